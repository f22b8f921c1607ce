import type { Record } from '../../document/record.js'
import { publishedOn } from './published-on.js'
import { sourceKey } from './source-key.js'
import { replacements, storable, storableJson } from './storable.js'
import type { documentTables, Row } from './tables.js'

/** The rows that one record becomes. */
export type RecordRows = {
  readonly [Table in 'documents' | 'sources' | (typeof documentTables)[number]]: Row<Table>[]
}

/**
 * A record as rows of tables, every value one that databases take. What can be told from the rest is left out: the
 * speakers of a claim are those of its quotation.
 */
export const rowsOf = (record: Record, runId: string): RecordRows => {
  const { id: document_id, text } = record
  const key = { document_id }
  return {
    documents: [documentRow(record, runId)],
    sources: [sourceRow(record)],
    entities: record.entities.map(({ id, type, name, aliases }) =>
      stored({ ...key, id, type, name, aliases }, 'aliases'),
    ),
    mentions: record.entities.flatMap((entity) =>
      entity.mentions.map(({ start, end, form }, position) =>
        stored({ ...key, entity_id: entity.id, position, ...span(start, end), form, text: text.slice(start, end) }),
      ),
    ),
    affiliations: record.entities.flatMap((entity) =>
      entity.affiliations.map(({ role, organization, organizationEntity, start, end, rule }, position) => {
        const known = { role, organization, organization_id: organizationEntity }
        return stored({ ...key, entity_id: entity.id, position, ...known, ...span(start, end), rule })
      }),
    ),
    quotations: record.quotations.map((one) => quotationRow(record, one)),
    quotation_spans: record.quotations.flatMap(({ id: quotation_id, content }) =>
      content.map(({ start, end }, position) =>
        stored({ ...key, quotation_id, position, ...span(start, end), text: text.slice(start, end) }),
      ),
    ),
    quotation_speakers: record.quotations.flatMap(({ id: quotation_id, speakers }) =>
      speakers.map(({ entity: entity_id, name, type, affiliations }, position) => {
        const { role = null, organization = null } = affiliations[0] ?? {}
        const row = { ...key, quotation_id, position, entity_id, name, type, role, organization, affiliations }
        return stored(row, 'affiliations')
      }),
    ),
    claims: record.claims.map((one) => claimRow(document_id, one)),
  }
}

const documentRow = (record: Record, run_id: string): Row<'documents'> => {
  const { id, schema, text, genre, dateline, paragraphs, sentences, warnings, producer } = record
  const place = dateline?.place
  return stored(
    {
      id,
      run_id,
      schema,
      text,
      genre,
      replaced: replacements(text),
      dateline_start: dateline?.start ?? null,
      dateline_end: dateline?.end ?? null,
      dateline_date: dateline?.date ?? null,
      place: place?.text ?? null,
      place_start: place?.start ?? null,
      place_end: place?.end ?? null,
      paragraphs,
      sentences,
      warnings,
      program: `${producer.name} ${producer.version}`,
      engine: producer.engine,
      weights: producer.weights,
      min_confidence: producer.minConfidence,
    },
    'warnings',
  )
}

const sourceRow = ({ id: document_id, source }: Record): Row<'sources'> => {
  const { id: source_id, path, format, url, title, publishedAt: published_at, part = null } = source
  return stored({
    id: sourceKey(document_id, source),
    document_id,
    source_id,
    path,
    format,
    url,
    title,
    published_at,
    published_on: publishedOn(published_at),
    part,
  })
}

const quotationRow = ({ id: document_id, text }: Record, one: Record['quotations'][number]): Row<'quotations'> => {
  const { id, kind, act, content, cue, source, rule, resolution, confidence } = one
  return stored({
    document_id,
    id,
    kind,
    act,
    text: one.text,
    ...span(content[0]!.start, content.at(-1)!.end),
    cue_start: cue?.start ?? null,
    cue_end: cue?.end ?? null,
    cue_lemma: cue?.lemma ?? null,
    source_start: source?.start ?? null,
    source_end: source?.end ?? null,
    mention_start: source?.mention.start ?? null,
    mention_end: source?.mention.end ?? null,
    source_form: source?.form ?? null,
    source: source && text.slice(source.start, source.end),
    rule,
    resolution,
    confidence,
  })
}

const claimRow = (document_id: string, one: Record['claims'][number]): Row<'claims'> => {
  const { id, quotation: quotation_id, start, end, text, kind, polarity, subject, predicate, objects } = one
  const { quantities, time, checkWorthiness: check_worthiness, reasons, unresolved, fingerprint } = one
  return stored(
    {
      document_id,
      id,
      quotation_id,
      ...span(start, end),
      text,
      kind,
      polarity,
      subject_start: subject?.start ?? null,
      subject_end: subject?.end ?? null,
      predicate_start: predicate?.start ?? null,
      predicate_end: predicate?.end ?? null,
      predicate_lemma: predicate?.lemma ?? null,
      tense: predicate?.tense ?? null,
      modality: predicate?.modality ?? null,
      objects,
      quantities,
      time,
      check_worthiness,
      reasons,
      // No database but PostgreSQL has a type for yes and no.
      unresolved: unresolved ? 1 : 0,
      fingerprint,
    },
    'quantities',
    'time',
  )
}

const span = (start_offset: number, end_offset: number) => ({ start_offset, end_offset })

/** Makes every text in a row storable; `json` names the columns that hold text from the document within JSON. */
const stored = <R extends { [column: string]: unknown }>(row: R, ...json: (keyof R & string)[]): R => {
  const changed: { [column: string]: unknown } = row
  for (const column in changed) if (typeof changed[column] === 'string') changed[column] = storable(changed[column])
  for (const column of json) changed[column] = storableJson(changed[column])
  return row
}
