import type { Dialect } from '../dialect.js'
import type { Db } from '../schema.js'

/** One step of the tables from one version to the next; its place in the list of migrations is the version. */
export interface Migration {
  readonly name: string
  up(db: Db, dialect: Dialect): Promise<void>
}
