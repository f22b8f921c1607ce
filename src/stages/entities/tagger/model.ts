import { encoded } from '../../../weights/entities.js'
import { hash } from './hash.js'
import type { Clusters } from './word.js'

/** What the tagger calls a token: outside of all names, or first or further word of a name of one of these kinds. */
export const KINDS = ['person', 'organization', 'place', 'people', 'other'] as const
export type Kind = (typeof KINDS)[number]

/** Label 0 is outside; then for each kind the first word's (odd) and the further words' (even). */
export const LABELS = 1 + 2 * KINDS.length

/** Whether label `b` may follow label `a`; before the first token stands 0. */
export const mayFollow = (a: number, b: number): boolean => b === 0 || b % 2 === 1 || a === b || a === b - 1

/** Weights by feature. */
export interface Table {
  /** An open-addressing table of a power of two places: a feature's hash and, behind it, its row; -1 where free. */
  readonly places: Int32Array
  /** A bit for the upper bits of each hash: most features of a text have no row, and this small table says so. */
  readonly filter: Uint8Array
  /**
   * Rows of `LABELS` numbers. The first reading's weight is in the lower half of each, the second's in the upper, so that
   * both are summed at once; the sums of a token's hundred features stay far inside of 16 bits.
   */
  readonly rows: Int32Array
}

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
    return { ...tableOf(hashes), rows: rowsFrom(bytes, weights, count, width) }
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

// 128 kB, so that it stays in the processor's cache; one in twenty-five other features passes.
const FILTER_BITS = 20
export const filterBit = (feature: number): number => feature >>> (32 - FILTER_BITS)

/** A hash table from features to their rows, at most half full. */
export const tableOf = (hashes: Int32Array): Pick<Table, 'places' | 'filter'> => {
  const size = 1 << Math.ceil(Math.log2(hashes.length * 2 + 1))
  const places = new Int32Array(size * 2).fill(-1)
  const filter = new Uint8Array(1 << (FILTER_BITS - 3))
  for (let row = 0; row < hashes.length; row++) {
    const bit = filterBit(hashes[row]!)
    filter[bit >> 3]! |= 1 << (bit & 7)
    let at = placeOf(hashes[row]!, size)
    while (places[at + 1]! >= 0) at = (at + 2) & (size * 2 - 1)
    places[at] = hashes[row]!
    places[at + 1] = row
  }
  return { places, filter }
}

/** The row of a feature, or -1. */
export const rowIn = (places: Int32Array, feature: number): number => {
  const mask = places.length - 1
  let at = placeOf(feature, places.length >> 1)
  while (places[at + 1]! >= 0 && places[at] !== feature) at = (at + 2) & mask
  return places[at + 1]!
}

const placeOf = (feature: number, size: number): number => ((feature ^ (feature >>> 15)) & (size - 1)) << 1
