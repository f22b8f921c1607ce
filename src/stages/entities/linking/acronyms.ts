import type { Form } from './thing.js'

/** "c.n.s.a.": letters with full stops. In lower case other acronyms cannot be told from words. */
export const isAcronym = (lower: string): boolean => /^(?:\p{L}\.){2,}$/u.test(lower)

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', 'de', 'la', 'du', '&', "'s", '’s'])
const OFFICES = new Set(['department', 'ministry', 'office'])
// Two letters are too few to tell, but for departments, which are known by them.
const LEAST = 3

/** The initials of a name, with and without its small words: "Food and Drug Administration" → "fda", "fada". */
export const acronymsOf = ({ words }: Form): string[] => {
  const parts = words.flatMap((word) => word.split(/[-–]/u)).filter((word) => /^\p{L}/u.test(word))
  const initials = (list: readonly string[]): string => list.map((word) => word[0]).join('')
  const large = parts.filter((word) => !SMALL.has(word))
  const whole = [initials(large), initials(parts)].filter((acronym) => acronym.length >= LEAST)
  // "Department of Motor Vehicles" is the DMV and the MV.
  const of = OFFICES.has(large[0] ?? '') && parts.includes('of') ? initials(large.slice(1)) : ''
  return [...new Set(of.length > 1 ? [...whole, of] : whole)]
}
