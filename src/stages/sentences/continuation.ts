import type { Rule } from './sentences.js'

// Names that begin with a small letter: iPhone, eBay.
const SMALL_NAME = /^\p{Ll}{1,2}\p{Lu}/u

/** `(b) The second` */
const COUNTED = /^\p{Ll}{1,4}\)\s+\p{Lu}/u

/** A small letter or a comma goes on with the sentence: `“Why now?” asked Doe`, `Inc., which`. */
export const continuation: Rule = ({ stop, beginning, opening, closing }) => {
  if (/^[,;:.?!…)\]%&+=/<>|]/u.test(beginning)) return false
  // `we thought … I think`: what trails off is hardly ever ended before this word.
  if (/^(?:…|\.\.\.?)$/u.test(stop) && /^I\s/u.test(beginning)) return closing === '' ? false : null
  if (COUNTED.test(beginning) && opening.endsWith('(')) return null
  if (!/^\p{Ll}/u.test(beginning) || SMALL_NAME.test(beginning)) return null
  // `“Yes!” “and no,”`: only a new mark opens a sentence with a small letter.
  return /[.?!]/u.test(stop) && /["”]$/u.test(closing) && /^["“]/u.test(opening) ? null : false
}
