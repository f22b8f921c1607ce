import type { Reading } from '../reading.js'
import { mix } from './hash.js'
import { CHUNK, EDGE, GROUP, type Traits, VERB } from './traits.js'

/** A cue as its frame sees it. */
export interface FrameCue {
  readonly from: number
  readonly to: number
  /** The token that carries it, and numbers for what it looks like. */
  readonly head: number
  readonly lemma: number
  readonly look: number
}

/** The token that carries a cue: its main verb, else its last noun, else its last word. */
export const frameCue = (reading: Reading, t: Traits, from: number, to: number): FrameCue => {
  let head = -1
  for (let at = from; at < to; at++) if (t.chunk[at + EDGE]! & CHUNK.head && t.pos[at + EDGE] === VERB) head = at
  if (head < 0) for (let at = from; at < to; at++) if (t.chunk[at + EDGE]! & CHUNK.head) head = at
  if (head < 0) head = to - 1
  const phrase = reading.phrases[reading.phraseAt[head] ?? -1]
  const group = phrase?.kind === 'verb' ? t.groups[reading.phraseAt[head]!]! : 0
  const form = group & (GROUP.passive | GROUP.infinitive | GROUP.gerund)
  const look = mix(mix(form, t.pos[head + EDGE]!), mix(Math.min(3, to - from), t.quote[head + EDGE]! > 0 ? 1 : 0))
  return { from, to, head, lemma: t.lemma[head + EDGE]!, look }
}
