import { LABELS, type Reader, slotOf } from './model.js'

/** Scores the labels of one token from its features: integer sums, to be multiplied by the reader's scale. */
export const addScores = (reader: Reader, features: Int32Array, count: number, sums: Int32Array): void => {
  const { keys, slots, rows } = reader
  const mask = keys.length
  for (let i = 0; i < count; i++) {
    const feature = features[i]!
    let at = slotOf(feature, mask)
    let row = slots[at]!
    while (row >= 0 && keys[at] !== feature) {
      at = (at + 1) & (mask - 1)
      row = slots[at]!
    }
    if (row < 0) continue
    row *= LABELS
    for (let label = 0; label < LABELS; label++) sums[label]! += rows[row + label]!
  }
}

/** The best labels for a chain of `n` tokens (Viterbi 1967); `scores` has a row of labels a token. */
export const bestLabels = (
  scores: Float64Array,
  n: number,
  transitions: Float32Array,
  into: Uint8Array,
  start: number,
): void => {
  const back = new Uint8Array(n * LABELS)
  for (let label = 0; label < LABELS; label++) scores[label]! += transitions[LABELS * LABELS + label]!
  for (let i = 1; i < n; i++)
    for (let label = 0; label < LABELS; label++) {
      let [best, from] = [-Infinity, 0]
      for (let other = 0; other < LABELS; other++) {
        const score = scores[(i - 1) * LABELS + other]! + transitions[other * LABELS + label]!
        if (score > best) {
          best = score
          from = other
        }
      }
      scores[i * LABELS + label]! += best
      back[i * LABELS + label] = from
    }
  let label = 0
  for (let other = 1; other < LABELS; other++)
    if (scores[(n - 1) * LABELS + other]! > scores[(n - 1) * LABELS + label]!) label = other
  for (let i = n - 1; i >= 0; i--) {
    into[start + i] = label
    label = back[i * LABELS + label]!
  }
}
