import { LABELS } from './labels.js'

/**
 * The best labels for a chain of `n` tokens (Viterbi 1967). `scores` has a row of labels a token, and `back` as much room;
 * both are written over.
 */
export const bestLabels = (
  scores: Float64Array,
  n: number,
  transitions: Float32Array,
  into: Uint8Array,
  start: number,
  back = new Uint8Array(n * LABELS),
): void => {
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
