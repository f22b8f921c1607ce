import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'
import { OutputError } from '../errors.js'
import { cannotOpen, noDatabase, noDriver, notThere, TargetAway } from '../target-errors.js'
import type { Database } from './dialect.js'
import type { Schema } from './schema.js'
import { sqliteDialect } from './sqlite-dialect.js'
import { whileBusy } from './while-busy.js'

// Another process that writes holds the database for milliseconds; past this we say so and try again.
const WAIT_FOR_OTHERS_MS = 5000

const TO_ASK = [`busy_timeout = ${WAIT_FOR_OTHERS_MS}`]
// WAL: readers go on while we write, and a process killed at any moment leaves whole transactions only.
const TO_WRITE = [...TO_ASK, 'journal_mode = wal', 'synchronous = normal', 'foreign_keys = on']

/**
 * Opens the file, which is made where there is none.
 * @param mustExist for those who only ask
 */
export const openSqlite = async (path: string, mustExist = false): Promise<Database> => {
  const name = `sqlite:${path}`
  if (mustExist && !(await stat(path).catch(() => null))?.isFile()) throw noDatabase(name)
  const Driver = await driver(name)
  const dialect = sqliteDialect(name)
  try {
    if (path !== ':memory:') await mkdir(dirname(path), { recursive: true })
    const file = await whileBusy(() => {
      const opened = new Prepared(new Driver(path))
      try {
        opened.set(mustExist ? TO_ASK : TO_WRITE)
        return opened
      } catch (cause) {
        opened.close()
        throw dialect.understand(cause)
      }
    })
    return { name, dialect, db: new Kysely<Schema>({ dialect: new SqliteDialect({ database: file }) }) }
  } catch (cause) {
    if (cause instanceof TargetAway) throw notThere(cause)
    if (cause instanceof OutputError) throw cause
    const known = dialect.understand(cause)
    throw known === cause ? cannotOpen(name, cause, 'name a file in a folder that may be written') : known
  }
}

/** The few methods of the driver that are called. */
interface DriverDatabase {
  prepare(sql: string): SqliteStatement
  close(): void
}

const driver = async (name: string): Promise<new (path: string) => DriverDatabase> => {
  try {
    return (await import('libsql')).default as unknown as new (
      path: string,
    ) => DriverDatabase
  } catch {
    throw noDriver(name, 'libsql')
  }
}

// Statements kept ready. The texts are few, for rows travel as one parameter; those with lists of keys vary.
const KEPT = 200

/** Keeps prepared statements, and begins every transaction with the right to write, so that none fails half-way. */
class Prepared implements SqliteDatabase {
  private readonly kept = new Map<string, SqliteStatement>()

  constructor(private readonly file: DriverDatabase) {}

  prepare(text: string): SqliteStatement {
    const known = this.kept.get(text)
    if (known) return known
    const statement = this.file.prepare(text === 'begin' ? 'begin immediate' : text)
    if (this.kept.size < KEPT) this.kept.set(text, statement)
    return statement
  }

  /** Sets what holds as long as it is open. */
  set(pragmas: readonly string[]): void {
    for (const pragma of pragmas) {
      const statement = this.prepare(`pragma ${pragma}`)
      if (statement.reader) statement.all([])
      else statement.run([])
    }
  }

  close(): void {
    this.kept.clear()
    this.file.close()
  }
}
