import { BE, DO, HAVE, MODALS, NEGATIONS } from '../../lexicon/function-words.js'
import { type Stretch, tagAt, type Words, wordAt } from './words.js'

/** `head` is the token of the main verb, `to` is exclusive. */
export interface Group {
  readonly to: number
  readonly head: number
}

/** The verb group that begins at `at`: “has not yet announced”, “will be”, “to build”; null when none does. */
export const verbGroup = (words: Words, stretch: Stretch, at: number): Group | null => {
  const first = isInfinitiveMark(words, stretch, at) ? skipAdverbs(words, stretch, at + 1) : at
  if (!isVerbal(words, stretch, first)) return null
  let head = first
  for (;;) {
    if (!isAuxiliary(wordAt(words, stretch, head))) break
    const next = skipAdverbs(words, stretch, head + 1)
    if (!isVerbal(words, stretch, next) || !takes(words, stretch, head, next)) break
    head = next
  }
  return { head, to: afterNegation(words, stretch, head + 1) }
}

/** “to” before a verb, adverbs between. */
const isInfinitiveMark = (words: Words, stretch: Stretch, at: number): boolean =>
  wordAt(words, stretch, at) === 'to' &&
  tagAt(words, stretch, at) === 'PART' &&
  isVerbal(words, stretch, skipAdverbs(words, stretch, at + 1))

const isVerbal = (words: Words, stretch: Stretch, at: number): boolean => {
  const tag = tagAt(words, stretch, at)
  return tag === 'VERB' || tag === 'AUX'
}

const isAuxiliary = (word: string): boolean => MODALS.has(word) || HAVE.has(word) || BE.has(word) || DO.has(word)

/** Whether the auxiliary and the verb behind it are one group: “is | has” is not. */
const takes = (words: Words, stretch: Stretch, auxiliary: number, verb: number): boolean => {
  const [first, second] = [wordAt(words, stretch, auxiliary), wordAt(words, stretch, verb)]
  if (MODALS.has(second) && second !== 'can') return false
  if (MODALS.has(first)) return true
  if (BE.has(first)) return second === 'being' || second === 'been' || /(?:ing|ed|[^s]|[^aeiou]ss)$/u.test(second)
  return true
}

// At most three: a longer run of adverbs inside a verb group is a list gone wrong, and the walk stays linear.
const ADVERBS = 3

/** The place behind adverbs and negations, if not too many. */
const skipAdverbs = (words: Words, stretch: Stretch, at: number): number => {
  let next = at
  while (next < at + ADVERBS && isAdverb(words, stretch, next)) next++
  return next
}

const isAdverb = (words: Words, stretch: Stretch, at: number): boolean =>
  tagAt(words, stretch, at) === 'ADV' || NEGATIONS.has(wordAt(words, stretch, at))

/** “is n’t | ready”: a negation belongs to its verb even when another verb does not follow. */
const afterNegation = (words: Words, stretch: Stretch, at: number): number =>
  NEGATIONS.has(wordAt(words, stretch, at)) && wordAt(words, stretch, at) !== 'never' ? at + 1 : at
