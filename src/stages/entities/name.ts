import type { EntityType, Token } from '../../document/layers.js'
import type { TokenSpan } from '../../document/span.js'

/** A stretch of the text that names something. */
export interface Name extends TokenSpan {
  readonly type: EntityType
}

/** The name of the tokens `from` to `to` (exclusive). */
export const nameOf = (tokens: readonly Token[], type: EntityType, from: number, to: number): Name => ({
  type,
  from,
  to,
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})
