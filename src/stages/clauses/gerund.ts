import { chainBefore } from './chain.js'
import { host, open, pending, type Reading, setPredicate, upward } from './draft.js'
import { antecedent } from './opener.js'
import { isLeading, PREPOSITIONAL } from './participle.js'

// “after opening the plant”, “by opening it”: clauses of their own, unlike “for opening”.
const CLAUSAL: ReadonlySet<string> = new Set(
  'by after before since while when upon until although though whenever once if as'.split(' '),
)

/** “, making it harder”, “the firm making it”, “while making it”; another gerund (“for making it”) is no clause. */
export const ingForm = (reading: Reading, at: number): void => {
  const { items } = reading
  const item = items[at]!
  const before = items[at - 1]
  if (PREPOSITIONAL.has(item.word)) return
  const current = reading.drafts[reading.current]!
  if (current.kind === 'adverbial' && current.predicate === null && current.start === at - 1) {
    setPredicate(current, item)
  } else if (!before) {
    if (isLeading(reading, at))
      setPredicate(open(reading, { kind: 'participle', start: at, parent: reading.current }), item)
  } else if (before.kind === 'preposition') {
    if (CLAUSAL.has(before.word))
      setPredicate(open(reading, { kind: 'adverbial', start: at - 1, parent: reading.current }), item)
  } else if (before.kind === 'adverb') setOff(reading, at, at - 1)
  else setOff(reading, at, at)
}

/** With an adverb before it or none: what stands before that decides. */
const setOff = (reading: Reading, at: number, start: number): void => {
  const { items } = reading
  const behind = items[start - 1]?.kind
  if (behind === 'conjunction') beside(reading, at)
  else if (behind === 'comma' || behind === 'dash') {
    if (continuesList(reading, at)) beside(reading, at)
    else if (!isSubject(reading, at))
      setPredicate(open(reading, { kind: 'participle', start, parent: host(reading) }), items[at]!)
  } else if (behind === 'noun') {
    setPredicate(
      open(reading, { kind: 'participle', start, parent: reading.current }),
      items[at]!,
      antecedent(reading, start),
    )
  }
}

/** “In this age, | teaching them is vital”: the gerund is the subject that the clause still lacks. */
const isSubject = (reading: Reading, at: number): boolean => {
  const waits = pending(reading)
  if (waits < 0 || chainBefore(reading.items, at - 1, reading.drafts[waits]!.start).bare.length > 0) return false
  return reading.verb < reading.drafts[waits]!.start && !isLeading(reading, at)
}

/** “mobilizing A, | setting B, and executing C” */
const continuesList = (reading: Reading, at: number): boolean =>
  reading.drafts[reading.current]!.form?.main === 'ing' && pending(reading) < 0 && at - reading.verb <= LIST_ITEM
const LIST_ITEM = 8

/** “making A and | setting B”: like the clause whose verb has this form; a gerund stays where it is. */
const beside = (reading: Reading, at: number): void => {
  for (const up of upward(reading)) {
    const { form, kind, parent, subject } = reading.drafts[up]!
    if (form?.main !== 'ing') continue
    const like = kind === 'participle' || kind === 'adverbial'
    const draft = open(reading, { kind: like ? 'participle' : 'coordinate', start: at, parent: like ? parent : up })
    setPredicate(draft, reading.items[at]!, like ? subject : null)
    return
  }
}
