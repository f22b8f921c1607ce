import type { Clause } from '../../document/layers.js'
import { indexAt, overlaps, type Span } from '../../document/span.js'
import type { Scene } from './scene.js'

// Content nests at most a few levels; looking further back would cost in a document full of quotations.
const NESTED = 4

/** The index of the innermost content piece that holds a stretch; -1 when nobody says it but the release. */
export const pieceAround = ({ pieces }: Scene, { start, end }: Span): number => {
  const last = indexAt(pieces, start)
  for (let at = last; at >= 0 && at > last - NESTED; at--) if (pieces[at]!.end >= end) return at
  return -1
}

/** Whether a clause's own verb is a quotation's cue: “said Doe” puts nothing forward. */
export const isAttribution = ({ cues, phrases }: Scene, { predicate }: Clause): boolean => {
  if (predicate === null) return false
  const verb = phrases[predicate]!
  const at = indexAt(cues, verb.end - 1)
  return at >= 0 && overlaps(cues[at]!, verb)
}
