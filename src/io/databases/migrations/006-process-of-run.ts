import { sql } from 'kysely'
import type { Migration } from './migration.js'

/** The process of a run, by which a later one tells that it was killed; null in rows of before. */
export const processOfRun: Migration = {
  name: 'process of run',
  async up(db) {
    await sql`alter table runs add column process text`.execute(db)
  },
}
