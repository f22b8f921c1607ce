import { isCredential } from '../../../lexicon/titles.js'
import type { Rule } from './rule.js'

/** "Jane Doe, M.D.": what stands behind a comma is her degree and nobody's name. */
export const credential: Rule = (name, { text, tokens }) => {
  const written = text.slice(name.start, name.end).toLowerCase()
  return written.length <= LONGEST &&
    tokens[name.from - 1]?.word === ',' &&
    DEGREE.test(written) &&
    isCredential(written)
    ? null
    : name
}

const LONGEST = 6
// With full stops, so that no company's initials are taken for one.
const DEGREE = /^\p{L}{1,2}\.(?:\p{L}{1,2}\.?)*$/u
