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

/** The weights of one reading. */
export interface Reader {
  /** Hashes of features in an open-addressing table of a power of two; `slots` has the row of each, -1 where free. */
  readonly keys: Int32Array
  readonly slots: Int32Array
  /** Rows of `LABELS` numbers, to be multiplied by `scale`. */
  readonly rows: Int8Array
  readonly scale: number
  /** From each label and, last, from the start, to each label. */
  readonly transitions: Float32Array
}

export interface Model {
  readonly clusters: Clusters
  readonly first: Reader
  readonly second: Reader
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
 * The layout (little-endian): number of clustered words, their entries; then for each reading: number of rows, scale,
 * transitions, hashes, rows.
 */
export const decode = (bytes: Buffer): Model => {
  const words = bytes.readUInt32LE(0)
  const clusters = clustersFrom(bytes.subarray(4, 4 + words * CLUSTER_BYTES))
  const [first, end] = readerFrom(bytes, 4 + words * CLUSTER_BYTES)
  const [second] = readerFrom(bytes, end)
  return { clusters, first, second }
}

const NONE: readonly number[] = []

const clustersFrom = (entries: Buffer): Clusters => {
  const known = new Map<number, readonly number[]>()
  for (let at = 0; at < entries.length; at += CLUSTER_BYTES)
    known.set(entries.readInt32LE(at), [entries[at + 4]!, entries[at + 5]!, entries.readUInt16LE(at + 6)])
  return (spelling) => known.get(hash(spelling)) ?? NONE
}

const readerFrom = (bytes: Buffer, start: number): [Reader, number] => {
  const count = bytes.readUInt32LE(start)
  const scale = bytes.readFloatLE(start + 4)
  let at = start + 8
  const transitions = new Float32Array((LABELS + 1) * LABELS)
  for (let i = 0; i < transitions.length; i++, at += 4) transitions[i] = bytes.readFloatLE(at)
  const hashes = new Int32Array(count)
  for (let i = 0; i < count; i++, at += 4) hashes[i] = bytes.readInt32LE(at)
  const rows = new Int8Array(count * LABELS)
  for (let i = 0; i < rows.length; i++, at++) rows[i] = bytes.readInt8(at)
  return [{ ...tableOf(hashes), rows, scale, transitions }, at]
}

/** A hash table from features to their rows, at most a third full. */
export const tableOf = (hashes: Int32Array): Pick<Reader, 'keys' | 'slots'> => {
  const size = 1 << Math.ceil(Math.log2(hashes.length * 3 + 1))
  const keys = new Int32Array(size)
  const slots = new Int32Array(size).fill(-1)
  for (let row = 0; row < hashes.length; row++) {
    let at = slotOf(hashes[row]!, size)
    while (slots[at]! >= 0) at = (at + 1) & (size - 1)
    keys[at] = hashes[row]!
    slots[at] = row
  }
  return { keys, slots }
}

export const slotOf = (feature: number, size: number): number => (feature ^ (feature >>> 15)) & (size - 1)
