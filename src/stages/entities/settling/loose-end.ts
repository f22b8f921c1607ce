import { nameOf } from '../name.js'
import type { Rule } from './rule.js'

const LOOSE = new Set('for of and in to with the at on by from & or'.split(' '))

/** "Acme Clinics For": no body's name ends with a small word; the tagger follows the capitals of a title. */
export const looseEnd: Rule = (name, { tokens }) => {
  if (name.type !== 'organization') return name
  let { to } = name
  while (to > name.from && LOOSE.has(tokens[to - 1]!.lower)) to--
  if (to === name.from) return null
  return to === name.to ? name : nameOf(tokens, name.type, name.from, to)
}
