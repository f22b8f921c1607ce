import type { Database } from '../io/databases/dialect.js'
import { OutputError } from '../io/errors.js'
import { TargetAway } from '../io/target-errors.js'
import { targetOf } from '../io/writers/targets.js'

/** Whether an address names a database that can be asked: `sqlite:PATH`, `postgres://…`. */
export const isDatabase = (address: string): boolean => targetOf(address)?.target.ask !== undefined

/**
 * Asks a database something and closes it again.
 * @throws {OutputError} when there is none, or it does not answer
 */
export const askDatabase = async (address: string, question: (database: Database) => Promise<void>): Promise<void> => {
  const { target, address: rest } = targetOf(address)!
  try {
    const opened = await target.ask!(rest)
    try {
      await question(opened)
    } finally {
      await opened.db.destroy()
    }
  } catch (cause) {
    if (!(cause instanceof TargetAway)) throw cause
    throw new OutputError(target.scheme, `no answer (${cause.message})`, 'start the database, or check its address')
  }
}
