import type { Rule } from './sentences.js'

const CLOCK = /^(?:\d.*)?[ap]\.?m$/iu
const ERA = /^(?:b\.c|a\.d|b\.c\.e|c\.e)$/iu
// What may follow the hour inside a sentence.
const FOLLOWS =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b|^(?:[ECMP][SD]?T|GMT|UTC|CET|Eastern|Central|Mountain|Pacific|Local|E\.T|P\.T)\b|^\d/u
const FRONTED = new Set([
  'at',
  'on',
  'in',
  'by',
  'around',
  'about',
  'before',
  'after',
  'until',
  'since',
  'from',
  'between',
])

/** `at 5 p.m. Doors open`: an hour ends a sentence, unless the sentence opens with it: `At 5 a.m. Mr. Doe left.` */
export const time: Rule = ({ tokens, from, next, word, stop, closing, opening, beginning }) => {
  if (stop !== '.' || closing !== '' || !(CLOCK.test(word) || ERA.test(word))) return null
  if (opening !== '' && opening !== '“' && opening !== '"') return false
  if (!/^\p{Lu}/u.test(beginning) || FOLLOWS.test(beginning)) return false
  return !(FRONTED.has(tokens[from]!.lower) && next - from < 10)
}
