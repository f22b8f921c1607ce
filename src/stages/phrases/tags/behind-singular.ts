import { PAST_ONLY, PAST_OR_PARTICIPLE } from '../../../lexicon/irregular-verbs.js'
import { type Stretch, tagAt, type Words, wordAt } from '../words.js'
import type { Correction } from './correction.js'

/** “a road map for”: a base form does not agree with a noun in the singular, so it is a noun too. */
export const behindSingular: Correction = (words, stretch, at) => {
  if (tagAt(words, stretch, at) !== 'VERB' || tagAt(words, stretch, at - 1) !== 'NOUN') return
  const word = wordAt(words, stretch, at)
  const noun = wordAt(words, stretch, at - 1)
  if (
    /(?:s|ed|ing)$/u.test(word) ||
    /(?:s|people|men|women|children|police|media|data)$/u.test(noun) ||
    PAST_ONLY.has(word) ||
    PAST_OR_PARTICIPLE.has(word)
  )
    return
  const behind = tagAt(words, stretch, at + 1)
  if ((behind === 'ADP' || behind === 'PUNCT' || behind === 'CCONJ') && !isCausative(words, stretch, at))
    words.tags[at] = 'NOUN'
}

const CAUSATIVES: ReadonlySet<string> = new Set(
  'help helps helped let lets make makes made see saw seen have has had watch'.split(' '),
)

/** “helped the town | grow”, “that the board | meet” */
const isCausative = (words: Words, stretch: Stretch, at: number): boolean => {
  for (let before = at - 1; before > at - LOOK; before--)
    if (CAUSATIVES.has(wordAt(words, stretch, before)) || wordAt(words, stretch, before) === 'that') return true
  return false
}
const LOOK = 7
