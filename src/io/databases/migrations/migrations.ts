import { firstTables } from './001-first-tables.js'
import { claimFingerprints } from './002-claim-fingerprints.js'
import { genreAndMention } from './003-genre-and-mention.js'
import { leastConfidence } from './004-least-confidence.js'
import { searchAsTyped } from './005-search-as-typed.js'
import { processOfRun } from './006-process-of-run.js'
import type { Migration } from './migration.js'

/** All versions of the tables in their order; a new one is a file beside this one and a line at the end. */
export const migrations: readonly Migration[] = [
  firstTables,
  claimFingerprints,
  genreAndMention,
  leastConfidence,
  searchAsTyped,
  processOfRun,
]
