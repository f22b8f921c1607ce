/**
 * Features and their weights in an open-addressing hash table at most two thirds full. A slot has sixteen bits of its
 * feature's hash (0 where free; another feature has the same once in 30,000 times) and, right behind them so that both come
 * into the cache together, `width` numbers, to be multiplied by `scale`.
 */
export interface Table {
  /** The bytes of all slots, and the same by twos; a slot takes `2 ** shift` bytes. */
  readonly bytes: Int8Array
  readonly marks: Uint16Array
  readonly shift: number
  readonly width: number
  readonly scale: number
  /** The same as they lie in the weights file. */
  readonly rows: Rows
}

/** Features with their rows of weights, in the order of their hashes. */
export interface Rows {
  readonly features: Int32Array
  readonly weights: Int8Array
}

export const tableOf = (rows: Rows, width: number, scale: number): Table => {
  const { features, weights } = rows
  const size = 1 << Math.ceil(Math.log2(features.length * 1.5 + 2))
  const shift = Math.ceil(Math.log2(width + MARK))
  const bytes = new Int8Array(size << shift)
  const marks = new Uint16Array(bytes.buffer)
  features.forEach((feature, row) => {
    let at = (feature ^ (feature >>> 15)) & (size - 1)
    while (marks[at << (shift - 1)] !== 0) at = (at + 1) & (size - 1)
    marks[at << (shift - 1)] = (feature >>> 16) | 1
    bytes.set(weights.subarray(row * width, (row + 1) * width), (at << shift) + MARK)
  })
  return { bytes, marks, shift, width, scale, rows }
}

const MARK = 2

/** Adds the weights of the first `count` features to the `width` numbers of `into` that begin at `place`. */
export const addScores = (
  table: Table,
  features: Int32Array,
  count: number,
  into: Float64Array,
  place: number,
): void => {
  const { bytes, width, shift, scale } = table
  for (let i = 0; i < count; i++) {
    const from = slotOf(table, features[i]!) << shift
    if (from < 0) continue
    for (let column = 0; column < width; column++) into[place + column]! += bytes[from + MARK + column]! * scale
  }
}

/** The slot of a feature, or -1. */
const slotOf = ({ marks, shift }: Table, feature: number): number => {
  const wide = shift - 1
  const mask = (marks.length >> wide) - 1
  const wanted = (feature >>> 16) | 1
  let at = (feature ^ (feature >>> 15)) & mask
  let mark = marks[at << wide]!
  while (mark !== 0 && mark !== wanted) {
    at = (at + 1) & mask
    mark = marks[at << wide]!
  }
  return mark === 0 ? -1 : at
}
