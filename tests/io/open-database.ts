import type { Database } from '../../src/io/databases/dialect.js'
import { queryStatements } from '../../src/io/databases/query.js'
import type { Statement } from '../../src/io/tables/tables.js'
import { targetOf } from '../../src/io/writers/targets.js'

/** Asks a database something and closes it again. */
export const ask = async <T>(target: string, question: (database: Database) => Promise<T>): Promise<T> => {
  const { target: one, address } = targetOf(target)!
  const database = await one.ask!(address)
  try {
    return await question(database)
  } finally {
    await database.db.destroy()
  }
}

export const allStatements = (target: string): Promise<Statement[]> =>
  ask(target, (database) => queryStatements(database, { limit: 10_000_000 }).then(({ statements }) => statements))

/** Statements in one order, JSON values with their fields in one order, so that rows can be compared as texts. */
export const comparable = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(sorted(row))).sort()

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([name, one]) => [name, sorted(one)]))
}
