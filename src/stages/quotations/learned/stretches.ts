import { indexAt, type Span } from '../../../document/span.js'
import { isMarkAt, type Reading, stretch } from '../reading.js'

/** A stretch without commas and stops at its edges, marks kept; none where nothing is left. */
export const withoutEdges = (reading: Reading, from: number, to: number): (readonly [number, number])[] => {
  const isEdge = (at: number): boolean =>
    reading.tokens[at]!.pos === 'PUNCT' && !isMarkAt(reading, at) && (reading.pieceAt[at] ?? -1) < 0
  let [first, last] = [from, to]
  while (first < last && isEdge(first)) first++
  while (last > first && isEdge(last - 1)) last--
  return last > first ? [[first, last]] : []
}

/** A span of text as the tokens that it touches. */
export const inTokens = ({ tokens }: Reading, { start, end }: Span): readonly [from: number, to: number] => {
  const at = indexAt(tokens, start)
  return [at >= 0 && tokens[at]!.end > start ? at : at + 1, indexAt(tokens, end - 1) + 1]
}

/** A stretch of tokens as a span of text. */
export const bareSpan = ({ tokens }: Reading, from: number, to: number): Span => {
  const { start, end } = stretch(tokens, from, to)
  return { start, end }
}
