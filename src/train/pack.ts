import { hash } from '../stages/entities/tagger/hash.js'
import { CLUSTER_BYTES, LABELS, type Reader } from '../stages/entities/tagger/model.js'

/** The bytes that `decode` of the tagger's model reads. */
export const packModel = (clusters: ReadonlyMap<string, readonly number[]>, readers: readonly Reader[]): Buffer => {
  const words = Buffer.alloc(4 + clusters.size * CLUSTER_BYTES)
  words.writeUInt32LE(clusters.size, 0)
  let at = 4
  for (const [word, [coarse, middle, fine]] of clusters) {
    words.writeInt32LE(hash(word), at)
    words.writeUInt8(coarse!, at + 4)
    words.writeUInt8(middle!, at + 5)
    words.writeUInt16LE(fine!, at + 6)
    at += CLUSTER_BYTES
  }
  return Buffer.concat([words, ...readers.map(packReader)])
}

const packReader = ({ keys, slots, rows, scale, transitions }: Reader): Buffer => {
  const count = rows.length / LABELS
  const bytes = Buffer.alloc(8 + transitions.length * 4 + count * 4 + rows.length)
  bytes.writeUInt32LE(count, 0)
  bytes.writeFloatLE(scale, 4)
  let at = 8
  for (const weight of transitions) at = bytes.writeFloatLE(weight, at)
  slots.forEach((row, slot) => {
    if (row >= 0) bytes.writeInt32LE(keys[slot]!, at + row * 4)
  })
  at += count * 4
  for (const weight of rows) at = bytes.writeInt8(weight, at)
  return bytes
}
