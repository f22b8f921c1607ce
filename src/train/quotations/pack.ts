import { type Model, TRANSITIONS } from '../../stages/quotations/learned/model.js'
import type { Table } from '../../stages/quotations/learned/table.js'

/** The bytes that `decode` of the model reads. */
export const packModel = ({ cues, frames, judge }: Model): Buffer => {
  const head = Buffer.alloc(TRANSITIONS * 4)
  cues.transitions.forEach((weight, i) => {
    head.writeFloatLE(weight, i * 4)
  })
  return Buffer.concat([head, ...[cues.table, frames.tokens, frames.edges, frames.patterns, judge].map(packTable)])
}

const packTable = ({ rows: { features, weights }, scale }: Table): Buffer => {
  const count = features.length
  const bytes = Buffer.alloc(8 + count * 4 + weights.length)
  bytes.writeUInt32LE(count, 0)
  bytes.writeFloatLE(scale, 4)
  features.forEach((feature, i) => {
    bytes.writeInt32LE(feature, 8 + i * 4)
  })
  weights.forEach((weight, i) => {
    bytes.writeInt8(weight, 8 + count * 4 + i)
  })
  return bytes
}
