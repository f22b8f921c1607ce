import { featuresAt, MOST_FEATURES } from '../stages/entities/tagger/features.js'
import type { Reading } from '../stages/entities/tagger/reading.js'
import type { Chains } from './crf.js'
import { repaired } from './readings.js'

/** A text to learn from: as the tagger reads it, with its labels. */
export interface Example {
  readonly reading: Reading
  readonly gold: Uint8Array
  readonly weight: number
}

export type Further = (example: Example, at: number, into: Int32Array, count: number) => number

/** The stretches of all examples as chains, features still hashed; `owner` is the example of each chain. */
export interface Hashed extends Chains {
  readonly owner: Int32Array
}

export const hashedChains = (
  examples: readonly Example[],
  further: Further = (_example, _at, _into, count) => count,
): Hashed => {
  const buffer = new Int32Array(MOST_FEATURES)
  let features = new Int32Array(1 << 22)
  let n = 0
  const offsets = [0]
  const chains = [0]
  const gold: number[] = []
  const weights: number[] = []
  const owner: number[] = []
  examples.forEach((example, index) => {
    for (const stretch of example.reading.stretches) {
      let before = 0
      for (let at = stretch.from; at < stretch.to; at++) {
        const count = further(example, at, buffer, featuresAt(example.reading, stretch, at, buffer))
        if (n + count > features.length) {
          const larger = new Int32Array(features.length * 2)
          larger.set(features)
          features = larger
        }
        features.set(buffer.subarray(0, count), n)
        n += count
        offsets.push(n)
        before = repaired(example.gold[at]!, before)
        gold.push(before)
      }
      chains.push(gold.length)
      weights.push(example.weight)
      owner.push(index)
    }
  })
  return {
    offsets: Int32Array.from(offsets),
    features: features.slice(0, n),
    gold: Uint8Array.from(gold),
    chains: Int32Array.from(chains),
    weights: Float32Array.from(weights),
    owner: Int32Array.from(owner),
  }
}

/** The distinct features seen at least `least` times, in the order of their first places. */
export const frequentFeatures = (features: Int32Array, least: number): Int32Array => {
  const table = new Counter()
  for (const feature of features) table.add(feature)
  return table.atLeast(least)
}

/** The features, those seen most often first: rows that are read often lie together then, which the processor's cache likes. */
export const byFrequency = (chosen: Int32Array, features: Int32Array): Int32Array => {
  const counts = new Map([...chosen].map((feature) => [feature, 0]))
  for (const feature of features) {
    const count = counts.get(feature)
    if (count !== undefined) counts.set(feature, count + 1)
  }
  return chosen.slice().sort((a, b) => counts.get(b)! - counts.get(a)! || a - b)
}

/** The same chains with rows instead of hashes; features without a row are dropped. */
export const withRows = (hashed: Hashed, rowOf: (feature: number) => number): Hashed => {
  const features = new Int32Array(hashed.features.length)
  const offsets = new Int32Array(hashed.offsets.length)
  let n = 0
  for (let token = 0; token + 1 < offsets.length; token++) {
    for (let k = hashed.offsets[token]!; k < hashed.offsets[token + 1]!; k++) {
      const row = rowOf(hashed.features[k]!)
      if (row >= 0) features[n++] = row
    }
    offsets[token + 1] = n
  }
  return { ...hashed, features: features.slice(0, n), offsets }
}

/** Counts 32-bit numbers; a JavaScript Map of ten million entries would be too slow. */
class Counter {
  private keys = new Int32Array(1 << 23)
  private counts = new Int32Array(1 << 23)
  private order: number[] = []

  add(key: number): void {
    const mask = this.keys.length - 1
    let at = (key ^ (key >>> 15)) & mask
    while (this.counts[at]! > 0 && this.keys[at] !== key) at = (at + 1) & mask
    if (this.counts[at] === 0) this.order.push(at)
    this.keys[at] = key
    this.counts[at]!++
  }

  atLeast(least: number): Int32Array {
    return Int32Array.from(this.order.filter((at) => this.counts[at]! >= least).map((at) => this.keys[at]!))
  }
}
