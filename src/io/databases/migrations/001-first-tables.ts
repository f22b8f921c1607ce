import { sql } from 'kysely'
import type { Migration } from './migration.js'

// What has been released is never changed: a change to the tables is a new migration.

/** Documents, where they came from, and what was found in them. */
export const firstTables: Migration = {
  name: 'first tables',
  async up(db, { words: { json, rowNumber, keyed }, createSearch }) {
    const document = 'document_id text not null references documents on delete cascade'
    const partOf = (table: string, key: string) =>
      `foreign key (document_id, ${key}) references ${table} (document_id, id) on delete cascade`
    const span = 'start_offset integer not null, end_offset integer not null'

    for (const statement of [
      `create table runs (
        id text not null primary key, started_at text not null, finished_at text, status text not null, program text not null,
        inputs ${json} not null, documents integer, failures integer)`,

      `create table documents (
        id text not null primary key, run_id text not null references runs, schema text not null,
        text text not null, replaced ${json},
        dateline_start integer, dateline_end integer, dateline_date text,
        place text, place_start integer, place_end integer,
        paragraphs ${json} not null, sentences ${json} not null, warnings ${json} not null,
        program text not null, engine text not null, weights text not null)`,

      `create table sources (
        row ${rowNumber}, id text not null unique, ${document}, source_id text not null, path text, format text not null,
        url text, title text, published_at text, published_on text, part text)`,
      'create index sources_of_document on sources (document_id, row)',

      `create table entities (
        ${document}, id text not null, type text not null, name text not null, aliases ${json} not null,
        primary key (document_id, id)) ${keyed}`,

      `create table mentions (
        document_id text not null, entity_id text not null, position integer not null, ${span}, form text not null,
        text text not null, primary key (document_id, entity_id, position), ${partOf('entities', 'entity_id')}) ${keyed}`,

      `create table affiliations (
        document_id text not null, entity_id text not null, position integer not null, role text, organization text,
        organization_id text, ${span}, rule text not null,
        primary key (document_id, entity_id, position), ${partOf('entities', 'entity_id')}) ${keyed}`,

      `create table quotations (
        row ${rowNumber}, ${document}, id text not null, kind text not null, act text not null, text text not null,
        ${span}, cue_start integer, cue_end integer, cue_lemma text, source_start integer, source_end integer,
        source_form text, source text, rule text not null, resolution text not null,
        confidence double precision not null, unique (document_id, id))`,

      `create table quotation_spans (
        document_id text not null, quotation_id text not null, position integer not null, ${span}, text text not null,
        primary key (document_id, quotation_id, position), ${partOf('quotations', 'quotation_id')}) ${keyed}`,

      `create table quotation_speakers (
        document_id text not null, quotation_id text not null, position integer not null, entity_id text not null,
        name text not null, type text not null, role text, organization text, affiliations ${json} not null,
        primary key (document_id, quotation_id, position), ${partOf('quotations', 'quotation_id')},
        ${partOf('entities', 'entity_id')}) ${keyed}`,
      'create index speakers_by_entity on quotation_speakers (document_id, entity_id)',

      `create table claims (
        ${document}, id text not null, quotation_id text, ${span}, text text not null, kind text not null,
        polarity text not null, subject_start integer, subject_end integer, predicate_start integer,
        predicate_end integer, predicate_lemma text, tense text, modality text, objects ${json} not null,
        quantities ${json} not null, time ${json}, check_worthiness double precision not null,
        reasons ${json} not null, unresolved integer not null,
        primary key (document_id, id), ${partOf('quotations', 'quotation_id')}) ${keyed}`,
      'create index claims_by_quotation on claims (document_id, quotation_id)',

      `create view statements as
        select
          q.document_id, q.id as quotation_id, coalesce(d.dateline_date, s.published_on) as date, d.place,
          who.entity_id, who.name as speaker, who.type as speaker_type, who.role, who.organization, who.affiliations,
          q.text as said, q.kind, q.act, q.start_offset, q.end_offset, q.confidence,
          s.title, s.url, s.path, s.source_id
        from quotations q
        join documents d on d.id = q.document_id
        left join quotation_speakers who on who.document_id = q.document_id and who.quotation_id = q.id
        left join sources s on s.row = (select min(row) from sources where sources.document_id = q.document_id)`,
    ])
      await sql.raw(statement).execute(db)
    await createSearch(db)
  },
}
