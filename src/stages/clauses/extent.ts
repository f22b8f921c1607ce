import type { Clause, Token } from '../../document/layers.js'
import type { Reading } from './draft.js'

type Extent = { from: number; to: number }

/** The clauses of a segment with their stretches: what is their own, and what hangs on them. They are added to `into`. */
export const finish = (reading: Reading, sentence: number, tokens: readonly Token[], into: Clause[]): void => {
  const { drafts, items, owner } = reading
  const extents: (Extent | null)[] = drafts.map(() => null)
  for (let at = 0; at < items.length; at++) {
    const { kind, from, to } = items[at]!
    if (kind === 'comma' || kind === 'dash' || kind === 'colon' || kind === 'conjunction') continue
    widen(extents, owner[at]!, from, to)
  }
  for (let at = drafts.length - 1; at >= 0; at--) {
    const holder = holderOf(reading, at)
    const extent = extents[at]
    if (holder >= 0 && extent) widen(extents, holder, extent.from, extent.to)
  }
  const index = new Map<number, number>()
  for (let at = 0; at < drafts.length; at++) {
    const { kind, parent, subject, predicate } = drafts[at]!
    const extent = extents[at]
    if (!extent || (predicate === null && kind !== 'appositive')) continue
    index.set(at, into.length)
    into.push({
      kind,
      sentence,
      from: extent.from,
      to: extent.to,
      start: tokens[extent.from]!.start,
      end: tokens[extent.to - 1]!.end,
      parent: index.get(parent) ?? null,
      // Quoted words may be the subject and are no phrase: “‘Yes’ was her answer”.
      subject: subject === -1 ? null : subject,
      predicate,
    })
  }
}

const widen = (extents: (Extent | null)[], at: number, from: number, to: number): void => {
  const extent = extents[at]
  if (!extent) extents[at] = { from, to }
  else {
    if (from < extent.from) extent.from = from
    if (to > extent.to) extent.to = to
  }
}

/** The clause that a clause lies inside: a coordinate one lies beside the clause whose subject it shares. */
const holderOf = (reading: Reading, at: number): number => {
  let draft = reading.drafts[at]!
  while (draft.kind === 'coordinate' && draft.parent >= 0) draft = reading.drafts[draft.parent]!
  return draft.parent
}
