import type { Clause } from '../../document/layers.js'
import type { Reading } from './draft.js'

type Extent = { from: number; to: number }

/** The clauses of a segment with their stretches: what is their own, and what hangs on them. */
export const finished = (
  reading: Reading,
  sentence: number,
  offset: number,
  place: (from: number, to: number) => { start: number; end: number },
): Clause[] => {
  const { drafts, items, owner } = reading
  const extents: (Extent | null)[] = drafts.map(() => null)
  items.forEach((item, at) => {
    if (item.kind === 'comma' || item.kind === 'dash' || item.kind === 'colon' || item.kind === 'conjunction') return
    extents[owner[at]!] = joined(extents[owner[at]!]!, item)
  })
  for (let at = drafts.length - 1; at >= 0; at--) {
    const holder = holderOf(reading, at)
    if (holder >= 0 && extents[at]) extents[holder] = joined(extents[holder]!, extents[at]!)
  }
  const kept = drafts.map(
    (draft, at) => extents[at] !== null && (draft.predicate !== null || draft.kind === 'appositive'),
  )
  const index = new Map<number, number>()
  drafts.forEach((_, at) => {
    if (kept[at]) index.set(at, offset + index.size)
  })
  return drafts.flatMap((draft, at): Clause[] => {
    if (!kept[at]) return []
    const { from, to } = extents[at]!
    return [
      {
        kind: draft.kind,
        sentence,
        from,
        to,
        ...place(from, to),
        parent: index.get(draft.parent) ?? null,
        // Quoted words may be the subject and are no phrase: “‘Yes’ was her answer”.
        subject: draft.subject === -1 ? null : draft.subject,
        predicate: draft.predicate,
      },
    ]
  })
}

const joined = (extent: Extent | null, { from, to }: Extent): Extent =>
  extent ? { from: Math.min(extent.from, from), to: Math.max(extent.to, to) } : { from, to }

/** The clause that a clause lies inside: a coordinate one lies beside the clause whose subject it shares. */
const holderOf = (reading: Reading, at: number): number => {
  let draft = reading.drafts[at]!
  while (draft.kind === 'coordinate' && draft.parent >= 0) draft = reading.drafts[draft.parent]!
  return draft.parent
}
