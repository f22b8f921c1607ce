import type { ClaimKind, Quantity } from '../../document/layers.js'
import { CLASS } from './word-classes.js'

/**
 * What makes a claim worth checking, each with its weight, and what lessens it; after the cues of ClaimBuster (Hassan et
 * al., KDD 2017). A number counts most, for it is right or wrong.
 */
const REASONS = {
  fact: 0.2,
  plan: 0.1,
  number: 0.3,
  date: 0.1,
  name: 0.15,
  comparison: 0.15,
  past: 0.1,
  cause: 0.1,
  negation: 0.05,
  unresolved: -0.15,
} as const

export type Reason = keyof typeof REASONS

const ALL = Object.keys(REASONS) as Reason[]
const DATES: ReadonlySet<string | null> = new Set(['year', 'date', 'time'])

export interface Grounds {
  readonly kind: ClaimKind
  readonly quantities: readonly Pick<Quantity, 'unit' | 'value'>[]
  readonly names: boolean
  readonly past: boolean
  readonly negated: boolean
  readonly unresolved: boolean
}

/** 0 (nothing to check) to 1, the sum of its reasons, and those. */
export const checkWorthiness = (
  classes: Uint16Array,
  from: number,
  to: number,
  { kind, quantities, names, past, negated, unresolved }: Grounds,
): { readonly value: number; readonly reasons: readonly Reason[] } => {
  let found = 0
  for (let at = from; at < to; at++) found |= classes[at]!
  let dates = 0
  for (const quantity of quantities) if (isDate(quantity)) dates++
  const holds: { readonly [reason in Reason]: boolean } = {
    fact: kind === 'fact',
    plan: kind === 'plan' || kind === 'prediction',
    number: quantities.length > dates,
    date: dates > 0,
    name: names,
    comparison: (found & CLASS.comparison) !== 0,
    past,
    cause: (found & CLASS.cause) !== 0,
    negation: negated,
    unresolved,
  }
  const reasons = ALL.filter((reason) => holds[reason])
  const sum = reasons.reduce((total, reason) => total + REASONS[reason], 0)
  return { value: Math.min(1, Math.max(0, Math.round(sum * 100) / 100)), reasons }
}

/** “2019”, “May 5, 2024”; “two years” is an amount. */
const isDate = ({ unit, value }: Pick<Quantity, 'unit' | 'value'>): boolean =>
  DATES.has(unit) && (unit !== 'year' || (value !== null && value > FIRST_YEAR))

const FIRST_YEAR = 1000
