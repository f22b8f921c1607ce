import type { Generated, Kysely } from 'kysely'
import type { Row, Statement, TableName } from '../tables/tables.js'

/** Two tables are numbered in the order of arrival: a document's first source stands for it in `statements`. */
interface Numbered {
  row: Generated<number>
}

export type Schema = { [Table in TableName]: Row<Table> } & {
  quotations: Numbered
  sources: Numbered
  statements: Statement
  onrecord_migrations: { version: number; name: string; applied_at: string }
}

export type Db = Kysely<Schema>
