import { BE, HAVE, MODALS } from '../../../lexicon/function-words.js'
import { PAST_ONLY, PAST_OR_PARTICIPLE } from '../../../lexicon/irregular-verbs.js'
import { tagAt, wordAt } from '../words.js'
import type { Correction } from './correction.js'

/** “the Clean Water | Act.”: a capital behind a name goes on with it. */
export const behindName: Correction = (words, stretch, at) => {
  if (tagAt(words, stretch, at) !== 'VERB' || tagAt(words, stretch, at - 1) !== 'PROPN') return
  const [before, word] = [words.tokens[at - 1]!.word, words.tokens[at]!.word]
  const shouted = word.length > 1 && word === word.toUpperCase()
  if (isCapital(word) && isCapital(before) && !shouted) words.tags[at] = 'PROPN'
}

const isCapital = (word: string): boolean => word[0] !== word[0]!.toLowerCase()

/** “This | grant will help”: directly before an auxiliary with a tense stands a noun, never a base form. */
export const beforeAuxiliary: Correction = (words, stretch, at) => {
  if (tagAt(words, stretch, at) !== 'VERB' || tagAt(words, stretch, at + 1) !== 'AUX') return
  const [word, next] = [wordAt(words, stretch, at), wordAt(words, stretch, at + 1)]
  if (
    /(?:ed|ing|[^s]s)$/u.test(word) ||
    PAST_ONLY.has(word) ||
    PAST_OR_PARTICIPLE.has(word) ||
    wordAt(words, stretch, at - 1) === 'to'
  )
    return
  if ((MODALS.has(next) || BE.has(next) || HAVE.has(next)) && next !== 'be' && next !== 'have') words.tags[at] = 'NOUN'
}

const POINTERS: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those'])

// What goes on with a noun phrase behind an adjective; PUNCT: the hyphen of “this thought-provoking book”.
const DESCRIBED: ReadonlySet<string> = new Set(['NOUN', 'PUNCT'])

/** “this | grant”: a pronoun directly before a noun is its determiner. */
export const pointers: Correction = (words, stretch, at) => {
  if (tagAt(words, stretch, at) !== 'PRON' || !POINTERS.has(wordAt(words, stretch, at))) return
  const next = wordAt(words, stretch, at + 1)
  const described = tagAt(words, stretch, at + 1) === 'ADJ' && DESCRIBED.has(tagAt(words, stretch, at + 2))
  if (described && wordAt(words, stretch, at) === 'this') words.tags[at] = 'DET'
  if (
    tagAt(words, stretch, at + 1) === 'NOUN' &&
    !/[^s]s$/u.test(next) &&
    (wordAt(words, stretch, at) !== 'that' || at === stretch.from)
  )
    words.tags[at] = 'DET'
}

/** “This | matters”, “the fact | that”: no determiner in the singular stands before a plural, nor “that” behind a noun. */
export const noDeterminer: Correction = (words, stretch, at) => {
  const word = wordAt(words, stretch, at)
  if (tagAt(words, stretch, at) !== 'DET' || (word !== 'this' && word !== 'that')) return
  if (word === 'that' && tagAt(words, stretch, at - 1) === 'NOUN') words.tags[at] = 'SCONJ'
  else if (
    tagAt(words, stretch, at + 1) === 'NOUN' &&
    /[^su]s$/u.test(wordAt(words, stretch, at + 1)) &&
    !NOMINAL.has(tagAt(words, stretch, at + 2))
  ) {
    words.tags[at] = 'PRON'
    words.tags[at + 1] = 'VERB'
  }
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'AUX'])

const RELATIVES: ReadonlySet<string> = new Set(['which', 'who'])
const NO_OBJECT: ReadonlySet<string> = new Set(['VERB', 'AUX', 'NOUN', 'PROPN', 'PRON'])

/** “the plant, which | cost more than”: behind a comma and “which” stands a verb, unless a subject and its verb do. */
export const behindRelative: Correction = (words, stretch, at) => {
  if (tagAt(words, stretch, at) !== 'NOUN' || !RELATIVES.has(wordAt(words, stretch, at - 1))) return
  if (wordAt(words, stretch, at - 2) !== ',' || NO_OBJECT.has(tagAt(words, stretch, at + 1))) return
  const word = wordAt(words, stretch, at)
  if (/[^s]s$/u.test(word) || PAST_OR_PARTICIPLE.has(word) || PAST_ONLY.has(word)) {
    words.tags[at] = 'VERB'
    words.tags[at - 1] = 'PRON'
  }
}
