import type { Form } from './thing.js'

/** "CNSA" and "c.n.s.a." look like acronyms in a text; here everything is lower case, so only length and vowels tell. */
export const isAcronym = (lower: string): boolean => /^(?:\p{L}\.){2,}$/u.test(lower)

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', 'de', 'la', 'du', '&'])

/** The initials of a name, with and without its small words: "Food and Drug Administration" → "fda", "fada". */
export const acronymsOf = (form: Form): string[] => {
  const words = form.words.flatMap((word) => word.split(/[-–]/u)).filter((word) => /^\p{L}/u.test(word))
  const initials = (list: readonly string[]): string => list.map((word) => word[0]).join('')
  const large = words.filter((word) => !SMALL.has(word))
  return [...new Set([initials(large), initials(words)])].filter((acronym) => acronym.length > 2)
}
