import {
  EDGES,
  edgeScore,
  IN_CONTENT,
  IN_SOURCE,
  LABEL_OF,
  OUTSIDE,
  PATTERN_OF,
  PATTERNS,
  STATES,
} from '../../stages/quotations/learned/arm.js'
import { type ArmScores, armSums, STEPS, tokenScore } from '../../stages/quotations/learned/arm-chain.js'
import { PAIRS } from '../../stages/quotations/learned/frame.js'
import { addLogs } from '../../stages/quotations/learned/logarithms.js'
import type { FrameExample } from './frame-examples.js'

export interface Errors {
  readonly tokens: readonly [Float64Array, Float64Array]
  readonly edges: readonly [Float64Array, Float64Array]
  readonly pairs: Float64Array
}

/** What the model expects less what the gold has: the gradient of the negative log likelihood. */
export const errorsOf = (example: FrameExample, arms: readonly [ArmScores, ArmScores], pairs: Float64Array): Errors => {
  const [left, right] = [armSums(arms[0]), armSums(arms[1])]
  const ends = [
    new Float64Array(PATTERNS).fill(Number.NEGATIVE_INFINITY),
    new Float64Array(PATTERNS).fill(Number.NEGATIVE_INFINITY),
  ] as const
  let total = Number.NEGATIVE_INFINITY
  PAIRS.forEach(([l, r], pair) => {
    const score = pairs[pair]!
    ends[0][l] = addLogs(ends[0][l]!, right.patterns[r]! + score)
    ends[1][r] = addLogs(ends[1][r]!, left.patterns[l]! + score)
    total = addLogs(total, left.patterns[l]! + right.patterns[r]! + score)
  })
  const errors = {
    tokens: arms.map(({ length }) => new Float64Array(length * 2)) as [Float64Array, Float64Array],
    edges: arms.map(({ length }) => new Float64Array((length + 1) * EDGES)) as [Float64Array, Float64Array],
    pairs: Float64Array.from(
      pairs,
      (score, pair) =>
        Math.exp(left.patterns[PAIRS[pair]![0]]! + right.patterns[PAIRS[pair]![1]]! + score - total) -
        (pair === example.pair ? 1 : 0),
    ),
  }
  arms.forEach((arm, side) => {
    const alpha = (side === 0 ? left : right).alpha
    expectArm(
      arm,
      alpha,
      ends[side === 0 ? 0 : 1],
      total,
      errors.tokens[side === 0 ? 0 : 1],
      errors.edges[side === 0 ? 0 : 1],
    )
    let before = OUTSIDE
    const gold = example.arms[side === 0 ? 0 : 1].gold
    gold.forEach((state, place) => {
      const label = LABEL_OF[state]!
      addEdge(errors.edges[side === 0 ? 0 : 1], place, before, label, -1)
      if (label !== OUTSIDE) errors.tokens[side === 0 ? 0 : 1][place * 2 + label - 1]! -= 1
      before = label
    })
    addEdge(errors.edges[side === 0 ? 0 : 1], gold.length, before, OUTSIDE, -1)
  })
  return errors
}

const expectArm = (
  arm: ArmScores,
  alpha: Float64Array,
  ends: Float64Array,
  total: number,
  tokens: Float64Array,
  edges: Float64Array,
): void => {
  let beta = new Float64Array(STATES)
  for (let state = 0; state < STATES; state++) {
    beta[state] = ends[PATTERN_OF[state]!]! + edgeScore(arm.edges, arm.length, LABEL_OF[state]!, OUTSIDE)
    addEdge(
      edges,
      arm.length,
      LABEL_OF[state]!,
      OUTSIDE,
      Math.exp(alpha[arm.length * STATES + state]! + beta[state]! - total),
    )
  }
  for (let place = arm.length - 1; place >= 0; place--) {
    const before = new Float64Array(STATES).fill(Number.NEGATIVE_INFINITY)
    for (const [from, to] of STEPS) {
      const label = LABEL_OF[to]!
      const score = edgeScore(arm.edges, place, LABEL_OF[from]!, label) + tokenScore(arm, place, label) + beta[to]!
      before[from] = addLogs(before[from]!, score)
      const p = Math.exp(alpha[place * STATES + from]! + score - total)
      if (label !== OUTSIDE) tokens[place * 2 + label - 1]! += p
      addEdge(edges, place, LABEL_OF[from]!, label, p)
    }
    beta = before
  }
}

const addEdge = (edges: Float64Array, place: number, from: number, to: number, p: number): void => {
  if (from === to) return
  const at = place * EDGES
  if (from === IN_CONTENT) edges[at + 1]! += p
  else if (from === IN_SOURCE) edges[at + 3]! += p
  if (to === IN_CONTENT) edges[at]! += p
  else if (to === IN_SOURCE) edges[at + 2]! += p
}
