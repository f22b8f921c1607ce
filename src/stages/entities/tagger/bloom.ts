import { mix } from './hash.js'

// Five of eight bits a name: about 2 % of other words pass as well.
const PROBES = 5

/** The bits that stand for a hash in a filter of `size` bits (Bloom 1970, by double hashing). */
export const probes = (hash: number, size: number): number[] => {
  const step = mix(hash, 0x51ed270b) | 1
  return Array.from({ length: PROBES }, (_, i) => (hash + Math.imul(i, step)) >>> 0).map((at) => at % size)
}

/** Whether a set that is kept as a filter may hold the hash. */
export const mayHold = (filter: Uint8Array, hash: number): boolean => {
  const size = filter.length * 8
  const step = mix(hash, 0x51ed270b) | 1
  for (let i = 0; i < PROBES; i++) {
    const bit = ((hash + Math.imul(i, step)) >>> 0) % size
    if ((filter[bit >> 3]! & (1 << (bit & 7))) === 0) return false
  }
  return true
}
