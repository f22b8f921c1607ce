import { ADDRESSING_VERBS } from '../../lexicon/complement-takers.js'
import { REFLEXIVES } from '../../lexicon/function-words.js'
import type { Cue } from './cue.js'
import { type Reading, wordAt } from './reading.js'
import { DAYS } from './time-words.js'

/** What an adjunct behind a verb of saying begins with: “said | at a conference | that”. */
export const ADJUNCTS = new Set([
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

/** Words that say when, between a verb and what it reports. */
export const TIME = new Set([...DAYS, 'week', 'month', 'year', 'this', 'last', 'morning'])

/** A subject and a finite verb follow (“that the plan works”, “that, by May, it will”), not a mere noun (“that plan”). */
export const opensClause = (reading: Reading, at: number, limit: number): boolean => {
  for (let place = at; place < Math.min(limit, at + SUBJECT_REACH * 2); place++) {
    const phrase = reading.phrases[reading.phraseAt[place] ?? -1]
    if (phrase?.kind === 'verb') return wordAt(reading, phrase.from) !== 'to'
  }
  return false
}

/** A clause without “that” right behind the cue (and addressee or “today”): a noun phrase, then its finite verb. */
export const bareClause = (reading: Reading, cue: Cue, limit: number): number => {
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
export const WITH_OBJECT = new Set(['add', 'maintain', 'emphasize', 'stress', 'highlight', 'certify', 'guarantee'])

/** A clause that opens with a pronoun, or whose verb has an auxiliary or an object. */
export const isUnmistakable = (reading: Reading, at: number, limit: number): boolean => {
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
