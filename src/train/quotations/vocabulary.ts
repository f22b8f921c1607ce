/** The features that have weights, each with its row. */
export interface Vocabulary {
  readonly features: Int32Array
  rowOf(feature: number): number
}

const vocabularyOf = (features: Int32Array): Vocabulary => {
  const mask = (1 << Math.ceil(Math.log2(features.length * 2 + 2))) - 1
  const rows = new Int32Array(mask + 1).fill(-1)
  const placeOf = (feature: number): number => {
    let at = (feature ^ (feature >>> 15)) & mask
    while (rows[at]! >= 0 && features[rows[at]!] !== feature) at = (at + 1) & mask
    return at
  }
  features.forEach((feature, row) => {
    rows[placeOf(feature)] = row
  })
  return { features, rowOf: (feature) => rows[placeOf(feature)]! }
}

/** Counts features; a JavaScript Map of millions of entries would be too slow. */
export class Counter {
  #keys = new Int32Array(1 << 20)
  #counts = new Int32Array(1 << 20)
  #size = 0

  add(key: number): void {
    const at = this.#find(key)
    if (this.#counts[at] === 0) {
      this.#keys[at] = key
      if (++this.#size * 2 > this.#keys.length) {
        this.#counts[at] = 1
        this.#grow()
        return
      }
    }
    this.#counts[at]!++
  }

  /** The features seen at least `least` times, in the order of their hashes, so that nothing depends on the order of texts. */
  frequent(least: number): Vocabulary {
    const features: number[] = []
    this.#counts.forEach((count, at) => {
      if (count >= least) features.push(this.#keys[at]!)
    })
    return vocabularyOf(Int32Array.from(features).sort())
  }

  #find(key: number): number {
    const mask = this.#keys.length - 1
    let at = (key ^ (key >>> 15)) & mask
    while (this.#counts[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts]
    this.#keys = new Int32Array(keys.length * 2)
    this.#counts = new Int32Array(keys.length * 2)
    keys.forEach((key, old) => {
      if (counts[old] === 0) return
      const at = this.#find(key)
      this.#keys[at] = key
      this.#counts[at] = counts[old]!
    })
  }
}

// How much a feature's frequency counts beside its weight when the ones to keep are chosen; tried on polnear/dev.
const FREQUENCY_EXPONENT = 0.5

/** The `count` features of most worth: large weights (rows of `width`), often used. */
export const mostUseful = (
  vocabulary: Vocabulary,
  weights: Float32Array,
  width: number,
  uses: Float64Array,
  count: number,
): Vocabulary => {
  const worth = Float64Array.from(vocabulary.features, (_, row) => {
    let sum = 0
    for (let column = 0; column < width; column++) sum += weights[row * width + column]! ** 2
    return Math.sqrt(sum) * uses[row]! ** FREQUENCY_EXPONENT
  })
  const rows = [...worth.keys()].filter((row) => worth[row]! > 0).sort((a, b) => worth[b]! - worth[a]! || a - b)
  return vocabularyOf(Int32Array.from(rows.slice(0, count), (row) => vocabulary.features[row]!).sort())
}
