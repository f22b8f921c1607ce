import type { ClaimKind } from '../../document/layers.js'
import { CLASS } from './word-classes.js'

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

/** 0 (nothing to check) to 1: the sum of its reasons. */
export const checkWorthiness = (classes: Uint16Array, from: number, to: number, grounds: Grounds): number => {
  let found = 0
  for (let at = from; at < to; at++) found |= classes[at]!
  const sum =
    (grounds.kind === 'fact' ? REASONS.fact : 0) +
    (grounds.quantities > 0 ? REASONS.number : 0) +
    (grounds.names ? REASONS.name : 0) +
    (found & CLASS.comparison ? REASONS.comparison : 0) +
    (grounds.past ? REASONS.past : 0) +
    (found & CLASS.cause ? REASONS.cause : 0) +
    (grounds.negated ? REASONS.negation : 0)
  return Math.round(sum * 100) / 100
}
