import type { Reading } from '../reading.js'
import { RIGHT } from './arm.js'
import { CHUNK, CUE_LIST, EDGE, type Traits } from './traits.js'

/** What is passed between the cue and a place on its arm. */
export interface Passed {
  distance: number
  verbs: number
  commas: number
  cues: number
  sentences: number
  quotes: number
  nouns: number
  that: number
  /** Form of the last verb group. */
  group: number
}

export const nothingPassed = (): Passed => ({
  distance: 0,
  verbs: 0,
  commas: 0,
  cues: 0,
  sentences: 0,
  quotes: 0,
  nouns: 0,
  that: 0,
  group: 0,
})

export const pass = (p: Passed, reading: Reading, t: Traits, index: number, side: number): void => {
  const at = index + EDGE
  const c = t.chunk[at]!
  const entered = side === RIGHT ? CHUNK.first : CHUNK.last
  p.distance++
  if (c & entered) {
    if (c & CHUNK.verb) {
      p.verbs++
      const phrase = reading.phrases[reading.phraseAt[index] ?? -1]
      if (phrase && t.lists[phrase.head + EDGE]! & CUE_LIST) p.cues++
    } else p.nouns++
  }
  if (c & CHUNK.head && c & CHUNK.verb) p.group = t.groups[reading.phraseAt[index]!] ?? 0
  const { lower } = reading.tokens[index]!
  if (lower === ',') p.commas++
  else if (lower === 'that') p.that = 1
  if (t.quote[at]! & 16 && t.quote[at]! & (side === RIGHT ? 2 : 1)) p.quotes++
  if (t.edge[at]! & (side === RIGHT ? 2 : 1)) p.sentences++
}
