import { setTimeout as pause } from 'node:timers/promises'
import { TargetBusy } from '../target-errors.js'

// Who makes the tables or writes a batch is done within seconds; past this somebody keeps the database for himself.
const PATIENCE_MS = 60_000
const FIRST_PAUSE_MS = 50
const LONGEST_PAUSE_MS = 2000

/**
 * Does something with a database, again while another program holds it.
 * @throws {TargetBusy} when it is held for longer than a minute
 */
export const whileBusy = async <T>(work: () => T | Promise<T>): Promise<T> => {
  const started = performance.now()
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
    try {
      return await work()
    } catch (cause) {
      if (!(cause instanceof TargetBusy) || performance.now() - started > PATIENCE_MS) throw cause
      // Two that were turned away together do not come back together.
      await pause(wait * (0.5 + Math.random()))
    }
  }
}
