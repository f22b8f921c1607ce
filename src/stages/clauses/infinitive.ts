import { open, type Reading, setPredicate, upward } from './draft.js'

/** “to build”: hangs on the clause it stands in; takes the place of the verb behind “how” or “whether”. */
export const infinitive = (reading: Reading, at: number): void => {
  const { items } = reading
  const current = reading.drafts[reading.current]!
  if (current.kind === 'complement' && current.predicate === null && current.start === at - 1) {
    setPredicate(current, items[at]!)
    return
  }
  const beside = items[at - 1]?.kind === 'conjunction' ? nearestInfinitive(reading) : -1
  const parent = beside >= 0 ? reading.drafts[beside]!.parent : reading.current
  setPredicate(open(reading, { kind: 'infinitive', start: at, parent }), items[at]!)
}

const nearestInfinitive = (reading: Reading): number => {
  for (const at of upward(reading)) if (reading.drafts[at]!.form?.shape === 'infinitive') return at
  return -1
}
