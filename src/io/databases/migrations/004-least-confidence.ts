import { sql } from 'kysely'
import type { Migration } from './migration.js'

/** Below which confidence quotations were left out of a document; nothing was in rows of before. */
export const leastConfidence: Migration = {
  name: 'least confidence',
  async up(db) {
    await sql`alter table documents add column min_confidence double precision not null default 0`.execute(db)
  },
}
