import { TargetBusy } from '../target-errors.js'
import { tryAgain } from '../try-again.js'

// Who makes the tables or writes a batch is done within seconds; past this somebody keeps the database for himself.
const PATIENCE_MS = 60_000
const PAUSES_MS = { first: 50, longest: 2000 }

/**
 * Does something with a database, again while another program holds it.
 * @throws {TargetBusy} when it is held for longer than a minute
 */
export const whileBusy = <T>(work: () => T | Promise<T>): Promise<T> =>
  tryAgain(work, PAUSES_MS, (cause, passed) => {
    if (!(cause instanceof TargetBusy) || passed > PATIENCE_MS) throw cause
  })
