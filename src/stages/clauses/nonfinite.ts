import { open, pending, type Reading, setPredicate, upward } from './draft.js'
import { antecedent } from './opener.js'

/** “to build”: hangs on the clause it stands in; takes the place of the verb behind “how” or “whether”. */
export const infinitive = (reading: Reading, at: number): void => {
  const { items } = reading
  const current = reading.drafts[reading.current]!
  if (current.kind === 'complement' && current.predicate === null && current.start === at - 1) {
    setPredicate(current, items[at]!)
    return
  }
  const beside = items[at - 1]?.kind === 'conjunction' ? matching(reading, 'infinitive') : -1
  const parent = beside >= 0 ? reading.drafts[beside]!.parent : reading.current
  setPredicate(open(reading, { kind: 'infinitive', start: at, parent }), items[at]!)
}

const matching = (reading: Reading, shape: string): number => {
  for (const at of upward(reading)) if (reading.drafts[at]!.form?.shape === shape) return at
  return -1
}

// In form participles, in use prepositions.
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'including according regarding concerning following excluding pending based due given compared'.split(' '),
)
// “after opening the plant”, “by opening it”: clauses of their own, unlike “for opening”.
const CLAUSAL: ReadonlySet<string> = new Set(
  'by after before since while when upon until although though whenever once if as'.split(' '),
)

/** “, making it harder”, “the firm making it”, “while making it”; a gerund (“by making it”) is no clause. */
export const ingForm = (reading: Reading, at: number): void => {
  const { items } = reading
  const before = items[at - 1]
  if (PREPOSITIONS.has(items[at]!.word)) return
  const current = reading.drafts[reading.current]!
  if (current.kind === 'adverbial' && current.predicate === null && current.start === at - 1)
    return setPredicate(current, items[at]!)
  if (!before) return leading(reading, at)
  if (before.kind === 'preposition') {
    if (CLAUSAL.has(before.word))
      setPredicate(open(reading, { kind: 'adverbial', start: at - 1, parent: reading.current }), items[at]!)
    return
  }
  if (before.kind === 'verb' || before.kind === 'adjective') return
  if (before.kind === 'conjunction') return beside(reading, at)
  const behind = before.kind === 'adverb' ? items[at - 2] : before
  const start = before.kind === 'adverb' ? at - 1 : at
  if (!behind || behind.kind === 'verb' || behind.kind === 'preposition') return
  if (behind.kind === 'conjunction') return beside(reading, at)
  if (behind.kind === 'comma' || behind.kind === 'dash') {
    if (continuesList(reading, at)) return beside(reading, at)
    setPredicate(open(reading, { kind: 'participle', start, parent: host(reading) }), items[at]!)
    return
  }
  if (behind.kind === 'noun') {
    const subject = antecedent(reading, start)
    setPredicate(open(reading, { kind: 'participle', start, parent: reading.current }), items[at]!, subject)
  }
}

/** The clause that a participle behind a comma says something about. */
const host = (reading: Reading): number => {
  for (const at of upward(reading)) {
    const { kind, subject } = reading.drafts[at]!
    if (kind === 'infinitive' || (kind === 'participle' && subject !== null)) continue
    return at
  }
  return reading.current
}

/** “mobilizing A, | setting B, and executing C” */
const continuesList = (reading: Reading, at: number): boolean =>
  reading.drafts[reading.current]!.form?.main === 'ing' && pending(reading) < 0 && at - reading.verb <= LIST_ITEM
const LIST_ITEM = 8

/** “making A and | setting B”: like the clause whose verb has this form; a gerund stays where it is. */
const beside = (reading: Reading, at: number): void => {
  for (const up of upward(reading)) {
    const draft = reading.drafts[up]!
    if (draft.form?.main !== 'ing') continue
    const kind = draft.kind === 'participle' ? 'participle' : 'coordinate'
    const parent = draft.kind === 'participle' ? draft.parent : up
    setPredicate(
      open(reading, { kind, start: at, parent }),
      reading.items[at]!,
      draft.kind === 'participle' ? draft.subject : null,
    )
    return
  }
}

/** First in its sentence: “Working with Doe, we built it” has a participle, “Working with Doe is fun” a subject. */
const leading = (reading: Reading, at: number): void => {
  if (commaThenSubject(reading, at))
    setPredicate(open(reading, { kind: 'participle', start: at, parent: reading.current }), reading.items[at]!)
}

const commaThenSubject = (reading: Reading, at: number): boolean => {
  const { items } = reading
  let comma = -1
  for (let next = at + 1; next < items.length; next++) {
    const { kind, form } = items[next]!
    if (kind === 'comma') comma = next
    if (kind !== 'verb' || form!.shape === 'infinitive' || form!.shape === 'ing' || form!.shape === 'participle')
      continue
    if (comma < 0) {
      if (form!.shape === 'finite') return false
      continue
    }
    for (let between = comma + 1; between < next; between++) if (items[between]!.kind === 'noun') return true
    if (form!.shape === 'finite') return false
  }
  return false
}

/** “, built by Doe,”; “the plant built by Doe”; “Built by Doe, it …”. */
export const participle = (reading: Reading, at: number): void => {
  const { items } = reading
  const before = items[at - 1]
  const current = reading.drafts[reading.current]!
  if (PREPOSITIONS.has(items[at]!.word)) return
  if (current.kind === 'adverbial' && current.predicate === null && current.start >= at - 2)
    return setPredicate(current, items[at]!)
  if (!before) return leading(reading, at)
  if (before.kind === 'conjunction') return besideParticiple(reading, at)
  const behind = before.kind === 'adverb' ? items[at - 2] : before
  const start = before.kind === 'adverb' ? at - 1 : at
  if (!behind || behind.kind === 'verb' || behind.kind === 'preposition') return
  if (behind.kind === 'noun' || behind.kind === 'quoted') {
    setPredicate(
      open(reading, { kind: 'participle', start, parent: reading.current }),
      items[at]!,
      antecedent(reading, start),
    )
    return
  }
  if (behind.kind === 'conjunction') return besideParticiple(reading, at)
  setPredicate(open(reading, { kind: 'participle', start, parent: host(reading) }), items[at]!)
}

const besideParticiple = (reading: Reading, at: number): void => {
  for (const up of upward(reading)) {
    const draft = reading.drafts[up]!
    if (draft.form?.main !== 'participle' && draft.form?.main !== 'past') continue
    const kind = draft.kind === 'participle' ? 'participle' : 'coordinate'
    setPredicate(
      open(reading, { kind, start: at, parent: kind === 'participle' ? draft.parent : up }),
      reading.items[at]!,
      kind === 'participle' ? draft.subject : null,
    )
    return
  }
}
