import { SENTENCE_STARTERS } from '../../lexicon/sentence-starters.js'
import { nextWord } from './gap.js'
import type { Rule } from './sentences.js'

// Words that begin sentences, but are surnames too.
const SURNAMES = new Set([
  'so',
  'an',
  'my',
  'do',
  'in',
  'let',
  'last',
  'on',
  'long',
  'no',
  'case',
  'may',
  'will',
  'the',
])

/** John B. Larson, but `you and I. Did she …` */
export const initial: Rule = (gap) => {
  if (gap.stop !== '.' || gap.closing !== '' || !/^\p{Lu}$/u.test(gap.word)) return null
  const next = nextWord(gap)
  const before = gap.tokens[gap.next - 3]
  const named = before !== undefined && /^\p{Lu}/u.test(before.word)
  if (!SENTENCE_STARTERS.has(next)) return false
  return !(named && SURNAMES.has(next) && next !== 'the')
}
