import type { Token } from '../../document/layers.js'
import { indexAt, type Span } from '../../document/span.js'

/** The tokens that a span covers; marks that wink-nlp has swallowed leave the tokens around them. */
export const tokensOf = (span: Span, tokens: readonly Token[]): { from: number; to: number } => {
  let from = indexAt(tokens, span.start)
  if (from < 0 || tokens[from]!.end <= span.start) from++
  return { from, to: Math.max(from, indexAt(tokens, span.end - 1) + 1) }
}
