import {
  AFTER_NAMES,
  BEFORE_NAMES,
  BEFORE_NUMBERS,
  IN_MIDDLE,
  OTHER_ABBREVIATIONS,
} from '../../lexicon/abbreviations.js'
import { SENTENCE_STARTERS } from '../../lexicon/sentence-starters.js'
import { nextWord } from './gap.js'
import type { Rule } from './sentences.js'

// U.S, D.C, Ph.D, B.A
const DOTTED = /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u
// `in U.S. dollars`, `(D-N.Y.`: what an abbreviation ends may stand behind a hyphen or slash.
const LAST_PART = /[^\-/–—]*$/u

/** The full stop of an abbreviation ends a sentence only where the next word clearly begins one. */
export const abbreviation: Rule = (gap) => {
  const { word, stop, closing, opening, beginning } = gap
  if (stop !== '.' || word === '') return null
  const part = LAST_PART.exec(word)![0]
  if (/^\p{Lu}{3,}$/u.test(part) && !/^\p{Lu}{2}/u.test(beginning)) return null // `the SEC.` is none, `SEN. DOE` is
  const lower = part.toLowerCase()
  const capital = /^\p{Lu}/u.test(part)
  if (closing !== '' && !/^[)\]]+$/u.test(closing)) return null
  if (IN_MIDDLE.has(lower)) return false
  if (capital && closing === '' && BEFORE_NAMES.has(lower)) return false
  if (BEFORE_NUMBERS.has(lower)) return !/^\d|^[IVX]+\b/u.test(beginning)
  const ofName = AFTER_NAMES.has(lower)
  if (!ofName && !DOTTED.test(part) && !isOther(lower, capital)) return null
  // `Acme Inc. “We are glad”`: a quotation follows the attribution; `the U.S. “Star” programme` has none.
  if (/^["“]/u.test(opening)) return ofName || SENTENCE_STARTERS.has(nextWord(gap))
  return opening === '' && /^\p{Lu}/u.test(beginning) && SENTENCE_STARTERS.has(nextWord(gap))
}

// Words too, unless a capital tells the abbreviation: `the sun sat.`, `in.`, `Mar.`
const CAPITAL_ONLY = new Set(
  'jan mar jun may sun sat mon wed ill ind ore pa la md miss mass wash ga mo va in min max est ed med pl fl n s e w ne nw se sw al con'.split(
    ' ',
  ),
)

const isOther = (lower: string, capital: boolean): boolean =>
  OTHER_ABBREVIATIONS.has(lower) && (capital || !CAPITAL_ONLY.has(lower))
