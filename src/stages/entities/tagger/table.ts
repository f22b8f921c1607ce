import { LABELS } from './labels.js'

/**
 * Weights by feature, an open-addressing table of a power of two slots, at most half full. A slot is one line of the
 * processor's cache: a feature's hash, 1 where it is taken, then `LABELS` weights. The first reading's weight is in the
 * lower half of each, the second's in the upper, so that both are summed at once; the sums of a token's hundred features
 * stay far inside of 16 bits.
 */
export type Table = Int32Array

const SLOT = 16
const TAKEN = 1
const WEIGHTS = 2

/** The table of features and their rows of `LABELS` numbers, one behind the other. */
export const tableOf = (features: Int32Array, rows: Int32Array): Table => {
  const table = new Int32Array(SLOT << Math.ceil(Math.log2(features.length * 2 + 1)))
  for (let row = 0; row < features.length; row++) {
    let at = slotOf(features[row]!, table.length)
    while (table[at + TAKEN]) at = (at + SLOT) & (table.length - 1)
    table[at] = features[row]!
    table[at + TAKEN] = 1
    table.set(rows.subarray(row * LABELS, (row + 1) * LABELS), at + WEIGHTS)
  }
  return table
}

/** Adds the weights of a token's first `count` features to the `LABELS` sums from `start` on. */
export const addWeights = (
  table: Table,
  features: Int32Array,
  count: number,
  sums: Int32Array,
  start: number,
): void => {
  // One variable a label: they stay in registers, where an array would be written to for each weight.
  let [a, b, c, d, e, f, g, h, i, j, k] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  const mask = table.length - 1
  for (let n = 0; n < count; n++) {
    const feature = features[n]!
    let at = slotOf(feature, table.length)
    while (table[at] !== feature && table[at + TAKEN]) at = (at + SLOT) & mask
    // A free slot holds zeros.
    a = (a + table[at + WEIGHTS]!) | 0
    b = (b + table[at + WEIGHTS + 1]!) | 0
    c = (c + table[at + WEIGHTS + 2]!) | 0
    d = (d + table[at + WEIGHTS + 3]!) | 0
    e = (e + table[at + WEIGHTS + 4]!) | 0
    f = (f + table[at + WEIGHTS + 5]!) | 0
    g = (g + table[at + WEIGHTS + 6]!) | 0
    h = (h + table[at + WEIGHTS + 7]!) | 0
    i = (i + table[at + WEIGHTS + 8]!) | 0
    j = (j + table[at + WEIGHTS + 9]!) | 0
    k = (k + table[at + WEIGHTS + 10]!) | 0
  }
  sums[start]! += a
  sums[start + 1]! += b
  sums[start + 2]! += c
  sums[start + 3]! += d
  sums[start + 4]! += e
  sums[start + 5]! += f
  sums[start + 6]! += g
  sums[start + 7]! += h
  sums[start + 8]! += i
  sums[start + 9]! += j
  sums[start + 10]! += k
}

const slotOf = (feature: number, size: number): number => ((feature ^ (feature >>> 15)) * SLOT) & (size - 1)
