import { host, open, type Reading, setPredicate, upward } from './draft.js'
import { antecedent } from './opener.js'

// In form participles, in use prepositions.
export const PREPOSITIONAL: ReadonlySet<string> = new Set(
  'including according regarding concerning following excluding pending based due given compared'.split(' '),
)

/** “, built by Doe,”; “the plant built by Doe”; “Built by Doe, it …”. */
export const participle = (reading: Reading, at: number): void => {
  const { items } = reading
  const item = items[at]!
  const current = reading.drafts[reading.current]!
  if (PREPOSITIONAL.has(item.word)) return
  if (current.kind === 'adverbial' && current.predicate === null && current.start >= at - 2) {
    setPredicate(current, item)
    return
  }
  const start = items[at - 1]?.kind === 'adverb' ? at - 1 : at
  const behind = items[start - 1]?.kind
  if (behind === undefined) {
    if (isLeading(reading, at))
      setPredicate(open(reading, { kind: 'participle', start, parent: reading.current }), item)
  } else if (behind === 'conjunction') beside(reading, at)
  else if (behind === 'noun' || behind === 'quoted') {
    setPredicate(
      open(reading, { kind: 'participle', start, parent: reading.current }),
      item,
      antecedent(reading, start),
    )
  } else if (behind !== 'verb' && behind !== 'preposition') {
    setPredicate(open(reading, { kind: 'participle', start, parent: host(reading) }), item)
  }
}

const beside = (reading: Reading, at: number): void => {
  for (const up of upward(reading)) {
    const { form, kind, parent, subject } = reading.drafts[up]!
    if (form?.main !== 'participle' && form?.main !== 'past') continue
    const like = kind === 'participle'
    const draft = open(reading, { kind: like ? kind : 'coordinate', start: at, parent: like ? parent : up })
    setPredicate(draft, reading.items[at]!, like ? subject : null)
    return
  }
}

/** First in its sentence: “Working with Doe, we built it” has a participle, “Working with Doe is fun” a subject. */
export const isLeading = ({ items }: Reading, at: number): boolean => {
  let comma = -1
  for (let next = at + 1; next < Math.min(at + REACH, items.length); next++) {
    const { kind, form } = items[next]!
    if (kind === 'comma') comma = next
    if (kind !== 'verb' || form!.shape === 'infinitive' || form!.shape === 'ing' || form!.shape === 'participle')
      continue
    for (let between = comma + 1; comma >= 0 && between < next; between++)
      if (items[between]!.kind === 'noun') return true
    if (form!.shape === 'finite') return false
  }
  return false
}

// A subject may be this far from the participle before it.
const REACH = 60
