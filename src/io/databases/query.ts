import { sql } from 'kysely'
import { storableJson } from '../tables/storable.js'
import type { Statement } from '../tables/tables.js'
import type { Database } from './dialect.js'
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

/** Statements that answer the question, the newest first, undated ones last. */
export const queryStatements = async ({ db, dialect }: Database, question: Question): Promise<Statement[]> => {
  const { text, speaker, organization, since, minConfidence, limit } = storableJson(question) as Question
  let query = db.selectFrom('statements').selectAll()
  if (text !== undefined) query = query.where(sql<boolean>`(document_id, quotation_id) in (${dialect.saying(text)})`)
  if (speaker !== undefined) query = query.where(dialect.contains(sql.ref('speaker'), speaker))
  if (organization !== undefined) {
    const isOne = sql<boolean>`speaker_type = 'organization' and ${dialect.contains(sql.ref('speaker'), organization)}`
    const ofOne = sql<boolean>`exists (
      select 1 from affiliations a where a.document_id = statements.document_id and a.entity_id = statements.entity_id
      and ${dialect.contains(sql.ref('a.organization'), organization)})`
    query = query.where(sql<boolean>`(${isOne} or ${ofOne})`)
  }
  if (since !== undefined) query = query.where('date', '>=', since)
  if (minConfidence !== undefined) query = query.where('confidence', '>=', minConfidence)
  const rows = await query
    .orderBy(sql`date desc nulls last`)
    .orderBy('document_id')
    .orderBy('start_offset')
    .orderBy('quotation_id')
    .orderBy('entity_id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, affiliations: parsed(row.affiliations) }))
}
