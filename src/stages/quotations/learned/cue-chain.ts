import { furtherCueFeaturesAt, MOST_CUE_FEATURES, phraseCueFeaturesAt, wordCueFeaturesAt } from './cue-features.js'
import { addLogs, logSum } from './logarithms.js'
import type { Surroundings } from './surroundings.js'
import { addScores, type Table } from './table.js'
import { type Patience, THOROUGH } from './thresholds.js'
import type { Traits } from './traits.js'

/** Labels of the chain: outside of cues, first token of one, further token. */
export const CUE_LABELS = 3
const O = 0
const B = 1
const I = 2

export interface CueModel {
  readonly table: Table
  /** From each label and, last, from the start, to each label. */
  readonly transitions: Float32Array
}

/** A stretch of tokens that may be a cue. */
export interface Candidate {
  readonly from: number
  readonly to: number
  /** How likely just this stretch is a cue, and any of its tokens in one. */
  readonly exact: number
  readonly some: number
}

// What a cue's beginning is favoured by, so that doubtful ones are looked at too; the judge decides about them.
const EAGERNESS = 1.5
// Where no token comes nearer to being a cue than this (in natural logarithms), the sentence is passed over.
const HOPELESS = 5

/**
 * The cues that a sentence (tokens `from` to `to`) may hold where it is open, by a chain over its tokens (Lafferty et al. 2001).
 */
export const candidatesIn = (
  traits: Traits,
  surroundings: Surroundings,
  model: CueModel,
  from: number,
  to: number,
  { word, phrase, cue }: Patience = THOROUGH,
  isOpen: (at: number) => boolean = everywhere,
): Candidate[] => {
  const n = to - from
  const scores = new Float64Array(n * CUE_LABELS)
  const result: Candidate[] = []
  const score = (featuresAt: typeof wordCueFeaturesAt, i: number): void => {
    const count = featuresAt(traits, surroundings, from + i, features)
    addScores(model.table, features, count, scores, i * CUE_LABELS)
  }
  // Runs of tokens that may be cues, each a chain of its own; between them stand tokens that are surely none.
  let start = -1
  for (let i = 0; i <= n; i++) {
    const place = i * CUE_LABELS
    let warm = false
    if (i < n && isOpen(from + i)) {
      score(wordCueFeaturesAt, i)
      if (start >= 0 || scores[place + B]! - scores[place]! > word) {
        score(phraseCueFeaturesAt, i)
        const most = start >= 0 ? Math.max(scores[place + B]!, scores[place + I]!) : scores[place + B]!
        warm = most - scores[place]! > phrase
      }
      if (warm) score(furtherCueFeaturesAt, i)
    }
    if (warm && start < 0) start = i
    if (warm || start < 0) continue
    const run = scores.subarray(start * CUE_LABELS, i * CUE_LABELS)
    for (const found of candidatesOf(run, model.transitions, start === 0, i === n))
      if (found.some >= cue) result.push({ ...found, from: from + start + found.from, to: from + start + found.to })
    start = -1
  }
  return result
}

const everywhere = (): boolean => true

/** The candidates of a run of scored tokens, places counted from its first. */
const candidatesOf = (scores: Float64Array, t: Float32Array, opens: boolean, closes: boolean): Candidate[] => {
  const L = CUE_LABELS
  const n = scores.length / L
  let hope = false
  for (let i = 0; i < n; i++) if (scores[i * L + B]! > scores[i * L]! - HOPELESS) hope = true
  if (!hope) return []
  if (!closes) for (let label = 0; label < L; label++) scores[(n - 1) * L + label]! += t[label * L + O]!
  const { alpha, beta, total } = sums(scores, t, n, opens ? L : O)
  const labels = best(scores, t, n, opens ? L : O)
  const result: Candidate[] = []
  for (let i = 0; i < n; i++) {
    if (labels[i] !== B) continue
    let j = i + 1
    while (j < n && labels[j] === I) j++
    let some = 0
    let path = alpha[i * L + B]!
    for (let k = i; k < j; k++) {
      some = Math.max(some, 1 - Math.exp(alpha[k * L]! + beta[k * L]! - total))
      if (k > i) path += t[(k === i + 1 ? B : I) * L + I]! + scores[k * L + I]!
    }
    const last = (j - 1 === i ? B : I) * L
    if (j < n)
      path += addLogs(
        t[last + O]! + scores[j * L + O]! + beta[j * L + O]!,
        t[last + B]! + scores[j * L + B]! + beta[j * L + B]!,
      )
    result.push({ from: i, to: j, exact: Math.exp(path - total), some })
  }
  return result
}

const features = new Int32Array(MOST_CUE_FEATURES)

/** Forward and backward sums of a chain behind the label `first`, in logarithms. */
export const sums = (
  scores: Float64Array,
  t: Float32Array,
  n: number,
  first = CUE_LABELS,
): { alpha: Float64Array; beta: Float64Array; total: number } => {
  const L = CUE_LABELS
  const alpha = new Float64Array(n * L)
  const beta = new Float64Array(n * L)
  const terms = new Float64Array(L)
  for (let b = 0; b < L; b++) alpha[b] = scores[b]! + t[first * L + b]!
  for (let i = 1; i < n; i++)
    for (let b = 0; b < L; b++) {
      for (let a = 0; a < L; a++) terms[a] = alpha[(i - 1) * L + a]! + t[a * L + b]!
      alpha[i * L + b] = scores[i * L + b]! + logSum(terms)
    }
  for (let i = n - 2; i >= 0; i--)
    for (let a = 0; a < L; a++) {
      for (let b = 0; b < L; b++) terms[b] = t[a * L + b]! + scores[(i + 1) * L + b]! + beta[(i + 1) * L + b]!
      beta[i * L + a] = logSum(terms)
    }
  return { alpha, beta, total: logSum(alpha.subarray((n - 1) * L, n * L)) }
}

/** The best labels (Viterbi 1967), beginnings favoured. */
const best = (scores: Float64Array, t: Float32Array, n: number, first: number): Uint8Array => {
  const L = CUE_LABELS
  const value = Float64Array.from(scores)
  const back = new Uint8Array(n * L)
  const step = (a: number, b: number): number => t[a * L + b]! + (b === B && (a === O || a === L) ? EAGERNESS : 0)
  for (let b = 0; b < L; b++) value[b]! += step(first, b)
  for (let i = 1; i < n; i++)
    for (let b = 0; b < L; b++) {
      let most = Number.NEGATIVE_INFINITY
      for (let a = 0; a < L; a++) {
        const x = value[(i - 1) * L + a]! + step(a, b)
        if (x > most) {
          most = x
          back[i * L + b] = a
        }
      }
      value[i * L + b]! += most
    }
  const labels = new Uint8Array(n)
  let label = 0
  for (let b = 1; b < L; b++) if (value[(n - 1) * L + b]! > value[(n - 1) * L + label]!) label = b
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label
    label = back[i * L + label]!
  }
  return labels
}
