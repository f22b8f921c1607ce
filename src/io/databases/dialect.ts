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
  /** The same index as it is since version 5: every word, small ones too, whatever its accents. */
  renewSearch(db: Db): Promise<void>
  /** Holds whoever else would migrate at the same time, until the transaction ends. */
  lockMigrations(db: Db): Promise<void>
  /** Rows out of one parameter, a JSON text made by `rowsJson`: `select column, … from …`. */
  rowsJson(columns: readonly string[], rows: readonly object[]): string
  selectRows(table: string, columns: readonly string[], json: string): RawBuilder<unknown>
  /** Whether a column is one of these, which travel as one parameter. */
  among(column: string, values: readonly string[]): RawBuilder<boolean>
  /** The keys of quotations that say these words: `select document_id, id from quotations …`. */
  saying(words: string): Expression<unknown>
  /** An error of the driver as one of ours, or itself when it is some record's fault. */
  understand(cause: unknown): unknown
  /** Whether our tables cannot be made, or asked, because what is there is not ours. */
  clashes(cause: unknown): boolean
}

/** A database that is open, with our tables in it. */
export interface Database {
  readonly name: string
  readonly db: Db
  readonly dialect: Dialect
}

// A phrase in quote marks, or a word.
const TERM = /"([^"]*)"?|[^\s"]+/gu

/** What a person types: words, and phrases in quote marks, each a string with a letter or digit in it. */
export const termsOf = (typed: string): string[] =>
  [...typed.matchAll(TERM)].map(([term, phrase]) => phrase ?? term).filter((term) => /[\p{L}\p{N}]/u.test(term))
