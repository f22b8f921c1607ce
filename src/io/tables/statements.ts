import type { RecordRows } from './rows.js'
import type { Row, Statement } from './tables.js'

/** What the view `statements` of a database says of one document, for files that have no views. */
export const statementsOf = (rows: RecordRows): Statement[] => {
  const [document, source] = [rows.documents[0]!, rows.sources[0]!]
  const speakers = new Map<string, Row<'quotation_speakers'>[]>()
  for (const speaker of rows.quotation_speakers) {
    const known = speakers.get(speaker.quotation_id)
    if (known) known.push(speaker)
    else speakers.set(speaker.quotation_id, [speaker])
  }
  return rows.quotations.flatMap((quotation) =>
    (speakers.get(quotation.id) ?? [null]).map((speaker) => ({
      document_id: document.id,
      quotation_id: quotation.id,
      date: document.dateline_date ?? source.published_on,
      place: document.place,
      entity_id: speaker?.entity_id ?? null,
      speaker: speaker?.name ?? null,
      speaker_type: speaker?.type ?? null,
      role: speaker?.role ?? null,
      organization: speaker?.organization ?? null,
      affiliations: speaker?.affiliations ?? null,
      said: quotation.text,
      kind: quotation.kind,
      act: quotation.act,
      start_offset: quotation.start_offset,
      end_offset: quotation.end_offset,
      confidence: quotation.confidence,
      title: source.title,
      url: source.url,
      path: source.path,
      source_id: source.source_id,
    })),
  )
}
