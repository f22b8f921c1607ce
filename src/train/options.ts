import { join } from 'node:path'

/** What every trainer is told. */
export interface TrainOptions {
  /** The folder of data that the model's card names. */
  readonly data: string
  readonly log: (line: string) => void
  /** Where the weights are written; the project's own folder when left out. */
  readonly weights?: string
  /** Whether to report cross-validated figures too. */
  readonly folds?: boolean
}

/** The project's own weights. */
export const WEIGHTS = join(import.meta.dirname, '..', 'weights')
