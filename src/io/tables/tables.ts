// The tables that databases, Parquet and CSV share: one row a thing, in the field's terms. `?` may be null; json is
// jsonb in PostgreSQL, the JSON type in Parquet and text elsewhere. Offsets are UTF-16 code units into documents.text,
// as in the record; SQL counts characters instead, so every span comes with its words.

type ColumnType = 'text' | 'text?' | 'integer' | 'integer?' | 'real' | 'json' | 'json?'

export const tables = {
  runs: {
    id: 'text',
    started_at: 'text',
    finished_at: 'text?',
    status: 'text',
    program: 'text',
    process: 'text?',
    inputs: 'json',
    documents: 'integer?',
    failures: 'integer?',
  },
  documents: {
    id: 'text',
    run_id: 'text',
    schema: 'text',
    text: 'text',
    genre: 'text?',
    replaced: 'json?',
    dateline_start: 'integer?',
    dateline_end: 'integer?',
    dateline_date: 'text?',
    place: 'text?',
    place_start: 'integer?',
    place_end: 'integer?',
    paragraphs: 'json',
    sentences: 'json',
    warnings: 'json',
    program: 'text',
    engine: 'text',
    weights: 'text',
    min_confidence: 'real',
  },
  sources: {
    id: 'text',
    document_id: 'text',
    source_id: 'text',
    path: 'text?',
    format: 'text',
    url: 'text?',
    title: 'text?',
    published_at: 'text?',
    published_on: 'text?',
    part: 'text?',
  },
  entities: { document_id: 'text', id: 'text', type: 'text', name: 'text', aliases: 'json' },
  mentions: {
    document_id: 'text',
    entity_id: 'text',
    position: 'integer',
    start_offset: 'integer',
    end_offset: 'integer',
    form: 'text',
    text: 'text',
  },
  affiliations: {
    document_id: 'text',
    entity_id: 'text',
    position: 'integer',
    role: 'text?',
    organization: 'text?',
    organization_id: 'text?',
    start_offset: 'integer',
    end_offset: 'integer',
    rule: 'text',
  },
  quotations: {
    document_id: 'text',
    id: 'text',
    kind: 'text',
    act: 'text',
    text: 'text',
    start_offset: 'integer',
    end_offset: 'integer',
    cue_start: 'integer?',
    cue_end: 'integer?',
    cue_lemma: 'text?',
    source_start: 'integer?',
    source_end: 'integer?',
    mention_start: 'integer?',
    mention_end: 'integer?',
    source_form: 'text?',
    source: 'text?',
    rule: 'text',
    resolution: 'text',
    confidence: 'real',
  },
  quotation_spans: {
    document_id: 'text',
    quotation_id: 'text',
    position: 'integer',
    start_offset: 'integer',
    end_offset: 'integer',
    text: 'text',
  },
  quotation_speakers: {
    document_id: 'text',
    quotation_id: 'text',
    position: 'integer',
    entity_id: 'text',
    name: 'text',
    type: 'text',
    role: 'text?',
    organization: 'text?',
    affiliations: 'json',
  },
  claims: {
    document_id: 'text',
    id: 'text',
    quotation_id: 'text?',
    start_offset: 'integer',
    end_offset: 'integer',
    text: 'text',
    kind: 'text',
    polarity: 'text',
    subject_start: 'integer?',
    subject_end: 'integer?',
    predicate_start: 'integer?',
    predicate_end: 'integer?',
    predicate_lemma: 'text?',
    tense: 'text?',
    modality: 'text?',
    objects: 'json',
    quantities: 'json',
    time: 'json?',
    check_worthiness: 'real',
    reasons: 'json',
    unresolved: 'integer',
    fingerprint: 'text?',
  },
} as const satisfies { readonly [table: string]: { readonly [column: string]: ColumnType } }

/** Who said what, as whom, when, where in which document: a view in databases, a file of its own elsewhere. */
export const statementColumns = {
  document_id: 'text',
  quotation_id: 'text',
  date: 'text?',
  place: 'text?',
  entity_id: 'text?',
  speaker: 'text?',
  speaker_type: 'text?',
  role: 'text?',
  organization: 'text?',
  affiliations: 'json?',
  said: 'text',
  kind: 'text',
  act: 'text',
  start_offset: 'integer',
  end_offset: 'integer',
  confidence: 'real',
  title: 'text?',
  url: 'text?',
  path: 'text?',
  source_id: 'text?',
} as const satisfies Columns

export type Columns = { readonly [column: string]: ColumnType }
export type TableName = keyof typeof tables
type Value<Type> = Type extends 'text'
  ? string
  : Type extends 'text?'
    ? string | null
    : Type extends 'integer' | 'real'
      ? number
      : Type extends 'integer?'
        ? number | null
        : unknown
export type RowOf<Shape> = { [Column in keyof Shape]: Value<Shape[Column]> }
export type Row<Table extends TableName> = RowOf<(typeof tables)[Table]>
export type Statement = RowOf<typeof statementColumns>

/** The tables that hold what was found in a document, each after those that its rows refer to. */
export const documentTables = [
  'entities',
  'mentions',
  'affiliations',
  'quotations',
  'quotation_spans',
  'quotation_speakers',
  'claims',
] as const satisfies readonly TableName[]
