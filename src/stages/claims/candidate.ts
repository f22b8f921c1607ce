import type { Frame } from './frame.js'

/** A clause on its way to a claim. */
export interface Candidate {
  /** Its clause; null where a quotation's content is a mere noun phrase (“announced the launch of X”). */
  readonly clause: number | null
  /** Token span that says it. */
  readonly from: number
  readonly to: number
  readonly quotation: number | null
  /** What “As a maker of pumps, Northwind …” says before the clause itself. */
  readonly frame?: Frame
}
