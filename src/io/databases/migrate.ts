import { sql } from 'kysely'
import { OutputError } from '../errors.js'
import { cannotOpen, newerDatabase, noTables, notOurs, TargetAway } from '../target-errors.js'
import type { Database } from './dialect.js'
import { migrations } from './migrations/migrations.js'
import { transaction } from './transaction.js'
import { whileBusy } from './while-busy.js'

/**
 * Brings the tables to this program's version, in one transaction: a process killed on the way leaves them as they were.
 * @throws {OutputError} when a newer program wrote the database, or it holds tables of somebody else's
 */
export const migrate = async (database: Database): Promise<void> => {
  const { name, dialect } = database
  try {
    await whileBusy(() =>
      transaction(database, async (db) => {
        await dialect.lockMigrations(db)
        await sql`create table if not exists onrecord_migrations
        (version integer primary key, name text not null, applied_at text not null)`.execute(db)
        const applied = await db.selectFrom('onrecord_migrations').select('version').execute()
        const version = Math.max(0, ...applied.map((one) => one.version))
        if (version > migrations.length) throw newerDatabase(name, version, migrations.length)
        for (const [at, migration] of migrations.entries()) {
          if (at < version) continue
          await migration.up(db, dialect)
          const done = { version: at + 1, name: migration.name, applied_at: new Date().toISOString() }
          await db.insertInto('onrecord_migrations').values(done).execute()
        }
      }),
    )
  } catch (cause) {
    if (cause instanceof OutputError || cause instanceof TargetAway) throw cause
    throw dialect.clashes(cause) ? notOurs(name, cause) : cannotOpen(name, cause)
  }
}

/**
 * For those who only ask: tables of an older program are brought up to date, nothing else is written.
 * @throws {OutputError} when there are none, or a newer program wrote them
 */
export const checkTables = async (database: Database): Promise<void> => {
  const { name, db, dialect } = database
  const applied = await db
    .selectFrom('onrecord_migrations')
    .select('version')
    .execute()
    .catch((cause: unknown) => {
      const known = dialect.understand(cause)
      if (known !== cause) throw known
      throw dialect.clashes(cause) ? noTables(name) : cannotOpen(name, cause)
    })
  const version = Math.max(0, ...applied.map((one) => one.version))
  if (version > migrations.length) throw newerDatabase(name, version, migrations.length)
  if (version < migrations.length) await migrate(database)
}
