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

export type Reason = keyof typeof REASONS

const ALL = Object.keys(REASONS) as Reason[]

export interface Grounds {
  readonly kind: ClaimKind
  readonly quantities: number
  readonly names: boolean
  readonly past: boolean
  readonly negated: boolean
}

/** 0 (nothing to check) to 1, the sum of its reasons, and those. */
export const checkWorthiness = (
  classes: Uint16Array,
  from: number,
  to: number,
  grounds: Grounds,
): { readonly value: number; readonly reasons: readonly Reason[] } => {
  let found = 0
  for (let at = from; at < to; at++) found |= classes[at]!
  const holds: { readonly [reason in Reason]: boolean } = {
    fact: grounds.kind === 'fact',
    number: grounds.quantities > 0,
    name: grounds.names,
    comparison: (found & CLASS.comparison) !== 0,
    past: grounds.past,
    cause: (found & CLASS.cause) !== 0,
    negation: grounds.negated,
  }
  const reasons = ALL.filter((reason) => holds[reason])
  const sum = reasons.reduce((total, reason) => total + REASONS[reason], 0)
  return { value: Math.round(sum * 100) / 100, reasons }
}
