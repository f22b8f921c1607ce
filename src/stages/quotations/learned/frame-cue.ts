import type { Reading } from '../reading.js'
import { mix } from './hash.js'
import { CHUNK, EDGE, GROUP, SMALL_POS, type Traits, VERB } from './traits.js'

/** A cue as its frame sees it. */
export interface FrameCue {
  readonly from: number
  readonly to: number
  /** The token that carries it, and numbers for what it looks like. */
  readonly head: number
  readonly lemma: number
  readonly look: number
  /** Its verb group's form. */
  readonly group: number
  /** What stands behind it, and in front: numbers for the small word or the kind. */
  readonly behind: number
  readonly before: number
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
  return {
    from,
    to,
    head,
    lemma: t.lemma[head + EDGE]!,
    look,
    group,
    behind: opening(t, to),
    before: opening(t, from - 1),
  }
}

/** A number for the small word, mark or kind of word at a token. */
const opening = (t: Traits, index: number): number => {
  const at = index + EDGE
  if (t.quote[at]! & 1) return t.quote[at]!
  return SMALL_POS.has(t.pos[at]!) ? t.word[at]! : mix(t.pos[at]!, t.chunk[at]! & (CHUNK.noun | CHUNK.verb))
}
