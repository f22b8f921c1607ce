import { STATEMENT_NOUNS, STATEMENT_VERBS } from '../../lexicon/cues.js'
import { clauseSubject } from './clause-subject.js'
import { contentFrom } from './content-start.js'
import type { Cue } from './cue.js'
import { type Reading, sentenceOf, stretch, wordAt } from './reading.js'
import type { Source } from './source.js'

/** “Doe released the following statement …”: words are put out that follow, in this sentence or behind it. */
export interface Statement {
  readonly cue: Cue
  readonly source: Source | null
  /** It points at what follows: “the following”, or its sentence ends with a colon. */
  readonly leadsOn: boolean
  readonly colon: boolean
}

// “released a joint bipartisan public statement”
const GAP = 7
// “reply” is the shortest of the nouns: most words need no look at the list.
const SHORTEST = 5
const NO_FRAMES: Cue['frames'] = new Map()

/** The statements that a document introduces, in text order. */
export const statementsOf = (reading: Reading): Statement[] => {
  const { tokens, paragraphs } = reading
  const result: Statement[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.lower.length < SHORTEST || !STATEMENT_NOUNS.has(token.lower) || (reading.pieceAt[at] ?? -1) >= 0) continue
    const { english, zone } = paragraphs[token.paragraph]!
    const sentence = sentenceOf(reading, at)
    if (!english || zone === 'navigation' || zone === 'contact' || !sentence) continue
    const to = token.lower === 'following' && STATEMENT_NOUNS.has(wordAt(reading, at + 1)) ? at + 2 : at + 1
    const verb = verbBefore(reading, at, sentence.from)
    if (verb < 0) continue
    const group = reading.phrases[reading.phraseAt[verb] ?? -1]
    const from = group?.kind === 'verb' ? group.from : verb
    const participle = from === verb && wordAt(reading, verb).endsWith('ing')
    const cue: Cue = {
      ...stretch(tokens, from, to),
      lemma: tokens[verb]!.lemma,
      frames: NO_FRAMES,
      head: verb,
      sentence: reading.sentenceAt[at]!,
      participle,
    }
    const colon = lastWord(reading, sentence.from, sentence.to) === ':'
    const following =
      has(reading, verb, Math.min(sentence.to, to + 2), 'following') || has(reading, verb, to + 3, 'below')
    result.push({
      cue,
      source: clauseSubject(reading, cue, contentFrom(reading, sentence)),
      leadsOn: colon || following,
      colon,
    })
    at = to - 1
  }
  return result
}

const verbBefore = (reading: Reading, noun: number, floor: number): number => {
  for (let at = noun - 1; at >= Math.max(floor, noun - GAP); at--) {
    const word = wordAt(reading, at)
    if (STATEMENT_VERBS.has(word) && reading.phrases[reading.phraseAt[at] ?? -1]?.kind !== 'noun') return at
    if (/^[.,;:]$/.test(word) || word === 'in' || word === 'to' || word === 'of') return -1
  }
  return -1
}

const has = (reading: Reading, from: number, to: number, word: string): boolean => {
  for (let at = from; at < to; at++) if (wordAt(reading, at) === word) return true
  return false
}

const lastWord = (reading: Reading, from: number, to: number): string => wordAt(reading, to - 1 >= from ? to - 1 : from)
