import { ADDRESSING_VERBS } from '../../lexicon/complement-takers.js'
import { type Chain, chainBefore } from './chain.js'
import { coordinate, newClause } from './coordination.js'
import { isInverted, open, pending, type Reading, resume, setPredicate } from './draft.js'
import { laterVerb } from './past-or-participle.js'

// “help build”, “let it go”: a bare infinitive behind them is part of their clause.
const TAKE_BASE: ReadonlySet<string> = new Set([
  'help',
  'let',
  'make',
  'see',
  'hear',
  'have',
  'watch',
  'feel',
  'capture',
])

/** A verb with a tense: the verb of a clause that waits for one, or the sign that another clause has begun. */
export const finiteVerb = (reading: Reading, at: number): void => {
  const { items } = reading
  const item = items[at]!
  const { start: opened } = reading.drafts[reading.current]!
  const chain = chainBefore(items, at, Math.max(reading.verb + 1, opened), opened)
  const subject = chain.bare.length > 0 ? items[chain.bare.at(-1)!]!.phrase : null
  if (item.form!.shape === 'base' && isBareInfinitive(reading, at, chain)) return
  const waits = pending(reading)
  const boundary = items[chain.boundary]?.kind
  const parted = boundary !== undefined && boundary !== 'verb'
  if (isReduced(reading, at, chain, waits)) unmarked(reading, at, chain)
  else if (isJoinedSubject(reading, chain, waits)) {
    const subject = items[chain.bare.at(-1)!]!.phrase
    setPredicate(open(reading, { kind: 'complement', start: reading.verb + 1, parent: reading.current }), item, subject)
  } else if (waits === reading.current)
    setPredicate(reading.drafts[waits]!, item, subjectOf(reading, waits, chain) ?? subjectBehind(reading, at))
  else if (waits >= 0 && !goesOn(reading, chain, subject, parted)) {
    const draft = resume(reading, waits, resumption(reading, at, chain))
    setPredicate(draft, item, draft.subject ?? subjectOf(reading, waits, chain))
  } else if (subject === null) coordinate(reading, at, chain)
  else if (parted) newClause(reading, at, chain)
  else unmarked(reading, at, chain)
}

/** Whether a clause before another that still waits is not over: “As A grew and | B fell, …”, “the man who says | it works”. */
const goesOn = (reading: Reading, chain: Chain, subject: number | null, parted: boolean): boolean => {
  if (subject === null) return false
  if (!parted) return bringsClause(reading, chain)
  const { kind, predicate } = reading.drafts[reading.current]!
  return reading.items[chain.boundary]!.kind === 'conjunction' && kind === 'adverbial' && predicate !== null
}

// Verbs that take a clause and hardly ever a noun phrase.
const SAYING: ReadonlySet<string> = new Set(['say', 'think', 'believe', 'hope', 'argue', 'insist'])

/** “said | China and Russia will …”: what stands between the verb of saying and “and” is a part of the subject. */
const isJoinedSubject = ({ items, lemmaOf, verb }: Reading, chain: Chain, waits: number): boolean => {
  if (waits >= 0 || verb < 0 || chain.bare.length !== 1 || items[chain.boundary]?.kind !== 'conjunction') return false
  return chain.boundary === verb + 2 && items[verb + 1]!.kind === 'noun' && SAYING.has(lemmaOf(items[verb]!))
}

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they'])

/** “the information | it needs”, “the man | I met is”: a noun phrase, then a subject, while an outer clause still waits. */
const isReduced = (reading: Reading, at: number, chain: Chain, waits: number): boolean => {
  const last = chain.bare.at(-1)
  if (last === undefined || reading.items[last - 1]?.kind !== 'noun' || last - 1 < chain.start) return false
  if (!SUBJECT_PRONOUNS.has(reading.items[last]!.word) || reading.isTime(reading.items[last - 1]!)) return false
  return (
    waits < 0 || waits !== reading.current || reading.items[at + 1]?.form?.shape === 'finite' || laterVerb(reading, at)
  )
}

/** A clause without “that” or “which”: “said | it works”, “the plant | he built”. */
const unmarked = (reading: Reading, at: number, chain: Chain): void => {
  const { items } = reading
  const start = chain.bare.at(-1)!
  const adjacent = items[start - 1]?.kind === 'noun' && start - 1 >= chain.start
  const kind = adjacent && !bringsClause(reading, chain) ? 'relative' : 'complement'
  setPredicate(open(reading, { kind, start, parent: reading.current }), items[at]!, items[start]!.phrase)
}

const bringsClause = (reading: Reading, chain: Chain): boolean => {
  if (reading.verb < 0) return false
  const verb = reading.items[reading.verb]!
  if (ADDRESSING_VERBS.has(reading.lemmaOf(verb))) return chain.bare.length > 1
  return reading.takesClause(verb)
}

const isBareInfinitive = (reading: Reading, at: number, chain: Chain): boolean => {
  if (reading.verb < 0 || chain.boundary !== reading.verb) return false
  if (at === reading.verb + 1) return true
  return TAKE_BASE.has(reading.lemmaOf(reading.items[reading.verb]!))
}

/** The subject of a clause that waited: what stands before its verb, or what was found when it was opened. */
const subjectOf = (reading: Reading, waits: number, chain: Chain): number | null => {
  const { items, drafts } = reading
  const draft = drafts[waits]!
  const own = chain.bare.filter((at) => at >= draft.start && !isOpening(items[at]!.word, at, draft.start))
  // “Last year the firm grew”: the time before the subject is none.
  if (isGerundSubject(reading, waits)) return null
  if (own.length > 0) return items[own.at(-1)!]!.phrase
  if (draft.subject !== null) return draft.subject
  for (let at = draft.start; at < chain.start; at++)
    if (reading.owner[at] === waits && items[at]!.kind === 'noun' && items[at - 1]?.kind !== 'preposition')
      return items[at]!.phrase
  return null
}

/** “…,” said | Doe. */
const subjectBehind = (reading: Reading, at: number): number | null =>
  at === 0 && isInverted(reading, at) ? reading.items[1]!.phrase : null

/** “Giving them a home | is …”: the noun phrases before the verb are the gerund’s. */
const isGerundSubject = ({ items, drafts, owner, verb, absorbed }: Reading, waits: number): boolean =>
  absorbed &&
  items[verb]?.form?.shape === 'ing' &&
  owner[verb] === waits &&
  items[verb - 1]?.kind !== 'noun' &&
  drafts[waits]!.subject === null

const isOpening = (word: string, at: number, start: number): boolean =>
  at <= start + 1 && (word === 'who' || word === 'which' || word === 'that' || word === 'whom')

/** Where the clause goes on: behind the last comma before its verb, else at the subject or the verb. */
const resumption = (reading: Reading, at: number, chain: Chain): number => {
  const boundary = reading.items[chain.boundary]
  if (boundary && (boundary.kind === 'comma' || boundary.kind === 'dash' || boundary.kind === 'conjunction'))
    return chain.start
  return at
}
