import { COMPLEMENT_ADJECTIVES, COMPLEMENT_NOUNS } from '../../lexicon/complement-takers.js'
import { PREPOSITION_LIKE, QUESTION_WORDS, RELATIVIZERS, SUBORDINATORS } from '../../lexicon/subordinators.js'
import { host, open, pending, type Reading, upward } from './draft.js'
import { subjectAndVerbFollow, verbFollows } from './lookahead.js'

/** A word that opens a dependent clause: “that”, “who”, “in which”, “if”, “what”. */
export const opener = (reading: Reading, at: number): void => {
  const { items } = reading
  const { word, kind, from, to } = items[at]!
  if (at + 1 >= items.length || (kind === 'noun' && to - from > 1 && word !== 'whose')) return
  OPENERS.get(word)?.(reading, at)
}

/** What each opening word does; where a word is in several lists, the later one counts. */
const openers = (): ReadonlyMap<string, (reading: Reading, at: number) => void> => {
  const result = new Map<string, (reading: Reading, at: number) => void>()
  for (const word of PREPOSITION_LIKE) result.set(word, prepositionLike)
  for (const word of QUESTION_WORDS) result.set(word, question)
  for (const word of SUBORDINATORS) result.set(word, subordinate)
  for (const word of RELATIVIZERS) result.set(word, relative)
  return result.set('which', relative).set('whether', complement).set('if', condition).set('that', that)
}

const prepositionLike = (reading: Reading, at: number): void => {
  if (reading.items[at]!.word === 'so' && reading.items[at - 1]?.kind !== 'comma') return
  if (subjectAndVerbFollow(reading.items, at)) adverbial(reading, at)
}

const question = (reading: Reading, at: number): void => {
  if (verbFollows(reading.items, at)) complement(reading, at)
}

const subordinate = (reading: Reading, at: number): void => {
  if (verbFollows(reading.items, at)) adverbial(reading, at)
}

const condition = (reading: Reading, at: number): void => {
  if (afterVerb(reading, at, ASKING)) complement(reading, at)
  else subordinate(reading, at)
}

const ASKING: ReadonlySet<string> = new Set(['ask', 'wonder', 'see', 'know', 'determine', 'decide', 'check'])

const afterVerb = (reading: Reading, at: number, lemmas: ReadonlySet<string>): boolean =>
  reading.verb >= 0 && at - reading.verb <= 2 && lemmas.has(reading.lemmaOf(reading.items[reading.verb]!))

const complement = (reading: Reading, at: number): void => {
  open(reading, { kind: 'complement', start: at, parent: reading.current })
}

/** Behind a comma it hangs on the sentence rather than on an infinitive before it. */
const adverbial = (reading: Reading, at: number): void => {
  const parent = reading.items[at - 1]?.kind === 'comma' ? host(reading) : reading.current
  open(reading, { kind: 'adverbial', start: at, parent })
}

/** A preposition before “which” belongs to the clause. */
const relative = (reading: Reading, at: number): void => {
  const before = reading.items[at - 1]
  if (before?.kind === 'verb') complement(reading, at)
  else if (before) {
    const start = before.kind === 'preposition' ? at - 1 : at
    open(reading, { kind: 'relative', start, parent: reading.current, subject: antecedent(reading, start) })
  }
}

// An antecedent is not further than this from its clause.
const REACH = 12

/** The noun phrase that a relative clause hangs on: the nearest before it. */
export const antecedent = (reading: Reading, start: number): number | null => {
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const { kind, phrase } = reading.items[at]!
    if (kind === 'noun') return phrase
    if (kind === 'verb') return null
  }
  return null
}

const ADVERBIAL_THAT: ReadonlySet<string> = new Set(['so', 'now', 'given', 'provided'])

const that = (reading: Reading, at: number): void => {
  const { items } = reading
  const before = items[at - 1]
  const next = items[at + 1]!
  if (!before || next.kind === 'preposition' || next.kind === 'comma') return
  if (ADVERBIAL_THAT.has(before.word)) adverbial(reading, at)
  else if (before.kind === 'comma') {
    // “said, that it works”; else “…, that is what stays”
    if (isReporting(reading)) thatBeside(reading, at)
  } else if (before.kind === 'conjunction') thatBeside(reading, at)
  else if (takesComplement(reading, at) || (before.kind !== 'noun' && before.kind !== 'quoted')) complement(reading, at)
  else relative(reading, at)
}

const isReporting = (reading: Reading): boolean =>
  reading.verb >= 0 && reading.takesClause(reading.items[reading.verb]!) && pending(reading) < 0

/** “said that A and | that B”: a second “that” hangs on what the first hung on. */
const thatBeside = (reading: Reading, at: number): void => {
  for (const up of upward(reading)) {
    const { kind, parent, subject } = reading.drafts[up]!
    if (kind !== 'complement' && kind !== 'relative') continue
    // “and that is true”: a pronoun
    if (kind === 'complement' && reading.items[at + 1]!.kind === 'verb') return
    open(reading, { kind, start: at, parent, subject: kind === 'relative' ? subject : null })
    return
  }
  if (reading.items[at - 1]?.kind === 'comma') complement(reading, at)
}

/** Whether “that” brings what somebody says or thinks: behind a verb, its addressee or its time, a noun or an adjective. */
const takesComplement = (reading: Reading, at: number): boolean => {
  const { items } = reading
  const before = items[at - 1]!
  const next = items[at + 1]!.kind
  if (before.kind === 'verb') return true
  if (before.kind === 'adjective') return COMPLEMENT_ADJECTIVES.has(before.word) || next === 'noun'
  if (before.kind === 'noun' && COMPLEMENT_NOUNS.has(reading.headOf(before)))
    return next === 'noun' || next === 'quoted'
  if (reading.verb < 0 || !reading.takesClause(items[reading.verb]!)) return false
  return next !== 'verb' && next !== 'adverb'
}

const OPENERS = openers()
