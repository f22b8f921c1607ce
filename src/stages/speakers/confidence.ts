import type { Genre, Quotation } from '../../document/layers.js'
import { CONFIDENCE } from '../../weights/confidence.js'
import type { Resolved } from './context.js'

/** What speaks for or against a quotation: by how sure its rule and its sieve are, and what its source looks like. */
export const DOUBTS = ['bias', 'rule', 'sieve', 'nobody', 'unsourced', 'pronoun', 'nominal', 'indirect'] as const
export type Doubt = (typeof DOUBTS)[number]

const LEAST = 0.02

const logOdds = (share: number): number => {
  const p = Math.min(1 - LEAST, Math.max(LEAST, share))
  return Math.log(p / (1 - p))
}

/** How much of each doubt there is. */
export const doubtsOf = (
  { kind, source, confidence }: Quotation,
  { resolution, confidence: sieve }: Pick<Resolved, 'resolution' | 'confidence'>,
): { readonly [D in Doubt]: number } => ({
  bias: 1,
  rule: logOdds(confidence),
  sieve: resolution === 'none' ? 0 : logOdds(sieve),
  nobody: resolution === 'none' ? 1 : 0,
  unsourced: source === null ? 1 : 0,
  pronoun: source?.form === 'pronoun' ? 1 : 0,
  nominal: source?.form === 'nominal' ? 1 : 0,
  indirect: kind === 'indirect' ? 1 : 0,
})

/** The judge of the learned model was fitted on reports of texts that it had not seen: its word stands. */
export const isJudged = ({ rule }: Quotation): boolean => rule.startsWith('learned')

/**
 * How likely it is that this is speech and its speakers (or their absence) are right, 0–1 in hundredths: a logistic
 * regression for each genre (Platt 1999); see `weights/confidence.md`.
 */
export const confidenceOf = (genre: Genre, quotation: Quotation, resolved: Resolved): number => {
  const hundredths = (share: number): number => Math.round(share * 100) / 100
  if (isJudged(quotation)) return hundredths(quotation.confidence)
  const doubts = doubtsOf(quotation, resolved)
  const odds = DOUBTS.reduce((sum, doubt) => sum + CONFIDENCE[genre][doubt] * doubts[doubt], 0)
  return hundredths(1 / (1 + Math.exp(-odds)))
}
