import { randomFrom } from './crf.js'

/** How words are put into clusters; the numbers were tried on ner/train and press/dev. */
export interface ClusterSettings {
  readonly least: number
  readonly contexts: number
  readonly dimensions: number
  readonly sizes: readonly number[]
  readonly rounds: number
  readonly seed: number
}

/**
 * Words that stand between the same words, in clusters: positive pointwise mutual information with the words around,
 * reduced by randomized subspace iteration (Halko et al. 2011), grouped by k-means on the unit sphere.
 * Returns for each word its cluster in each of `sizes`.
 */
export const clusterWords = (texts: Iterable<readonly string[]>, settings: ClusterSettings): Map<string, number[]> => {
  const { least, contexts, dimensions, sizes, rounds, seed } = settings
  const lists = [...texts]
  const counts = new Map<string, number>()
  for (const list of lists) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1)
  const ranked = [...counts].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const ids = new Map(ranked.map(([word], id) => [word, id]))
  const matrix = associations(lists, ids, contexts)
  const vectors = reduce(matrix, ids.size, contexts * OFFSETS.length, dimensions, randomFrom(seed))
  const groups = sizes.map((size) => spheres(vectors, ids.size, dimensions, size, rounds, randomFrom(seed + size)))
  return new Map(ranked.map(([word], id) => [word, groups.map((group) => group[id]!)]))
}

const OFFSETS = [-2, -1, 1, 2]
// Levy et al. 2015: contexts smoothed, so that rare ones do not dominate.
const SMOOTHING = 0.75

interface Sparse {
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float32Array
}

const associations = (
  lists: readonly (readonly string[])[],
  ids: ReadonlyMap<string, number>,
  contexts: number,
): Sparse => {
  const rows: Map<number, number>[] = Array.from({ length: ids.size }, () => new Map())
  for (const list of lists) {
    const line = list.map((word) => ids.get(word) ?? -1)
    for (let i = 0; i < line.length; i++) {
      if (line[i]! < 0) continue
      const row = rows[line[i]!]!
      OFFSETS.forEach((offset, k) => {
        const other = line[i + offset]
        if (other === undefined || other < 0 || other >= contexts) return
        const column = other * OFFSETS.length + k
        row.set(column, (row.get(column) ?? 0) + 1)
      })
    }
  }
  const columnSums = new Float64Array(contexts * OFFSETS.length)
  for (const row of rows) for (const [column, count] of row) columnSums[column]! += count
  let total = 0
  for (let c = 0; c < columnSums.length; c++) total += columnSums[c] = columnSums[c]! ** SMOOTHING
  const starts = new Int32Array(ids.size + 1)
  const columns: number[] = []
  const values: number[] = []
  rows.forEach((row, r) => {
    const sum = [...row.values()].reduce((a, b) => a + b, 0)
    for (const [column, count] of [...row].sort((a, b) => a[0] - b[0])) {
      const value = Math.log((count / sum) * (total / columnSums[column]!))
      if (value <= 0) continue
      columns.push(column)
      values.push(value)
    }
    starts[r + 1] = columns.length
  })
  return { starts, columns: Int32Array.from(columns), values: Float32Array.from(values) }
}

const reduce = (
  { starts, columns, values }: Sparse,
  rows: number,
  width: number,
  k: number,
  random: () => number,
): Float64Array => {
  let right = new Float64Array(width * k).map(() => random() + random() + random() - 1.5)
  let left = new Float64Array(rows * k)
  for (let round = 0; round < 4; round++) {
    left = new Float64Array(rows * k)
    for (let r = 0; r < rows; r++)
      for (let e = starts[r]!; e < starts[r + 1]!; e++)
        for (let d = 0; d < k; d++) left[r * k + d]! += values[e]! * right[columns[e]! * k + d]!
    if (round === 3) break
    orthogonalize(left, rows, k)
    right = new Float64Array(width * k)
    for (let r = 0; r < rows; r++)
      for (let e = starts[r]!; e < starts[r + 1]!; e++)
        for (let d = 0; d < k; d++) right[columns[e]! * k + d]! += values[e]! * left[r * k + d]!
    orthogonalize(right, width, k)
  }
  for (let r = 0; r < rows; r++) normalize(left, r * k, k)
  return left
}

/** Gram–Schmidt over the columns. */
const orthogonalize = (m: Float64Array, rows: number, k: number): void => {
  for (let d = 0; d < k; d++) {
    for (let e = 0; e < d; e++) {
      let dot = 0
      for (let r = 0; r < rows; r++) dot += m[r * k + d]! * m[r * k + e]!
      for (let r = 0; r < rows; r++) m[r * k + d]! -= dot * m[r * k + e]!
    }
    let norm = 0
    for (let r = 0; r < rows; r++) norm += m[r * k + d]! ** 2
    norm = Math.sqrt(norm) || 1
    for (let r = 0; r < rows; r++) m[r * k + d]! /= norm
  }
}

const normalize = (m: Float64Array, from: number, k: number): void => {
  let norm = 0
  for (let d = 0; d < k; d++) norm += m[from + d]! ** 2
  norm = Math.sqrt(norm) || 1
  for (let d = 0; d < k; d++) m[from + d]! /= norm
}

const spheres = (
  vectors: Float64Array,
  rows: number,
  k: number,
  size: number,
  rounds: number,
  random: () => number,
): Uint16Array => {
  const centres = new Float64Array(size * k)
  for (let c = 0; c < size; c++) {
    const row = Math.floor(random() * rows)
    centres.set(vectors.subarray(row * k, row * k + k), c * k)
  }
  const group = new Uint16Array(rows)
  for (let round = 0; round < rounds; round++) {
    for (let r = 0; r < rows; r++) {
      let best = -Infinity
      for (let c = 0; c < size; c++) {
        let dot = 0
        for (let d = 0; d < k; d++) dot += vectors[r * k + d]! * centres[c * k + d]!
        if (dot > best) {
          best = dot
          group[r] = c
        }
      }
    }
    centres.fill(0)
    for (let r = 0; r < rows; r++) for (let d = 0; d < k; d++) centres[group[r]! * k + d]! += vectors[r * k + d]!
    for (let c = 0; c < size; c++) normalize(centres, c * k, k)
  }
  return group
}
