import type { ClaimKind, Token } from '../../document/layers.js'

/** What makes a claim worth checking, each with its weight; after the cues of ClaimBuster (Hassan et al., KDD 2017). */
const REASONS = {
  fact: 0.2,
  number: 0.25,
  name: 0.15,
  comparison: 0.15,
  past: 0.1,
  cause: 0.1,
  negation: 0.05,
} as const

export interface Grounds {
  readonly kind: ClaimKind
  readonly quantities: number
  readonly names: boolean
  readonly past: boolean
  readonly negated: boolean
}

const COMPARISONS: ReadonlySet<string> = new Set(
  'more less fewer than most least first only largest biggest highest lowest fastest oldest best worst double triple record'.split(
    ' ',
  ),
)
const CAUSES: ReadonlySet<string> = new Set(
  'cause caused causes lead led leads result resulted results because due reduce reduced reduces increase increased increases'.split(
    ' ',
  ),
)

/** 0 (nothing to check) to 1: the sum of its reasons. */
export const checkWorthiness = (tokens: readonly Token[], from: number, to: number, grounds: Grounds): number => {
  const has = { comparison: false, cause: false }
  for (let at = from; at < to; at++) {
    if (COMPARISONS.has(tokens[at]!.lower)) has.comparison = true
    if (CAUSES.has(tokens[at]!.lower)) has.cause = true
  }
  const sum =
    (grounds.kind === 'fact' ? REASONS.fact : 0) +
    (grounds.quantities > 0 ? REASONS.number : 0) +
    (grounds.names ? REASONS.name : 0) +
    (has.comparison ? REASONS.comparison : 0) +
    (grounds.past ? REASONS.past : 0) +
    (has.cause ? REASONS.cause : 0) +
    (grounds.negated ? REASONS.negation : 0)
  return Math.round(sum * 100) / 100
}
