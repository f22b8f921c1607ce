import { edgeScore, FOLLOWS, LABEL_OF, LABELS, OUTSIDE, PATTERN_OF, PATTERNS, STATES } from './arm.js'
import { addLogs } from './logarithms.js'

/** The scores of an arm: per token those of content and source, per edge (one more than tokens) those of `arm.ts`. */
export interface ArmScores {
  readonly length: number
  readonly tokens: Float64Array
  readonly edges: Float64Array
}

/** The steps that an arm can take. */
export const STEPS: readonly (readonly [from: number, to: number])[] = FOLLOWS.flatMap((next, from) =>
  next.map((to) => [from, to] as const),
)

export const tokenScore = ({ tokens }: ArmScores, token: number, label: number): number =>
  label === OUTSIDE ? 0 : tokens[token * 2 + label - 1]!

const stepScore = (arm: ArmScores, token: number, from: number, to: number): number =>
  edgeScore(arm.edges, token, LABEL_OF[from]!, LABEL_OF[to]!) + tokenScore(arm, token, LABEL_OF[to]!)

/** The sum over all ways to read an arm, in logarithms: at each place (rows of states), and for each pattern at its end. */
export const armSums = (arm: ArmScores): { alpha: Float64Array; patterns: Float64Array } => {
  const alpha = new Float64Array((arm.length + 1) * STATES).fill(Number.NEGATIVE_INFINITY)
  alpha[0] = 0
  for (let k = 0; k < arm.length; k++)
    for (const [from, to] of STEPS) {
      const here = alpha[k * STATES + from]!
      if (here === Number.NEGATIVE_INFINITY) continue
      const at = (k + 1) * STATES + to
      alpha[at] = addLogs(alpha[at]!, here + stepScore(arm, k, from, to))
    }
  const patterns = new Float64Array(PATTERNS).fill(Number.NEGATIVE_INFINITY)
  for (let state = 0; state < STATES; state++) {
    const value = alpha[arm.length * STATES + state]! + edgeScore(arm.edges, arm.length, LABEL_OF[state]!, OUTSIDE)
    patterns[PATTERN_OF[state]!] = addLogs(patterns[PATTERN_OF[state]!]!, value)
  }
  return { alpha, patterns }
}

// The steps laid out for the two loops below: states, and the pair of labels (a number below nine) passed between.
const FROM = Uint8Array.from(STEPS, ([from]) => from)
const TO = Uint8Array.from(STEPS, ([, to]) => to)
const PAIR = Uint8Array.from(STEPS, ([from, to]) => LABEL_OF[from]! * LABELS + LABEL_OF[to]!)
const pairScores = new Float64Array(LABELS * LABELS)

/** The score of each pair of labels before and at a token. */
const scorePairs = (arm: ArmScores, token: number): void => {
  for (let from = 0; from < LABELS; from++)
    for (let to = 0; to < LABELS; to++)
      pairScores[from * LABELS + to] = edgeScore(arm.edges, token, from, to) + tokenScore(arm, token, to)
}

/** The sum over all ways to read an arm for each pattern at its end, in logarithms; as `armSums`, in less time. */
export const armTotals = (arm: ArmScores): Float64Array => {
  let here = new Float64Array(STATES)
  let next = new Float64Array(STATES)
  here[0] = 1
  let scale = 0
  for (let k = 0; k < arm.length; k++) {
    scorePairs(arm, k)
    for (let pair = 0; pair < pairScores.length; pair++) pairScores[pair] = Math.exp(pairScores[pair]!)
    next.fill(0)
    for (let step = 0; step < FROM.length; step++) next[TO[step]!]! += here[FROM[step]!]! * pairScores[PAIR[step]!]!
    let most = 0
    for (let state = 0; state < STATES; state++) if (next[state]! > most) most = next[state]!
    for (let state = 0; state < STATES; state++) next[state]! /= most
    scale += Math.log(most)
    const swap = here
    here = next
    next = swap
  }
  const patterns = new Float64Array(PATTERNS)
  for (let state = 0; state < STATES; state++)
    patterns[PATTERN_OF[state]!]! +=
      here[state]! * Math.exp(edgeScore(arm.edges, arm.length, LABEL_OF[state]!, OUTSIDE))
  return patterns.map((sum) => Math.log(sum) + scale)
}

/** The best way to read an arm for each pattern: its score, and the states along it. */
export const armBest = (arm: ArmScores): { patterns: Float64Array; path(pattern: number): Uint8Array } => {
  const n = arm.length
  const value = new Float64Array((n + 1) * STATES).fill(Number.NEGATIVE_INFINITY)
  const back = new Uint8Array((n + 1) * STATES)
  value[0] = 0
  for (let k = 0; k < n; k++) {
    scorePairs(arm, k)
    for (let step = 0; step < FROM.length; step++) {
      const score = value[k * STATES + FROM[step]!]! + pairScores[PAIR[step]!]!
      const at = (k + 1) * STATES + TO[step]!
      if (score > value[at]!) {
        value[at] = score
        back[at] = FROM[step]!
      }
    }
  }
  const patterns = new Float64Array(PATTERNS).fill(Number.NEGATIVE_INFINITY)
  const ends = new Uint8Array(PATTERNS)
  for (let state = 0; state < STATES; state++) {
    const score = value[n * STATES + state]! + edgeScore(arm.edges, n, LABEL_OF[state]!, OUTSIDE)
    const pattern = PATTERN_OF[state]!
    if (score > patterns[pattern]!) {
      patterns[pattern] = score
      ends[pattern] = state
    }
  }
  const path = (pattern: number): Uint8Array => {
    const states = new Uint8Array(n)
    let state = ends[pattern]!
    for (let k = n - 1; k >= 0; k--) {
      states[k] = state
      state = back[(k + 1) * STATES + state]!
    }
    return states
  }
  return { patterns, path }
}
