import type { Record, RecordClaim } from '../../document/record.js'
import { publishedOn } from './published-on.js'

/** One claim, complete in itself: what is put forward, by whom, when and where. */
export interface StatedClaim {
  readonly document_id: string
  readonly claim_id: string
  /** Null: the document's own voice. */
  readonly quotation_id: string | null
  readonly date: string | null
  /** Names; empty for the document's own voice, and where nobody can be named. */
  readonly speakers: readonly string[]
  readonly claim: string
  readonly kind: RecordClaim['kind']
  readonly polarity: RecordClaim['polarity']
  readonly quantities: RecordClaim['quantities']
  readonly time: RecordClaim['time']
  readonly check_worthiness: number
  readonly reasons: readonly string[]
  readonly unresolved: boolean
  /** Null in a database of an older version. */
  readonly fingerprint: string | null
  readonly start_offset: number
  readonly end_offset: number
  readonly title: string | null
  readonly url: string | null
  readonly path: string | null
  readonly source_id: string
}

/** Its fields, in the order in which they are written. */
export const statedClaimColumns: readonly (keyof StatedClaim)[] = [
  'document_id',
  'claim_id',
  'quotation_id',
  'date',
  'speakers',
  'claim',
  'kind',
  'polarity',
  'quantities',
  'time',
  'check_worthiness',
  'reasons',
  'unresolved',
  'fingerprint',
  'start_offset',
  'end_offset',
  'title',
  'url',
  'path',
  'source_id',
]

/** The claims of a record in text order. */
export const statedClaims = ({ id, source, dateline, claims }: Record): StatedClaim[] =>
  claims.map((one) => ({
    document_id: id,
    claim_id: one.id,
    quotation_id: one.quotation,
    date: dateline?.date ?? publishedOn(source.publishedAt),
    speakers: one.speakers.map(({ name }) => name),
    claim: one.text,
    kind: one.kind,
    polarity: one.polarity,
    quantities: one.quantities,
    time: one.time,
    check_worthiness: one.checkWorthiness,
    reasons: one.reasons,
    unresolved: one.unresolved,
    fingerprint: one.fingerprint,
    start_offset: one.start,
    end_offset: one.end,
    title: source.title,
    url: source.url,
    path: source.path,
    source_id: source.id,
  }))
