import { indexFrom } from '../../document/span.js'
import { cueVerb, STATEMENT_NOUNS } from '../../lexicon/cues.js'
import { DOCUMENT_NOUNS } from '../../lexicon/sources.js'
import { canSpeak } from './able.js'
import type { Cue } from './cue.js'
import { mayFind } from './finding.js'
import { openingName } from './opening.js'
import { type Reading, wordAt } from './reading.js'
import { endingAt, type Source } from './source.js'
import { subjectBefore } from './subject.js'
import { isVerb } from './verbs.js'

const COORDINATORS = new Set(['and', 'but', 'or'])
const MEANS = new Set(['by', 'in', 'while', 'after', 'before', 'without', 'when'])
const DEEPEST = 4

/**
 * The subject of a cue: its own, or that of the clause it shares one with. “Doe visited Boston and said”;
 * “Doe welcomed the plan, saying”.
 */
export const clauseSubject = (reading: Reading, cue: Cue, floor: number): Source | null => {
  const subject = grammatical(reading, cue, floor)
  // “Jane Doe, of the panel | that | oversees ports, issued”: no relative pronoun speaks
  const found = subject && canSpeak(reading, subject) ? subject : null
  return openingName(reading, floor, found, cue.from) ?? subject
}

const grammatical = (reading: Reading, cue: Cue, floor: number): Source | null => {
  if (!cue.participle) return subjectOf(reading, cue.from, floor, false, DEEPEST)
  const before = wordAt(reading, cue.from - 1)
  // “footage of Doe saying”, “a resolution calling on Congress”: the noun in front is the subject itself.
  if (
    before !== ',' &&
    !STATEMENT_NOUNS.has(before) &&
    !MEANS.has(before) &&
    !COORDINATORS.has(before) &&
    !isVerb(reading, cue.from - 1)
  ) {
    const own = subjectBefore(reading, cue.from, floor)
    if (own && mayFind(reading, own) && !isAddressed(reading, own.from, own.mention.to - 1)) return own
    const person = reading.names[reading.nameAt[cue.from - 1] ?? -1]
    const isOwn = person?.type === 'person' && person.to === cue.from && person.from >= floor
    if (own && isOwn && !isAddressed(reading, phraseFrom(reading, person.from), cue.from - 1))
      return endingAt(reading, cue.from, person.from)
  }
  return mainSubject(reading, cue.from, floor) ?? subjectOf(reading, cue.from, floor, true, DEEPEST)
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const ADDRESSING = words('called phoned emailed texted contacted messaged addressed visited')
const MEETING = words('met meets meet meeting spoke speaks speak speaking talked talks talk')

/** “wrote to | Doe | asking”, “met with | Doe | urging”, “phoned | Doe | saying”: not he who is spoken to. */
const isAddressed = (reading: Reading, from: number, last: number): boolean => {
  let at = from
  // “a letter to | Roe and Poe | urging them”
  while (wordAt(reading, at - 1) === 'and' && isNounAt(reading, at - 2)) at = phraseFrom(reading, at - 2)
  const [before, verb] = [wordAt(reading, at - 1), wordAt(reading, at - 2)]
  if (before === 'with') return MEETING.has(verb)
  // “points to research suggesting that”
  return (before === 'to' && !DOCUMENT_NOUNS.has(wordAt(reading, last))) || ADDRESSING.has(before)
}

const isNounAt = ({ phrases, phraseAt }: Reading, at: number): boolean => phrases[phraseAt[at] ?? -1]?.kind === 'noun'

const phraseFrom = (reading: Reading, at: number): number => reading.phrases[reading.phraseAt[at] ?? -1]?.from ?? at

/** The subject of the last main or coordinate clause that begins before a token: “Doe, who won, left, saying”. */
const mainSubject = (reading: Reading, verb: number, floor: number): Source | null => {
  const { clauses, phrases } = reading
  for (let at = indexFrom(clauses, verb) - 1; at >= 0 && clauses[at]!.from >= floor; at--) {
    const clause = clauses[at]!
    const predicate = phrases[clause.predicate ?? -1]
    if (clause.kind !== 'main' || !predicate || predicate.from >= verb) continue
    const source = subjectBefore(reading, predicate.from, floor)
    if (source) return source
  }
  return null
}

const subjectOf = (reading: Reading, verb: number, floor: number, shared: boolean, depth: number): Source | null => {
  const before = wordAt(reading, verb - 1)
  const isShared = shared || COORDINATORS.has(before)
  if (!isShared) {
    const own = subjectBefore(reading, verb, floor)
    if (own || depth === 0) return own
  }
  if (depth === 0) return null
  const earlier = isShared && !shared ? likeBefore(reading, verb, floor) : verbBefore(reading, verb, floor)
  return earlier < 0 ? null : subjectOf(reading, earlier, floor, wordAt(reading, earlier).endsWith('ing'), depth - 1)
}

/**
 * Of the verbs before, the nearest that reports in the same tense, else the nearest in the same tense: “Doe shares that the
 * vest | saved | his life and urges”; “Doe told us that Roe | left | and added”.
 */
const likeBefore = (reading: Reading, verb: number, floor: number): number => {
  const nearest = verbBefore(reading, verb, floor)
  const tense = tenseOf(reading, verb)
  let alike = -1
  for (let at = nearest, n = 0; at >= 0 && n < DEEPEST; at = verbBefore(reading, at, floor), n++) {
    const word = headAt(reading, at)
    if (tenseOf(reading, at) !== tense) continue
    if (cueVerb(word)?.frames.has('clause')) return at
    if (alike < 0) alike = at
  }
  return alike < 0 ? nearest : alike
}

/** The verb that ends the group which begins at a token. */
const headAt = (reading: Reading, at: number): string =>
  wordAt(reading, reading.phrases[reading.phraseAt[at] ?? -1]?.head ?? at)

const tenseOf = (reading: Reading, at: number): 'present' | 'past' | 'other' => {
  const { lower, lemma } = reading.tokens[at]!
  if (/[^s]s$/.test(lower) && lower !== 'was') return 'present'
  return lower === 'was' || lower === 'were' || lower === 'had' || (lower !== lemma && !lower.endsWith('ing'))
    ? 'past'
    : 'other'
}

/** The first token of the nearest verb group on the left that is no infinitive; -1 when there is none. */
const verbBefore = (reading: Reading, verb: number, floor: number): number => {
  for (let at = verb - 1; at >= floor; at--) {
    const piece = reading.pieces[reading.pieceAt[at] ?? -1]
    if (piece && piece.to <= verb) {
      // “said, “It is closed,” and added”: no verb within the marks is shared
      at = Math.max(floor, piece.from)
      continue
    }
    const phrase = reading.phrases[reading.phraseAt[at] ?? -1]
    if (!phrase || phrase.to > verb) continue
    if (phrase.kind === 'verb' && wordAt(reading, phrase.from) !== 'to') return phrase.from
    at = Math.max(floor, phrase.from)
  }
  return -1
}
