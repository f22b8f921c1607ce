import { tagAt, wordAt } from '../words.js'
import type { Correction } from './correction.js'

const PREPOSITIONS: ReadonlySet<string> = new Set('by for of in without after before while from through'.split(' '))
const OBJECT: ReadonlySet<string> = new Set(['DET', 'NUM', 'PRON', 'PROPN'])

/** “by closing two offices”: a word in -ing between a preposition and an object is a verb. */
export const gerund: Correction = (words, stretch, at) => {
  const tag = tagAt(words, stretch, at)
  if ((tag !== 'NOUN' && tag !== 'ADJ') || !PREPOSITIONS.has(wordAt(words, stretch, at - 1))) return
  const word = wordAt(words, stretch, at)
  if (word.length > SHORTEST && word.endsWith('ing') && OBJECT.has(tagAt(words, stretch, at + 1)))
    words.tags[at] = 'VERB'
}

const SHORTEST = 5 // “thing”, “king”
