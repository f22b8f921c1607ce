import { ARTICLES, MODALS, POSSESSIVES } from '../../../lexicon/function-words.js'
import { type Stretch, tagAt, type Words, wordAt } from '../words.js'
import type { Correction } from './correction.js'

/** “will host”, “to fund”, “will open”: a base form behind a modal or “to”. */
export const behindModal: Correction = (words, stretch, at) => {
  const tag = tagAt(words, stretch, at)
  if (tag !== 'NOUN' && !(tag === 'ADJ' && ALSO_VERBS.has(wordAt(words, stretch, at)))) return
  const before = tagAt(words, stretch, at - 1) === 'ADV' ? at - 2 : at - 1
  const word = wordAt(words, stretch, before)
  const modal =
    tagAt(words, stretch, before) === 'AUX' && MODALS.has(word) && before > stretch.from && !word.endsWith('d')
  const infinitive = word === 'to' && (tagAt(words, stretch, before) === 'PART' || isAnInfinitive(words, stretch, at))
  if (infinitive) words.tags[before] = 'PART'
  if (modal || infinitive) words.tags[at] = 'VERB'
}

/** “legislation to | reauthorize the plan”: a noun in the singular between “to” and a determiner. */
const isAnInfinitive = (words: Words, stretch: Stretch, at: number): boolean => {
  const next = wordAt(words, stretch, at + 1)
  return (
    !/(?:s|ing)$/u.test(wordAt(words, stretch, at)) &&
    (ARTICLES.has(next) || POSSESSIVES.has(next)) &&
    tagAt(words, stretch, at) === 'NOUN'
  )
}

// Adjectives that are verbs too.
const ALSO_VERBS: ReadonlySet<string> = new Set(
  'open close clean clear complete correct direct free live present welcome slow'.split(' '),
)
