import { ARTICLES, POSSESSIVES } from '../../../lexicon/function-words.js'
import { type Stretch, tagAt, type Words, wordAt } from '../words.js'
import type { Correction, StretchCorrection } from './correction.js'

// Nouns in -s that stand before a subject or an article as nouns: “recent years the …”.
const TIMES: ReadonlySet<string> = new Set('years months weeks days times hours minutes decades'.split(' '))
const SUBJECT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

/**
 * A clause without a verb, and a word in it that may be one: “Acme plans to open”, “interns gain valuable skills”,
 * “Doe retired after”.
 */
export const firstVerb: StretchCorrection = (words, stretch) => {
  let verbs = 0
  for (let at = stretch.from; at < stretch.to; at++) {
    const tag = tagAt(words, stretch, at)
    if (tag === 'PUNCT' || tag === 'SCONJ' || tag === 'CCONJ') verbs = 0
    if (tag === 'VERB' || tag === 'AUX') verbs++
    if (verbs > 0 || !SUBJECT.has(tagAt(words, stretch, at - 1)) || !mayBeVerb(words, stretch, at)) continue
    words.tags[at] = 'VERB'
    verbs++
  }
}

const mayBeVerb = (words: Words, stretch: Stretch, at: number): boolean => {
  const tag = tagAt(words, stretch, at)
  const word = wordAt(words, stretch, at)
  if (tag === 'ADJ') return adjectiveMayBeVerb(words, stretch, at)
  if (tag !== 'NOUN' || TIMES.has(word)) return false
  const plural = word.endsWith('s')
  if (plural && takesObject(words, stretch, at + 1)) return true
  const subject = wordAt(words, stretch, at - 1)
  const agrees = plural
    ? isSingularSubject(words, stretch, at - 1)
    : subject.endsWith('s') && tagAt(words, stretch, at - 1) === 'NOUN'
  const next = tagAt(words, stretch, at + 1)
  return agrees && (OBJECT.has(next) || (plural && next === 'ADV')) && !verbFollows(words, stretch, at)
}

/** “Doe retired after”, “the doors open at” */
const adjectiveMayBeVerb = (words: Words, stretch: Stretch, at: number): boolean => {
  const word = wordAt(words, stretch, at)
  const agrees =
    word.endsWith('ed') || ((word === 'open' || word === 'close') && wordAt(words, stretch, at - 1).endsWith('s'))
  return agrees && PHRASE_START.has(tagAt(words, stretch, at + 1)) && !verbFollows(words, stretch, at)
}

const PHRASE_START: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADV', 'SCONJ', 'PRON'])
const OBJECT: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'DET', 'PRON', 'NUM'])

const SINGULAR_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'this', 'that', 'who', 'which'])

/** “The company | checks”, “This | changes”: one noun behind an article, or a pronoun. */
const isSingularSubject = (words: Words, stretch: Stretch, at: number): boolean => {
  const word = wordAt(words, stretch, at)
  if (tagAt(words, stretch, at) === 'PRON') return SINGULAR_PRONOUNS.has(word)
  return tagAt(words, stretch, at) === 'NOUN' && ARTICLES.has(wordAt(words, stretch, at - 1)) && !word.endsWith('s')
}

const takesObject = (words: Words, stretch: Stretch, at: number): boolean => {
  const word = wordAt(words, stretch, at)
  if (word === 'to') return tagAt(words, stretch, at + 1) === 'VERB' || tagAt(words, stretch, at + 1) === 'AUX'
  return ARTICLES.has(word) || POSSESSIVES.has(word)
}

/** Whether the clause has its verb later, before the next comma or conjunction. */
const verbFollows = (words: Words, stretch: Stretch, at: number): boolean => {
  for (let next = at + 1; next < stretch.to; next++) {
    const tag = tagAt(words, stretch, next)
    if (tag === 'PUNCT' && wordAt(words, stretch, next) !== '-') return false
    if (tag === 'CCONJ' || tag === 'SCONJ') return false
    if (
      (tag === 'VERB' && !wordAt(words, stretch, next).endsWith('ing') && wordAt(words, stretch, next - 1) !== 'to') ||
      (tag === 'AUX' && wordAt(words, stretch, next - 1) !== 'to')
    )
      return true
  }
  return false
}

/** “and | welcome its visitors”: between “and” and a determiner stands a verb. */
export const beforeObject: Correction = (words, stretch, at) => {
  const tag = tagAt(words, stretch, at)
  if ((tag !== 'NOUN' && tag !== 'ADJ') || tagAt(words, stretch, at - 1) !== 'CCONJ') return
  const next = wordAt(words, stretch, at + 1)
  if ((ARTICLES.has(next) || POSSESSIVES.has(next)) && !TIMES.has(wordAt(words, stretch, at))) words.tags[at] = 'VERB'
}
