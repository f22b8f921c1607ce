import type { Expression, RawBuilder } from 'kysely'
import type { Db } from './schema.js'

/** Words of SQL that the databases spell differently, for migrations. */
export interface Words {
  readonly json: string
  /** The type of a primary key that numbers rows in the order of arrival. */
  readonly rowNumber: string
  /** Behind the closing bracket of a table whose rows lie in the order of their key. */
  readonly keyed: string
}

/** What databases do differently. */
export interface Dialect {
  readonly words: Words
  /** Full-text search over quotations.text: an index that keeps itself up to date. */
  createSearch(db: Db): Promise<void>
  /** Holds whoever else would migrate at the same time, until the transaction ends. */
  lockMigrations(db: Db): Promise<void>
  /** Rows out of one parameter, a JSON text made by `rowsJson`: `select column, … from …`. */
  rowsJson(columns: readonly string[], rows: readonly object[]): string
  selectRows(table: string, columns: readonly string[], json: string): RawBuilder<unknown>
  /** Whether a column is one of these, which travel as one parameter. */
  among(column: string, values: readonly string[]): RawBuilder<boolean>
  /** The keys of quotations that say these words: `select document_id, id from quotations …`. */
  saying(words: string): Expression<unknown>
  /** Whether a text contains another, whatever the case. */
  contains(column: Expression<unknown>, part: string): RawBuilder<boolean>
  /** An error of the driver as one of ours, or itself when it is some record's fault. */
  understand(cause: unknown): unknown
}

/** A database that is open, with our tables in it. */
export interface Database {
  readonly name: string
  readonly db: Db
  readonly dialect: Dialect
}

/** A part of a name as a pattern for LIKE, with `\` as its escape. */
export const likePart = (part: string): string => `%${part.replace(/[\\%_]/gu, '\\$&')}%`
