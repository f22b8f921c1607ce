// The two arms of a cue: the tokens to its left and to its right, each read from the cue outwards. Along an arm stand
// a content, a source, both or nothing.

/** The sides of a cue. */
export const LEFT = 0
export const RIGHT = 1

/** What an arm holds, from the cue outwards. */
const NOTHING = 0
const SOURCE = 1
const CONTENT = 2
const SOURCE_CONTENT = 3
const CONTENT_SOURCE = 4
export const PATTERNS = 5

/** Labels of tokens. */
export const OUTSIDE = 0
export const IN_CONTENT = 1
export const IN_SOURCE = 2
export const LABELS = 3

// States: what was passed so far and whether the token is inside. `N` outside, before anything.
const N = 0,
  S = 1,
  S_N = 2,
  C = 3,
  C_N = 4,
  S_C = 5,
  S_C_N = 6,
  C_S = 7,
  C_S_N = 8
export const STATES = 9

export const LABEL_OF = Uint8Array.of(
  OUTSIDE,
  IN_SOURCE,
  OUTSIDE,
  IN_CONTENT,
  OUTSIDE,
  IN_CONTENT,
  OUTSIDE,
  IN_SOURCE,
  OUTSIDE,
)
export const PATTERN_OF = Uint8Array.of(
  NOTHING,
  SOURCE,
  SOURCE,
  CONTENT,
  CONTENT,
  SOURCE_CONTENT,
  SOURCE_CONTENT,
  CONTENT_SOURCE,
  CONTENT_SOURCE,
)

/** Which states may follow which; content may break off and go on. */
export const FOLLOWS: readonly (readonly number[])[] = [
  [N, S, C],
  [S, S_N, S_C],
  [S_N, S_C],
  [C, C_N, C_S],
  [C_N, C, C_S],
  [S_C, S_C_N],
  [S_C_N, S_C],
  [C_S, C_S_N],
  [C_S_N],
]

/** Columns of an edge's scores: where a content or source begins (seen from the cue) and where it ends. */
const INNER_CONTENT = 0
const OUTER_CONTENT = 1
const INNER_SOURCE = 2
const OUTER_SOURCE = 3
export const EDGES = 4
/** The score of an edge where nothing may begin or end. */
export const BARRED = -30

/** The arms of a cue hold content somewhere and one source at most. */
export const together = (left: number, right: number): boolean => {
  const sources = (left === NOTHING || left === CONTENT ? 0 : 1) + (right === NOTHING || right === CONTENT ? 0 : 1)
  return sources < 2 && (left >= CONTENT || right >= CONTENT)
}

/** The score of passing from one label to another at an edge. */
export const edgeScore = (scores: Float64Array, edge: number, from: number, to: number): number => {
  if (from === to) return 0
  const at = edge * EDGES
  return (
    (from === IN_CONTENT ? scores[at + OUTER_CONTENT]! : from === IN_SOURCE ? scores[at + OUTER_SOURCE]! : 0) +
    (to === IN_CONTENT ? scores[at + INNER_CONTENT]! : to === IN_SOURCE ? scores[at + INNER_SOURCE]! : 0)
  )
}
