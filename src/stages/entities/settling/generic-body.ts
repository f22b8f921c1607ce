import type { Rule } from './rule.js'

const BODIES = new Set([
  'board',
  'board of directors',
  'advisory board',
  'scientific advisory board',
  'executive committee',
  'board of trustees',
  'management team',
  'leadership team',
  'administration',
  'company',
  'corporation',
  'big tech',
  'grand jury',
  'human resources',
])

/** "its Board of Directors", "the Company": bodies that every organization has are told by whose they are, not by name. */
export const genericBody: Rule = (name, { text }) =>
  name.type === 'organization' &&
  BODIES.has(text.slice(name.start, name.end).toLowerCase().replace(/\s+/gu, ' ').replace(/^the /u, ''))
    ? null
    : name
