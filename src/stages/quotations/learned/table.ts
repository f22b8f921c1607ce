/** Features and their weights: an open-addressing hash table of a power of two, at most half full. */
export interface Table {
  /** Pairs of a feature's hash and its row's number plus one; 0 where free. */
  readonly slots: Int32Array
  /** Rows of `width` numbers, to be multiplied by `scale`. */
  readonly weights: Int8Array
  readonly width: number
  readonly scale: number
}

const slotOf = (feature: number, mask: number): number => (feature ^ (feature >>> 15)) & mask

export const tableOf = (features: Int32Array, weights: Int8Array, width: number, scale: number): Table => {
  const size = 1 << Math.ceil(Math.log2(features.length * 2 + 2))
  const slots = new Int32Array(size * 2)
  features.forEach((feature, row) => {
    let at = slotOf(feature, size - 1)
    while (slots[at * 2 + 1] !== 0) at = (at + 1) & (size - 1)
    slots[at * 2] = feature
    slots[at * 2 + 1] = row + 1
  })
  return { slots, weights, width, scale }
}

/** The row of a feature; -1 when it has no weights. */
export const rowOf = ({ slots }: Table, feature: number): number => {
  const mask = (slots.length >> 1) - 1
  let at = slotOf(feature, mask)
  for (;;) {
    const row = slots[at * 2 + 1]!
    if (row === 0 || slots[at * 2] === feature) return row - 1
    at = (at + 1) & mask
  }
}

/** Adds the weights of the first `count` features to the `width` numbers of `into` that begin at `place`. */
export const addScores = (table: Table, features: Int32Array, count: number, into: Float64Array, place: number): void => {
  const { weights, width, scale } = table
  for (let i = 0; i < count; i++) {
    const row = rowOf(table, features[i]!)
    if (row < 0) continue
    const from = row * width
    for (let column = 0; column < width; column++) into[place + column]! += weights[from + column]! * scale
  }
}
