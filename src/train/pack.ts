import { hash } from '../stages/entities/tagger/hash.js'
import { CLUSTER_BYTES, type Decoder } from '../stages/entities/tagger/model.js'

/** Features and their rows of `width` bytes. */
export interface PackedTable {
  readonly width: number
  readonly features: Int32Array
  readonly rowOf: (feature: number) => Int8Array
}

/** The bytes that `decode` of the tagger's model reads. */
export const packModel = (
  clusters: ReadonlyMap<string, readonly number[]>,
  decoders: readonly Decoder[],
  tables: readonly PackedTable[],
): Buffer => Buffer.concat([packClusters(clusters), ...decoders.map(packDecoder), ...tables.map(packTable)])

const packClusters = (clusters: ReadonlyMap<string, readonly number[]>): Buffer => {
  const bytes = Buffer.alloc(4 + clusters.size * CLUSTER_BYTES)
  bytes.writeUInt32LE(clusters.size, 0)
  let at = 4
  for (const [word, [coarse, middle, fine]] of clusters) {
    bytes.writeInt32LE(hash(word), at)
    bytes.writeUInt8(coarse!, at + 4)
    bytes.writeUInt8(middle!, at + 5)
    bytes.writeUInt16LE(fine!, at + 6)
    at += CLUSTER_BYTES
  }
  return bytes
}

const packDecoder = ({ scale, transitions }: Decoder): Buffer => {
  const bytes = Buffer.alloc(4 + transitions.length * 4)
  let at = bytes.writeFloatLE(scale, 0)
  for (const weight of transitions) at = bytes.writeFloatLE(weight, at)
  return bytes
}

const packTable = ({ width, features, rowOf }: PackedTable): Buffer => {
  const bytes = Buffer.alloc(8 + features.length * (4 + width))
  let at = bytes.writeUInt32LE(width, 0)
  at = bytes.writeUInt32LE(features.length, at)
  for (const feature of features) at = bytes.writeInt32LE(feature, at)
  for (const feature of features) for (const weight of rowOf(feature)) at = bytes.writeInt8(weight, at)
  return bytes
}
