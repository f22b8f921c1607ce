import type { TokenSpan } from '../../document/span.js'
import { type CueVerb, cueVerb } from '../../lexicon/cues.js'
import { type Reading, stretch, wordAt } from './reading.js'

/** A verb group that may report speech: `from`–`to` is the whole group ("has announced"), `head` its reporting verb. */
export interface Cue extends TokenSpan, CueVerb {
  readonly head: number
  readonly sentence: number
  /** “saying”, “noting that”: its subject is that of the clause it hangs on. */
  readonly participle: boolean
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', '’s', "'s", '’re', "'re"])
const NEGATION = new Set(['not', "n't", 'n’t', 'never'])
const EAGER = new Set(['proud', 'pleased', 'excited', 'delighted', 'happy', 'thrilled', 'honored', 'glad', 'proudly'])

/** Every verb group of the body that may report speech, outside of quote marks, in text order. */
export const cuesOf = (reading: Reading): Cue[] => {
  const { tokens, phrases, paragraphs } = reading
  const result: Cue[] = []
  phrases.forEach((phrase) => {
    if (phrase.kind !== 'verb') return
    const head = reportingHead(reading, phrase.from, phrase.to)
    if (head < 0) return
    const verb = cueVerb(tokens[head]!.lower)!
    const { zone, english } = paragraphs[tokens[head]!.paragraph]!
    if (!english || zone === 'navigation' || zone === 'contact') return
    if (isInPiece(reading, head)) return
    const participle = head === phrase.from && tokens[head]!.lower.endsWith('ing')
    const from = withEagerness(reading, phrase.from)
    if (from === phrase.from && isInfinitive(reading, phrase.from, head)) return
    if (isPassive(reading, phrase.from, head) || isNegated(reading, phrase.from, head)) return
    result.push({ ...stretch(tokens, from, head + 1), ...verb, head, sentence: reading.sentenceAt[head]!, participle })
  })
  return result
}

/** The last word of a group that is a form of a reporting verb. */
const reportingHead = (reading: Reading, from: number, to: number): number => {
  for (let at = to - 1; at >= from; at--) if (cueVerb(wordAt(reading, at))) return at
  return -1
}

/** Quoted speech is not looked into, scare quotes and defined terms are no obstacle. */
const isInPiece = (reading: Reading, at: number): boolean => (reading.pieceAt[at] ?? -1) >= 0

/** “is proud to announce”, “is today pleased to announce”: the cue begins with the copula. */
const withEagerness = (reading: Reading, from: number): number => {
  if (wordAt(reading, from) !== 'to') return from
  for (let at = from - 1; at >= from - 5 && at >= 0; at--) {
    if (BE.has(wordAt(reading, at))) return at
    if (!EAGER.has(wordAt(reading, at)) && !['today', 'very', 'also', 'so', 'extremely'].includes(wordAt(reading, at))) break
  }
  return from
}

const isInfinitive = (reading: Reading, from: number, head: number): boolean =>
  wordAt(reading, from) === 'to' || wordAt(reading, head - 1) === 'to'

/** “was told that”, “is said to”: who speaks is not the subject. */
const isPassive = (reading: Reading, from: number, head: number): boolean => {
  if (head === from || /ing$/.test(wordAt(reading, head))) return false
  for (let at = from; at < head; at++) if (BE.has(wordAt(reading, at)) && wordAt(reading, from) !== 'has') return true
  return false
}

const isNegated = (reading: Reading, from: number, head: number): boolean => {
  for (let at = from; at < head; at++) if (NEGATION.has(wordAt(reading, at))) return true
  return false
}
