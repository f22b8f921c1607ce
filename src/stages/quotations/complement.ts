import { ADDRESSING_VERBS } from '../../lexicon/complement-takers.js'
import { ADJUNCTS, bareClause, isUnmistakable, opensClause, TIME, WITH_OBJECT } from './bare-clause.js'
import type { Cue } from './cue.js'
import { type Reading, wordAt } from './reading.js'

// “said at a conference of the association in Boston on Monday | that”
const LONGEST_ADJUNCT = 25
// “of that”; “said in the letter, so that all can see”
const NO_COMPLEMENT = new Set([...ADJUNCTS, 'so'])

/** The clause that a cue reports, and the rule that says so. */
export interface Complement {
  readonly at: number
  readonly rule: string
  readonly frame: 'clause' | 'question'
  readonly confidence: number
}

/** “that it works”, “it works” or “whether it works” behind a cue; null when there is none. */
export const complement = (reading: Reading, cue: Cue, limit: number): Complement | null => {
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

const QUESTION = new Set(['if', 'whether', 'why', 'how', 'what', 'when', 'where', 'who'])

/** “asked (the witness) whether it works” */
const question = (reading: Reading, cue: Cue, limit: number): number => {
  for (let at = cue.to; at < Math.min(limit, cue.to + 8); at++) {
    if (QUESTION.has(wordAt(reading, at))) return at
    if (reading.phrases[reading.phraseAt[at] ?? -1]?.kind === 'verb' || /^[.,;:]$/.test(wordAt(reading, at))) return -1
  }
  return -1
}
