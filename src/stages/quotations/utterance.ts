import type { Span } from '../../document/span.js'
import type { Attribution } from './attribution.js'

/** Quoted speech with its attribution, before it is written down as a quotation. */
export interface Utterance extends Attribution {
  readonly content: readonly Span[]
  /** The pieces that it is made of. */
  readonly pieces: readonly number[]
  /** The piece or quotation before it whose speaker it inherits, by its offset; undefined when it has its own. */
  readonly followsAt?: number
}
