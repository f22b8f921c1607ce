import type { Migration } from './migration.js'

/** Words are found alike in every database: whatever their accents, small words too. */
export const searchAsTyped: Migration = {
  name: 'search as typed',
  up: (db, { renewSearch }) => renewSearch(db),
}
