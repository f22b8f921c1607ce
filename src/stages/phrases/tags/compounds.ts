import { type Stretch, tagAt, type Words, wordAt } from '../words.js'
import type { StretchCorrection } from './correction.js'

/** “record-breaking growth”, “thought-provoking”: words tied by hyphens are one adjective or noun, never a verb. */
export const compounds: StretchCorrection = (words, stretch) => {
  for (let at = stretch.from + 1; at < stretch.to - 1; at++) {
    if (!isTie(words, stretch, at)) continue
    const first = at - 1
    let last = at + 1
    while (isTie(words, stretch, last + 1)) last += 2
    const tag = NOMINAL.has(tagAt(words, stretch, last + 1)) || tagAt(words, stretch, last) !== 'NOUN' ? 'ADJ' : 'NOUN'
    for (let part = first; part <= last; part += 2)
      if (CHANGED.has(words.tags[part]!)) words.tags[part] = part === last ? tag : 'ADJ'
    at = last
  }
}

/** A hyphen that touches both its words, of which the second is no number. */
const isTie = (words: Words, stretch: Stretch, at: number): boolean => {
  if (wordAt(words, stretch, at) !== '-' || at + 1 >= stretch.to) return false
  const [before, hyphen, behind] = [words.tokens[at - 1]!, words.tokens[at]!, words.tokens[at + 1]!]
  return (
    before.end === hyphen.start &&
    hyphen.end === behind.start &&
    words.tags[at - 1] !== 'PUNCT' &&
    words.tags[at + 1] !== 'PUNCT'
  )
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
const CHANGED: ReadonlySet<string> = new Set(['VERB', 'ADV', 'ADP', 'ADJ', 'NOUN', 'DET', 'AUX'])
