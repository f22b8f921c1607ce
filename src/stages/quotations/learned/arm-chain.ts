import { edgeScore, FOLLOWS, LABEL_OF, OUTSIDE, PATTERN_OF, PATTERNS, STATES } from './arm.js'
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

/** The best way to read an arm for each pattern: its score, and the states along it. */
export const armBest = (arm: ArmScores): { patterns: Float64Array; path(pattern: number): Uint8Array } => {
  const n = arm.length
  const value = new Float64Array((n + 1) * STATES).fill(Number.NEGATIVE_INFINITY)
  const back = new Uint8Array((n + 1) * STATES)
  value[0] = 0
  for (let k = 0; k < n; k++)
    for (const [from, to] of STEPS) {
      const here = value[k * STATES + from]!
      if (here === Number.NEGATIVE_INFINITY) continue
      const at = (k + 1) * STATES + to
      const score = here + stepScore(arm, k, from, to)
      if (score > value[at]!) {
        value[at] = score
        back[at] = from
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
