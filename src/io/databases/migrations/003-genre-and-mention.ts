import { sql } from 'kysely'
import type { Migration } from './migration.js'

/** The genre of a document, and where in its source a quotation has the mention alone; null in rows of before. */
export const genreAndMention: Migration = {
  name: 'genre and mention',
  async up(db) {
    for (const column of [
      'documents add column genre text',
      ...MENTION.map((end) => `quotations add column ${end} integer`),
    ])
      await sql.raw(`alter table ${column}`).execute(db)
  },
}

const MENTION = ['mention_start', 'mention_end']
