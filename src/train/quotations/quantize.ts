import { type Table, tableOf } from '../../stages/quotations/learned/table.js'

// The largest weight becomes this.
const LARGEST = 127

/** Weights in one byte each. */
export const quantized = (features: Int32Array, rows: Float32Array, width: number): Table => {
  let most = 0
  for (const weight of rows) most = Math.max(most, Math.abs(weight))
  const scale = Math.fround((most || 1) / LARGEST)
  return tableOf({ features, weights: Int8Array.from(rows, (weight) => Math.round(weight / scale)) }, width, scale)
}
