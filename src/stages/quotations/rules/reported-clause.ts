import { ADDRESSING_VERBS } from '../../../lexicon/complement-takers.js'
import { REFLEXIVES } from '../../../lexicon/function-words.js'
import { actOf } from '../attribution.js'
import { clauseSubject } from '../clause-subject.js'
import { contentTo } from '../content-end.js'
import { contentFrom } from '../content-start.js'
import type { Cue } from '../cue.js'
import { isFinding, mayFind } from '../finding.js'
import { mayReport } from '../plausible.js'
import { type Reading, sentenceOf, wordAt } from '../reading.js'
import { type ReportRule, report } from '../report.js'
import type { Source } from '../source.js'
import { DAYS } from '../time-words.js'

// “said at a conference of the association in Boston on Monday | that”
const LONGEST_ADJUNCT = 25
const ADJUNCTS = new Set([
  'in',
  'at',
  'on',
  'to',
  'during',
  'after',
  'before',
  'for',
  'of',
  'with',
  'from',
  'by',
  'through',
  'via',
  'under',
])
const SUBJECT_REACH = 25
const CONDITIONS = new Set(['if', 'unless', 'should', 'whether', 'until', 'once'])
// “of that”; “said in the letter, so that all can see”
const NO_COMPLEMENT = new Set([...ADJUNCTS, 'so'])

/** Doe said (at a conference) that it works. Doe said it works. Doe told reporters it works. Asked whether it works. */
export const reportedClause: ReportRule = (reading, cue) => {
  const sentence = sentenceOf(reading, cue.head)
  if (!sentence) return null
  const found = complement(reading, cue, sentence.to)
  if (!found) return null
  const source = clauseSubject(reading, cue, contentFrom(reading, sentence))
  if (!source || !mayReport(reading, source, cue.lemma === 'promise')) return null
  if (isFinding(cue) && !mayFind(reading, source)) return null
  // “Acme closed its deal, | showing that | its plan works”: the deal shows it
  if (reading.genre === 'release' && isShownByDeeds(reading, cue, source)) return null
  // “if the agency finds that”: in a release nobody has said so yet
  if (reading.genre === 'release' && CONDITIONS.has(wordAt(reading, source.from - 1))) return null
  const to = contentTo(reading, found.at, sentence)
  return report(reading, found.rule, found.confidence, cue, source, [[found.at, to]], actOf(cue, found.frame, 'clause'))
}

const isShownByDeeds = (reading: Reading, cue: Cue, { mention }: Source): boolean =>
  cue.participle &&
  isFinding(cue) &&
  wordAt(reading, cue.from - 1) === ',' &&
  mention.form !== 'pronoun' &&
  reading.names[reading.nameAt[mention.from] ?? -1]?.type !== 'person'

interface Complement {
  readonly at: number
  readonly rule: string
  readonly frame: 'clause' | 'question'
  readonly confidence: number
}

const complement = (reading: Reading, cue: Cue, limit: number): Complement | null => {
  if (cue.frames.has('clause')) {
    const that = thatBehind(reading, cue, limit)
    if (that >= 0) return { at: that, rule: 'subject-cue-that', frame: 'clause', confidence: 0.9 }
    const bare = cue.lemma === 'demand' || cue.lemma === 'request' ? -1 : bareClause(reading, cue, limit)
    if (bare >= 0 && (!WITH_OBJECT.has(cue.lemma) || isUnmistakable(reading, bare, limit)))
      return { at: bare, rule: 'subject-cue-clause', frame: 'clause', confidence: 0.85 }
  }
  if (cue.frames.has('question')) {
    const at = question(reading, cue, limit)
    if (at >= 0) return { at, rule: 'subject-cue-question', frame: 'question', confidence: 0.85 }
  }
  return null
}

/** The complementizer, with at most adjuncts and (for verbs of telling) an addressee before it; -1 when there is none. */
const thatBehind = (reading: Reading, cue: Cue, limit: number): number => {
  let prepositional = ADDRESSING_VERBS.has(cue.lemma)
  for (let at = cue.to; at < Math.min(limit, cue.to + LONGEST_ADJUNCT); at++) {
    const word = wordAt(reading, at)
    // “testified against a bill | that would | raise taxes”
    if (word === 'that' && at > cue.to && isVerbAt(reading, at + 1)) return -1
    if (word === 'that' && !NO_COMPLEMENT.has(wordAt(reading, at - 1)) && opensClause(reading, at + 1, limit)) return at
    if (ADJUNCTS.has(word)) prepositional = true
    const phrase = reading.phrases[reading.phraseAt[at] ?? -1]
    if (phrase?.kind === 'verb' || /^[.;:?!]$/.test(word) || (reading.pieceAt[at] ?? -1) >= 0) return -1
    if (phrase?.kind === 'noun' && !prepositional && reading.tokens[at]!.pos !== 'PROPN' && !TIME.has(word)) return -1
  }
  return -1
}

const isVerbAt = ({ phrases, phraseAt }: Reading, at: number): boolean => phrases[phraseAt[at] ?? -1]?.kind === 'verb'

