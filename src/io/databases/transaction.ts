import type { Database } from './dialect.js'
import type { Db } from './schema.js'

/**
 * Does all of the work or none. What went wrong first is what is thrown, as an error of ours where it is one: when a
 * disk is full or a connection breaks, undoing fails as well, and that says nothing.
 */
export const transaction = async <T>({ db, dialect }: Database, work: (db: Db) => Promise<T>): Promise<T> => {
  try {
    const inside = await db.startTransaction().execute()
    try {
      const result = await work(inside as unknown as Db)
      await inside.commit().execute()
      return result
    } catch (cause) {
      await inside
        .rollback()
        .execute()
        .catch(() => {})
      throw cause
    }
  } catch (cause) {
    throw dialect.understand(cause)
  }
}
