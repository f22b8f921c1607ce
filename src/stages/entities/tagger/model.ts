import { encoded } from '../../../weights/entities.js'
import { hash } from './hash.js'
import { LABELS } from './labels.js'
import { type Table, tableOf } from './table.js'
import type { Clusters } from './word.js'

/** How the sums of one reading's weights become labels. */
export interface Decoder {
  readonly scale: number
  /** From each label and, last, from the start, to each label. */
  readonly transitions: Float32Array
}

/** Both readings see the features of `shared` (rows of both, one behind the other); the second those of `votes` too. */
export interface Model {
  readonly clusters: Clusters
  readonly shared: Table
  readonly votes: Table
  readonly first: Decoder
  readonly second: Decoder
}

let decoded: Model | undefined

/** The weights that `train entities` wrote, decoded on first use. */
export const model = (): Model => {
  decoded ??= decode(Buffer.from(encoded, 'base64'))
  return decoded
}

// A cluster entry: 4 bytes of hash, then the word's clusters, coarse to fine, in 1, 1 and 2 bytes.
export const CLUSTER_BYTES = 8

/**
 * The layout (little-endian): number of clustered words, their entries; for each reading its scale and transitions; for
 * each table the bytes of a row, number of rows, hashes, rows.
 */
export const decode = (bytes: Buffer): Model => {
  let at = 4 + bytes.readUInt32LE(0) * CLUSTER_BYTES
  const clusters = clustersFrom(bytes.subarray(4, at))
  const decoder = (): Decoder => {
    const scale = bytes.readFloatLE(at)
    const transitions = Float32Array.from({ length: (LABELS + 1) * LABELS }, (_, i) =>
      bytes.readFloatLE(at + 4 + i * 4),
    )
    at += 4 + transitions.length * 4
    return { scale, transitions }
  }
  const table = (): Table => {
    const [width, count] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)]
    const hashes = Int32Array.from({ length: count }, (_, i) => bytes.readInt32LE(at + 8 + i * 4))
    const weights = at + 8 + count * 4
    at = weights + count * width
    return tableOf(hashes, rowsFrom(bytes, weights, count, width))
  }
  const [first, second] = [decoder(), decoder()]
  return { clusters, first, second, shared: table(), votes: table() }
}

/** Rows of both readings (twice `LABELS` bytes) or of the second alone. */
const rowsFrom = (bytes: Buffer, start: number, count: number, width: number): Int32Array => {
  const rows = new Int32Array(count * LABELS)
  const second = width - LABELS
  for (let row = 0; row < count; row++)
    for (let label = 0; label < LABELS; label++) {
      const at = start + row * width + label
      rows[row * LABELS + label] = (second > 0 ? bytes.readInt8(at) : 0) + bytes.readInt8(at + second) * UPPER
    }
  return rows
}

const UPPER = 1 << 16

/** The first reading's sum in a sum of rows. */
export const lower = (sum: number): number => (sum << 16) >> 16

/** The second reading's. */
export const upper = (sum: number): number => (sum - lower(sum)) / UPPER

const NONE: readonly number[] = []

const clustersFrom = (entries: Buffer): Clusters => {
  const known = new Map<number, readonly number[]>()
  for (let at = 0; at < entries.length; at += CLUSTER_BYTES)
    known.set(entries.readInt32LE(at), [entries[at + 4]!, entries[at + 5]!, entries.readUInt16LE(at + 6)])
  return (spelling) => known.get(hash(spelling)) ?? NONE
}
