import { sql } from 'kysely'
import { storableJson } from '../tables/storable.js'
import type { Statement } from '../tables/tables.js'
import type { Database } from './dialect.js'
import { folded } from './folding.js'
import { parsed } from './parsed.js'

/** What is asked of a database; what is left out does not matter. */
export interface Question {
  /** Words that were said; in quote marks, in this order. */
  readonly text?: string | undefined
  /** A part of a name. */
  readonly speaker?: string | undefined
  /** A part of a name: the speaker, or one whom an affiliation of the speaker names. */
  readonly organization?: string | undefined
  /** YYYY-MM-DD, or the beginning of one. */
  readonly since?: string | undefined
  readonly minConfidence?: number | undefined
  readonly limit: number
}

/** The answer to a question. */
export interface Answer {
  /** As many as the question allows. */
  readonly statements: Statement[]
  /** How many there are. */
  readonly all: number
}

/** Who said what: the newest statements first, undated ones last. */
export const queryStatements = async (database: Database, question: Question): Promise<Answer> => {
  const { db, dialect } = database
  const { text, speaker, organization, since, minConfidence, limit } = storableJson(question) as Question
  let query = db.selectFrom('statements').selectAll()
  if (text !== undefined) query = query.where(sql<boolean>`(document_id, quotation_id) in (${dialect.saying(text)})`)
  if (speaker !== undefined) query = query.where(dialect.among('speaker', await speakersCalled(database, speaker)))
  if (organization !== undefined) {
    const names = await organizationsCalled(database, organization)
    const isOne = sql<boolean>`speaker_type = 'organization' and ${dialect.among('speaker', names)}`
    const ofOne = sql<boolean>`exists (
      select 1 from affiliations a where a.document_id = statements.document_id and a.entity_id = statements.entity_id
      and ${dialect.among('a.organization', names)})`
    query = query.where(sql<boolean>`(${isOne} or ${ofOne})`)
  }
  if (since !== undefined) query = query.where('date', '>=', since)
  if (minConfidence !== undefined) query = query.where('confidence', '>=', minConfidence)
  const found = await query
    .orderBy(sql`date desc nulls last`)
    .orderBy('document_id')
    .orderBy('start_offset')
    .orderBy('quotation_id')
    .orderBy('entity_id')
    .limit(limit)
    .execute()
  const statements = found.map((row) => ({ ...row, affiliations: parsed(row.affiliations) }))
  if (statements.length < limit) return { statements, all: statements.length }
  const count = query.clearSelect().select(({ fn }) => fn.countAll<string | number>().as('all'))
  return { statements, all: Number((await count.executeTakeFirstOrThrow()).all) }
}

// Databases do not agree on case beyond ASCII, and know nothing of accents and apostrophes: the names are compared here.
// There are far fewer of them than statements.

const speakersCalled = async ({ db }: Database, part: string): Promise<string[]> => {
  const speakers = await db.selectFrom('quotation_speakers').select('name').distinct().execute()
  return holding(
    part,
    speakers.map(({ name }) => name),
  )
}

const organizationsCalled = async (database: Database, part: string): Promise<string[]> => {
  const rows = await database.db.selectFrom('affiliations').select('organization').distinct().execute()
  const held = holding(
    part,
    rows.flatMap(({ organization }) => organization ?? []),
  )
  return [...new Set([...held, ...(await speakersCalled(database, part))])]
}

const holding = (part: string, names: readonly string[]): string[] => {
  const looked = folded(part)
  return names.filter((name) => folded(name).includes(looked))
}
