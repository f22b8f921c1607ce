import { isMarkAt, type Reading } from '../reading.js'

/** A stretch without commas and stops at its edges, marks kept; none where nothing is left. */
export const withoutEdges = (reading: Reading, from: number, to: number): (readonly [number, number])[] => {
  const isEdge = (at: number): boolean =>
    reading.tokens[at]!.pos === 'PUNCT' && !isMarkAt(reading, at) && (reading.pieceAt[at] ?? -1) < 0
  let [first, last] = [from, to]
  while (first < last && isEdge(first)) first++
  while (last > first && isEdge(last - 1)) last--
  return last > first ? [[first, last]] : []
}
