import { tagAt, wordAt } from '../words.js'
import type { Correction } from './correction.js'

const PRONOUNS: ReadonlySet<string> = new Set(
  'everything something anything nothing everyone someone anyone everybody somebody anybody nobody'.split(' '),
)

// “nobody”, “everything”
const SHORTEST = 6
const LONGEST = 10

/** “everything” is a pronoun, whatever it seems. */
export const pronouns: Correction = (words, stretch, at) => {
  const word = wordAt(words, stretch, at)
  if (word.length >= SHORTEST && word.length <= LONGEST && PRONOUNS.has(word)) words.tags[at] = 'PRON'
}

const VERBS: ReadonlySet<string> = new Set('said says announced announces added stated explained noted'.split(' '))

/** “said” is a verb, whatever it seems. */
export const reportingVerbs: Correction = (words, stretch, at) => {
  if (VERBS.has(wordAt(words, stretch, at))) words.tags[at] = 'VERB'
}

/** “in May”, “May 29”: the month. */
export const month: Correction = (words, stretch, at) => {
  if (words.tokens[at]!.word !== 'May' || at === stretch.from) return
  if (tagAt(words, stretch, at - 1) === 'ADP' || tagAt(words, stretch, at + 1) === 'NUM') words.tags[at] = 'PROPN'
}
