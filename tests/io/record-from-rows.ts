import type { Record } from '../../src/index.js'
import type { Row } from '../../src/io/tables/tables.js'
import { ask } from './open-database.js'

type Found = { [column: string]: unknown }

/** The records of a database, put together again from its rows, by the id of the document. */
export const recordsIn = (target: string): Promise<Map<string, Record>> =>
  ask(target, async ({ db }) => {
    const all = async <T extends 'entities' | 'mentions' | 'affiliations' | 'quotation_spans' | 'quotation_speakers'>(
      table: T,
      id: string,
    ) => {
      const rows = (await db
        .selectFrom(table as 'mentions')
        .selectAll()
        .where('document_id', '=', id)
        .execute()) as unknown
      return (rows as Row<T>[]).map(parsed)
    }
    const records = new Map<string, Record>()
    for (const row of (await db.selectFrom('documents').selectAll().execute()).map(parsed)) {
      const { id } = row
      const source = await db.selectFrom('sources').selectAll().where('document_id', '=', id).executeTakeFirstOrThrow()
      const entities = (await all('entities', id)).sort(byNumber)
      const mentions = (await all('mentions', id)).sort(byPosition)
      const affiliations = (await all('affiliations', id)).sort(byPosition)
      const spans = (await all('quotation_spans', id)).sort(byPosition)
      const speakers = (await all('quotation_speakers', id)).sort(byPosition)
      const quotations = (await db.selectFrom('quotations').selectAll().where('document_id', '=', id).execute()).sort(
        byNumber,
      )
      const claims = (await db.selectFrom('claims').selectAll().where('document_id', '=', id).execute()).map(parsed)
      const quoted = quotations.map((one): Record['quotations'][number] => ({
        id: one.id,
        kind: one.kind as 'direct',
        act: one.act as 'other',
        text: one.text,
        content: spans.filter((span) => span.quotation_id === one.id).map(span),
        cue: one.cue_start === null ? null : { start: one.cue_start, end: one.cue_end!, lemma: one.cue_lemma! },
        source:
          one.source_start === null
            ? null
            : {
                start: one.source_start,
                end: one.source_end!,
                form: one.source_form as 'name',
                mention: { start: one.mention_start!, end: one.mention_end! },
              },
        speakers: speakers
          .filter((speaker) => speaker.quotation_id === one.id)
          .map(({ entity_id, name, type, affiliations: held }) => ({
            entity: entity_id,
            name,
            type: type as 'person',
            affiliations: held as [],
          })),
        rule: one.rule,
        resolution: one.resolution as 'name',
        confidence: one.confidence,
      }))
      const [name, version] = row.program.split(' ')
      records.set(id, {
        schema: row.schema as 'onrecord/1',
        id,
        source: {
          id: source.source_id,
          path: source.path,
          format: source.format,
          url: source.url,
          title: source.title,
          publishedAt: source.published_at,
          part: source.part,
        },
        text: row.text,
        genre: row.genre as 'news',
        dateline:
          row.dateline_start === null
            ? null
            : {
                place: row.place === null ? null : { text: row.place, start: row.place_start!, end: row.place_end! },
                date: row.dateline_date,
                start: row.dateline_start,
                end: row.dateline_end!,
              },
        paragraphs: row.paragraphs as [],
        sentences: row.sentences as [],
        entities: entities.map((one) => ({
          id: one.id,
          type: one.type as 'person',
          name: one.name,
          aliases: one.aliases as string[],
          mentions: mentions.filter(of(one)).map((mention) => ({ ...span(mention), form: mention.form as 'name' })),
          affiliations: affiliations.filter(of(one)).map((held) => ({
            role: held.role,
            organization: held.organization,
            organizationEntity: held.organization_id,
            ...span(held),
            rule: held.rule,
          })),
        })),
        quotations: quoted,
        claims: claims.sort(byNumber).map((one) => ({
          id: one.id,
          quotation: one.quotation_id,
          ...span(one),
          text: one.text,
          speakers: (quoted.find((quotation) => quotation.id === one.quotation_id)?.speakers ?? []).map(
            ({ entity, name: who }) => ({ entity, name: who }),
          ),
          kind: one.kind as 'fact',
          polarity: one.polarity as 'affirmed',
          subject: one.subject_start === null ? null : { start: one.subject_start, end: one.subject_end! },
          predicate:
            one.predicate_start === null
              ? null
              : {
                  start: one.predicate_start,
                  end: one.predicate_end!,
                  lemma: one.predicate_lemma!,
                  tense: one.tense as 'past',
                  modality: one.modality,
                },
          objects: one.objects as [],
          quantities: one.quantities as [],
          time: one.time as null,
          checkWorthiness: one.check_worthiness,
          reasons: one.reasons as string[],
          unresolved: one.unresolved === 1,
          fingerprint: one.fingerprint!,
        })),
        warnings: row.warnings as [],
        producer: {
          name: name!,
          version: version!,
          engine: row.engine,
          weights: row.weights,
          minConfidence: row.min_confidence,
        },
      })
    }
    return records
  })

const span = (row: { start_offset: number; end_offset: number }) => ({ start: row.start_offset, end: row.end_offset })
const of =
  ({ id }: { id: string }) =>
  ({ entity_id }: { entity_id: string }): boolean =>
    entity_id === id
const byPosition = (a: { position: number }, b: { position: number }): number => a.position - b.position
const byNumber = (a: { id: string }, b: { id: string }): number => Number(a.id.slice(1)) - Number(b.id.slice(1))

const JSON_COLUMNS = [
  'aliases',
  'affiliations',
  'objects',
  'quantities',
  'time',
  'reasons',
  'paragraphs',
  'sentences',
  'warnings',
]

/** SQLite gives JSON as text. */
const parsed = <T extends object>(row: T): T => {
  const copy = { ...row } as Found
  for (const column of JSON_COLUMNS)
    if (typeof copy[column] === 'string') copy[column] = JSON.parse(copy[column] as string)
  return copy as T
}
