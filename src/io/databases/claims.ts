import { sql } from 'kysely'
import type { StatedClaim } from '../tables/stated-claims.js'
import type { Database } from './dialect.js'
import { parsed } from './parsed.js'

// Documents whose claims are in memory at a time.
const DOCUMENTS = 200

/**
 * The claims that a database holds, document by document in the order of their ids, each in text order.
 * @param minConfidence those of quotations below it are left out
 */
export async function* claimsIn(
  { db, dialect }: Database,
  minConfidence = 0,
): AsyncGenerator<StatedClaim[], void, undefined> {
  let last = ''
  for (;;) {
    const documents = await db
      .selectFrom('documents')
      .select(['id', 'dateline_date'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(DOCUMENTS)
      .execute()
    const ids = documents.map(({ id }) => id)
    if (ids.length === 0) return
    last = ids.at(-1)!
    const among = dialect.among('document_id', ids)
    const isUnsure = sql<boolean>`exists (
      select 1 from quotations q where q.document_id = claims.document_id and q.id = claims.quotation_id
      and q.confidence < ${minConfidence})`
    const [claims, sources, speakers] = [
      await db
        .selectFrom('claims')
        .selectAll()
        .where(among)
        .where(({ not }) => not(isUnsure))
        .orderBy('document_id')
        .orderBy('start_offset')
        .execute(),
      await db.selectFrom('sources').selectAll().where(among).orderBy(sql`row desc`).execute(),
      await db
        .selectFrom('quotation_speakers')
        .select(['document_id', 'quotation_id', 'name'])
        .where(among)
        .orderBy('position')
        .execute(),
    ]
    const dates = new Map(documents.map(({ id, dateline_date }) => [id, dateline_date]))
    // Of several sources the first stands for the document, as in the view.
    const from = new Map(sources.map((source) => [source.document_id, source]))
    const names = new Map<string, string[]>()
    for (const { document_id, quotation_id, name } of speakers) {
      const key = `${document_id} ${quotation_id}`
      names.set(key, [...(names.get(key) ?? []), name])
    }
    yield claims.map((one): StatedClaim => {
      const { document_id, id: claim_id, text: claim, unresolved } = one
      const source = from.get(document_id)!
      return {
        document_id,
        claim_id,
        quotation_id: one.quotation_id,
        date: dates.get(document_id) ?? source.published_on,
        speakers: names.get(`${document_id} ${one.quotation_id}`) ?? [],
        claim,
        kind: one.kind as StatedClaim['kind'],
        polarity: one.polarity as StatedClaim['polarity'],
        quantities: parsed(one.quantities) as StatedClaim['quantities'],
        time: parsed(one.time) as StatedClaim['time'],
        check_worthiness: one.check_worthiness,
        reasons: parsed(one.reasons) as string[],
        unresolved: unresolved === 1,
        fingerprint: one.fingerprint,
        start_offset: one.start_offset,
        end_offset: one.end_offset,
        title: source.title,
        url: source.url,
        path: source.path,
        source_id: source.source_id,
      }
    })
  }
}