const TIME = new Set([...DAYS, 'week', 'month', 'year', 'this', 'last', 'morning'])

/** A subject and a finite verb follow (“that the plan works”, “that, by May, it will”), not a mere noun (“that plan”). */
const opensClause = (reading: Reading, at: number, limit: number): boolean => {
  for (let place = at; place < Math.min(limit, at + SUBJECT_REACH * 2); place++) {
    const phrase = reading.phrases[reading.phraseAt[place] ?? -1]
    if (phrase?.kind === 'verb') return wordAt(reading, phrase.from) !== 'to'
  }
  return false
}

/** A clause without “that” right behind the cue (and addressee or “today”): a noun phrase, then its finite verb. */
const bareClause = (reading: Reading, cue: Cue, limit: number): number => {
  // “finds himself torn”
  if (REFLEXIVES.has(wordAt(reading, cue.to))) return -1
  let at = cue.to
  while (TIME.has(wordAt(reading, at)) && at < limit && reading.phrases[reading.phraseAt[at] ?? -1]?.kind !== 'noun')
    at++
  if (ADDRESSING_VERBS.has(cue.lemma)) {
    const addressee = reading.phrases[reading.phraseAt[at] ?? -1]
    if (addressee?.kind === 'noun') {
      const [behind, itself] = [clauseAt(reading, addressee.to, limit), clauseAt(reading, at, limit)]
      return behind ? addressee.to : itself && !cue.frames.has('to') ? at : -1
    }
  }
  return clauseAt(reading, at, limit) ? at : -1
}

// “will add | new gauges |”, “maintaining | full personnel levels |”: what follows is sooner an object, whatever its tags.
const WITH_OBJECT = new Set(['add', 'maintain', 'emphasize', 'stress', 'highlight', 'certify', 'guarantee'])

/** A clause that opens with a pronoun, or whose verb has an auxiliary or an object. */
const isUnmistakable = (reading: Reading, at: number, limit: number): boolean => {
  if (reading.tokens[at]!.pos === 'PRON') return true
  for (let place = at; place < limit; place++) {
    const phrase = reading.phrases[reading.phraseAt[place] ?? -1]
    if (phrase?.kind === 'verb')
      return reading.tokens[place]!.pos === 'AUX' || OBJECT.has(reading.tokens[phrase.to]?.pos ?? 'X')
  }
  return false
}

const OBJECT = new Set(['DET', 'PRON', 'SCONJ'])

const OPENERS = new Set(['if', 'when', 'while', 'because', 'although', 'since', 'there', 'in', 'by', 'at', 'after'])

const BEGINS_NOUN = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM'])

/** Whether a clause begins here: a noun phrase (with prepositional ones behind it) whose verb is finite. */
const clauseAt = (reading: Reading, at: number, limit: number): boolean => {
  const first = reading.phrases[reading.phraseAt[at] ?? -1]
  if (OPENERS.has(wordAt(reading, at)))
    return (
      opensClause(reading, at, limit) &&
      wordAt(reading, at) !== 'in' &&
      wordAt(reading, at) !== 'at' &&
      wordAt(reading, at) !== 'by'
    )
  if (!BEGINS_NOUN.has(reading.tokens[at]?.pos ?? 'X') || (first && first.kind !== 'noun')) return false
  for (let place = first?.to ?? at + 1; place < Math.min(limit, at + SUBJECT_REACH); place++) {
    const word = wordAt(reading, place)
    const phrase = reading.phrases[reading.phraseAt[place] ?? -1]
    // “will add gauges and | increase | their use”: the verb goes on with the cue
    if (phrase?.kind === 'verb')
      return !['and', 'or'].includes(wordAt(reading, place - 1)) && hasFiniteForm(reading, phrase.from, phrase.head)
    if (/^[.;:?!,—–]$/.test(word) || word === 'that' || word === 'which' || word === 'who' || word === 'to')
      return false
    if (
      first &&
      phrase?.kind === 'noun' &&
      phrase.from === place &&
      !ADJUNCTS.has(wordAt(reading, place - 1)) &&
      !['and', '&', 'or', '(', ')'].includes(wordAt(reading, place - 1))
    )
      return false
  }
  return false
}

const hasFiniteForm = (reading: Reading, from: number, head: number): boolean => {
  const word = wordAt(reading, from)
  if (word === 'to') return false
  return from !== head || !word.endsWith('ing')
}

const QUESTION = new Set(['if', 'whether', 'why', 'how', 'what', 'when', 'where', 'who'])

/** “asked (the witness) whether it works” */
const question = (reading: Reading, cue: Cue, limit: number): number => {
  for (let at = cue.to; at < Math.min(limit, cue.to + 8); at++) {
    if (QUESTION.has(wordAt(reading, at))) return at
    if (reading.phrases[reading.phraseAt[at] ?? -1]?.kind === 'verb' || /^[.,;:]$/.test(wordAt(reading, at))) return -1
  }
  return -1
}
