/** Features and their weights, each row beside its feature's mark in an open-addressing hash table at most two thirds full. */
export interface Table {
  /** By slot: sixteen bits of the feature's hash, 0 where free. Another feature has the same mark once in 30,000 times. */
  readonly marks: Uint16Array
  /** By slot: `width` numbers, to be multiplied by `scale`. */
  readonly slots: Int8Array
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
  const marks = new Uint16Array(size)
  const slots = new Int8Array(size * width)
  features.forEach((feature, row) => {
    let at = (feature ^ (feature >>> 15)) & (size - 1)
    while (marks[at] !== 0) at = (at + 1) & (size - 1)
    marks[at] = (feature >>> 16) | 1
    slots.set(weights.subarray(row * width, (row + 1) * width), at * width)
  })
  return { marks, slots, width, scale, rows }
}

/** Adds the weights of the first `count` features to the `width` numbers of `into` that begin at `place`. */
export const addScores = (
  table: Table,
  features: Int32Array,
  count: number,
  into: Float64Array,
  place: number,
): void => {
  const { marks, slots, width, scale } = table
  const mask = marks.length - 1
  for (let i = 0; i < count; i++) {
    const feature = features[i]!
    const wanted = (feature >>> 16) | 1
    let at = (feature ^ (feature >>> 15)) & mask
    let mark = marks[at]!
    while (mark !== 0 && mark !== wanted) {
      at = (at + 1) & mask
      mark = marks[at]!
    }
    if (mark === 0) continue
    const from = at * width
    for (let column = 0; column < width; column++) into[place + column]! += slots[from + column]! * scale
  }
}
