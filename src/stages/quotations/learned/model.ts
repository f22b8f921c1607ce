import { encoded } from '../../../weights/quotations.js'
import { EDGES } from './arm.js'
import { CUE_LABELS, type CueModel } from './cue-chain.js'
import { type FrameModel, PAIRS } from './frame.js'
import { type Table, tableOf } from './table.js'

export interface Model {
  readonly cues: CueModel
  readonly frames: FrameModel
  /** Rows of two numbers: that it is an attribution, and that its source is right too. */
  readonly judge: Table
}

export const TRANSITIONS = (CUE_LABELS + 1) * CUE_LABELS
/** The tables of the weights file, in its order, by the width of their rows. */
const WIDTHS = [CUE_LABELS, 2, EDGES, PAIRS.length, 2] as const

let decoded: Model | null | undefined

/** The weights that `train quotations` wrote, decoded on first use; null before there are any. */
export const model = (): Model | null => {
  if (decoded === undefined) decoded = (encoded as string) === '' ? null : decode(Buffer.from(encoded, 'base64'))
  return decoded
}

/**
 * The layout (little-endian): the cue chain's transitions; then for each table: number of rows, scale, hashes of the
 * features, rows of one byte a column.
 */
export const decode = (bytes: Buffer): Model => {
  let at = 0
  const transitions = new Float32Array(TRANSITIONS)
  for (let i = 0; i < TRANSITIONS; i++, at += 4) transitions[i] = bytes.readFloatLE(at)
  const tables = WIDTHS.map((width) => {
    const count = bytes.readUInt32LE(at)
    const scale = bytes.readFloatLE(at + 4)
    at += 8
    const features = new Int32Array(count)
    for (let i = 0; i < count; i++, at += 4) features[i] = bytes.readInt32LE(at)
    const weights = new Int8Array(count * width)
    for (let i = 0; i < weights.length; i++, at++) weights[i] = bytes.readInt8(at)
    return tableOf({ features, weights }, width, scale)
  })
  const [cues, tokens, edges, patterns, judge] = tables as [Table, Table, Table, Table, Table]
  return { cues: { table: cues, transitions }, frames: { tokens, edges, patterns }, judge }
}
