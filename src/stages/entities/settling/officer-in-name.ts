import { nameOf } from '../name.js'
import type { Rule } from './rule.js'

const OFFICERS = new Set(['CEO', 'CFO', 'COO', 'CTO', 'CMO', 'EVP', 'SVP', 'VP'])

/** "Acme EVP of Sales": the role of somebody at Acme. */
export const officerInName: Rule = (name, { tokens }) => {
  if (name.type !== 'organization') return name
  for (let at = name.from + 1; at < name.to; at++)
    if (OFFICERS.has(tokens[at]!.word)) return nameOf(tokens, 'organization', name.from, at)
  return name
}
