import { COMPLEMENT_ADJECTIVES, COMPLEMENT_NOUNS, COMPLEMENT_VERBS } from '../../lexicon/complement-takers.js'
import { PREPOSITION_LIKE, QUESTION_WORDS, RELATIVIZERS, SUBORDINATORS } from '../../lexicon/subordinators.js'
import { open, pending, type Reading } from './draft.js'
import { subjectAndVerbFollow, verbFollows } from './lookahead.js'

/** A word that opens a dependent clause: “that”, “who”, “in which”, “if”, “what”. */
export const opener = (reading: Reading, at: number): void => {
  const { items } = reading
  const { word, kind } = items[at]!
  if (at + 1 >= items.length || (kind === 'noun' && items[at]!.to - items[at]!.from > 1 && word !== 'whose')) return
  if (word === 'that' || word === 'which') return thatOrWhich(reading, at)
  if (RELATIVIZERS.has(word)) return relative(reading, at)
  if (SUBORDINATORS.has(word)) {
    if (word === 'whether' || (word === 'if' && afterVerb(reading, at, ASKING))) complement(reading, at)
    else if (verbFollows(items, at)) adverbial(reading, at)
    return
  }
  if (QUESTION_WORDS.has(word) && kind !== 'verb') {
    if (verbFollows(items, at)) complement(reading, at)
    return
  }
  if (word === 'so' && items[at - 1]?.kind !== 'comma') return
  if (PREPOSITION_LIKE.has(word) && subjectAndVerbFollow(items, at)) adverbial(reading, at)
}

const ASKING: ReadonlySet<string> = new Set(['ask', 'wonder', 'see', 'know', 'determine', 'decide', 'check'])

const afterVerb = (reading: Reading, at: number, lemmas: ReadonlySet<string>): boolean =>
  reading.verb >= 0 && at - reading.verb <= 2 && lemmas.has(reading.lemmaOf(reading.items[reading.verb]!))

/** The place where the clause begins: a preposition before “which” and an adverb before “because” go with it. */
const complement = (reading: Reading, at: number): void => {
  open(reading, { kind: 'complement', start: at, parent: reading.current })
}

const adverbial = (reading: Reading, at: number): void => {
  open(reading, { kind: 'adverbial', start: at, parent: reading.current })
}

const relative = (reading: Reading, at: number): void => {
  const { items } = reading
  const before = items[at - 1]
  if (!before) return
  if (before.kind === 'verb') return complement(reading, at)
  const start = before.kind === 'preposition' ? at - 1 : at
  open(reading, { kind: 'relative', start, parent: reading.current, subject: antecedent(reading, start) })
}

/** The noun phrase that a relative clause hangs on: the nearest before it. */
export const antecedent = (reading: Reading, start: number): number | null => {
  for (let at = start - 1; at >= 0; at--) {
    const { kind, phrase } = reading.items[at]!
    if (kind === 'noun') return phrase
    if (kind === 'verb') return null
  }
  return null
}

const thatOrWhich = (reading: Reading, at: number): void => {
  const { items } = reading
  const before = items[at - 1]
  const word = items[at]!.word
  const next = items[at + 1]!
  if (word === 'which') return relative(reading, at)
  if (!before || next.kind === 'preposition' || next.kind === 'comma') return
  if (before.word === 'so' || before.word === 'now' || before.word === 'given' || before.word === 'provided')
    return adverbial(reading, at)
  if (before.kind === 'comma' || before.kind === 'conjunction') {
    // “said that A and | that B”; else “…, that is what stays”
    if (before.kind === 'conjunction' || isReporting(reading)) complementBeside(reading, at)
    return
  }
  if (takesComplement(reading, at)) return complement(reading, at)
  if (before.kind === 'noun' || before.kind === 'quoted') relative(reading, at)
  else complement(reading, at)
}

const isReporting = (reading: Reading): boolean =>
  reading.verb >= 0 && COMPLEMENT_VERBS.has(reading.lemmaOf(reading.items[reading.verb]!)) && pending(reading) < 0

/** A second “that” behind “and” hangs on what the first hung on. */
const complementBeside = (reading: Reading, at: number): void => {
  const parent = reading.current
  for (let up = reading.current; up >= 0; up = reading.drafts[up]!.parent) {
    const { kind } = reading.drafts[up]!
    if (kind !== 'complement' && kind !== 'relative') continue
    open(reading, {
      kind,
      start: at,
      parent: reading.drafts[up]!.parent,
      subject: kind === 'relative' ? reading.drafts[up]!.subject : null,
    })
    return
  }
  if (parent >= 0 && reading.items[at - 1]?.kind === 'comma') complement(reading, at)
}

/** Whether “that” brings what somebody says or thinks: behind a verb, its addressee or its time, a noun or an adjective. */
const takesComplement = (reading: Reading, at: number): boolean => {
  const { items } = reading
  const before = items[at - 1]!
  if (before.kind === 'verb') return true
  if (before.kind === 'adjective') return COMPLEMENT_ADJECTIVES.has(before.word) || items[at + 1]?.kind === 'noun'
  if (before.kind === 'noun' && COMPLEMENT_NOUNS.has(reading.headOf(before)))
    return items[at + 1]?.kind === 'noun' || items[at + 1]?.kind === 'quoted'
  if (reading.verb < 0 || !COMPLEMENT_VERBS.has(reading.lemmaOf(items[reading.verb]!))) return false
  return items[at + 1]!.kind !== 'verb' && items[at + 1]!.kind !== 'adverb'
}
