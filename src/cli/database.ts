import type { Database } from '../io/databases/dialect.js'
import { ClosedPipe, OutputError } from '../io/errors.js'
import { targetOf } from '../io/writers/targets.js'

/** Whether an address names a database that can be asked: `sqlite:PATH`, `postgres://…`. */
export const isDatabase = (address: string): boolean => targetOf(address)?.target.ask !== undefined

/**
 * Asks a database something and closes it again.
 * @throws {OutputError | TargetAway} when there is none, or it does not answer
 */
export const askDatabase = async (address: string, question: (database: Database) => Promise<void>): Promise<void> => {
  const { target, address: rest } = targetOf(address)!
  const opened = await target.ask!(rest)
  try {
    await question(opened)
  } catch (cause) {
    throw cause instanceof OutputError || cause instanceof ClosedPipe ? cause : opened.dialect.understand(cause)
  } finally {
    await opened.db.destroy()
  }
}
