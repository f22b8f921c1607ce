import { chainBefore } from './chain.js'
import { isInverted, pending, type Reading } from './draft.js'

/** Whether a lone verb is a participle without auxiliary (“the plant built here”) and no past tense (“they built it”). */
export const isParticiple = (reading: Reading, at: number): boolean => {
  const { shape } = reading.items[at]!.form!
  if (shape === 'participle') return true
  if (shape !== 'past') return false
  const { items } = reading
  const before = items[at - 1]
  if (!before) return !isInverted(reading, at)
  if (before.kind === 'adjective' || before.kind === 'preposition') return true
  const waits = pending(reading)
  // “which | opened last year”
  if (waits === reading.current && reading.drafts[waits]!.kind === 'relative' && reading.drafts[waits]!.start >= at - 2)
    return items[at + 1]?.word === 'by'
  if (before.kind === 'conjunction') return waits < 0 && joinsParticiple(reading)
  if (before.kind === 'comma') return waits < 0 ? !isListed(reading, at) : laterVerb(reading, at)
  const { bare, boundary } = chainBefore(items, at, reading.verb + 1)
  if (bare.length > 0 && waits >= 0) return laterVerb(reading, at)
  if (waits >= 0) return laterVerb(reading, at) || items[at + 1]?.word === 'by'
  // “…, and | the firm opened a plant”
  if (bare.length > 0 && isParted(reading, at, boundary) && items[at + 1]?.kind === 'noun') return false
  // “said | the firm opened”, “the plant | he built”
  return bare.length === 0 || (bare.length === 1 && !isSubjectPronoun(items[bare[0]!]!.word) && !takesClause(reading))
}

const isParted = ({ items }: Reading, _at: number, boundary: number): boolean => {
  const kind = items[boundary]?.kind
  return kind === 'comma' || kind === 'conjunction' || kind === 'colon'
}

const isSubjectPronoun = (word: string): boolean => ['i', 'he', 'she', 'we', 'they', 'it', 'who'].includes(word)

const takesClause = (reading: Reading): boolean =>
  reading.verb >= 0 && reading.takesClause(reading.items[reading.verb]!)

/** “built here and | opened there”: like the verb before it. */
const joinsParticiple = (reading: Reading): boolean => {
  const form = reading.verb < 0 ? null : reading.items[reading.verb]!.form!
  return (
    form !== null &&
    (form.shape === 'participle' || (form.shape === 'past' && reading.drafts[reading.current]!.kind === 'participle'))
  )
}

/** “opened the door, | walked in, and sat down”: more past tenses in a list that ends in “and”. */
const isListed = (reading: Reading, at: number): boolean => {
  const { form, kind } = reading.drafts[reading.current]!
  if ((form?.shape !== 'past' && form?.main !== 'participle') || kind === 'participle') return false
  const { items } = reading
  for (let next = at + 1; next < Math.min(at + LIST, items.length); next++)
    if (items[next]!.kind === 'conjunction' && items[next + 1]?.form?.shape === 'past') return true
  return false
}
const LIST = 16

/** Whether another verb comes for the subject that waits: “the man convicted of fraud | was …”. */
export const laterVerb = (reading: Reading, at: number): boolean => {
  const { items } = reading
  for (let next = at + 1; next < Math.min(at + REACH, items.length); next++) {
    const { kind, form, word } = items[next]!
    if (kind === 'conjunction' || kind === 'colon' || STOPS.has(word)) return false
    if (kind === 'comma' && items[next + 1]?.kind === 'verb' && items[next + 1]!.form!.shape !== 'ing') return true
    if (kind === 'comma') continue
    if (kind !== 'verb' || form!.shape === 'infinitive' || form!.shape === 'ing') continue
    return chainBefore(items, next, at + 1).bare.length === 0 && form!.shape !== 'base' && next > at + 1
  }
  return false
}
// What opens a clause of its own.
const STOPS: ReadonlySet<string> = new Set(
  'that which who whom where whether if because while when although after before as until unless'.split(' '),
)
const REACH = 20
