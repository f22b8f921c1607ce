import { sql } from 'kysely'
import type { Migration } from './migration.js'

/** What the same claim of several documents is found by; null in rows of before, until the document is extracted again. */
export const claimFingerprints: Migration = {
  name: 'claim fingerprints',
  async up(db) {
    await sql`alter table claims add column fingerprint text`.execute(db)
    await sql`create index claims_by_fingerprint on claims (fingerprint)`.execute(db)
  },
}
