import type { TokenSpan } from '../../document/span.js'
import type { CueVerb } from '../../lexicon/cues.js'
import { isAnswered } from './asked.js'
import { isMarkAt, type Reading, sentenceOf, stretch, wordAt } from './reading.js'

/** A verb group that may report speech: `from`–`to` is the whole group ("has announced"), `head` its reporting verb. */
export interface Cue extends TokenSpan, CueVerb {
  readonly head: number
  readonly sentence: number
  /** “saying”, “noting that”: its subject is that of the clause it hangs on. */
  readonly participle: boolean
}

/** “called”, “praised”: what stands behind it is rather a thing than words. */
export const isOfThings = ({ lemma, frames }: Pick<Cue, 'lemma' | 'frames'>): boolean =>
  lemma === 'call' || frames.get('quote') === 'evaluation'

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', '’s', "'s", '’re', "'re"])
const NEGATION = new Set(['not', "n't", 'n’t', 'never'])
const EAGER = new Set(['proud', 'pleased', 'excited', 'delighted', 'happy', 'thrilled', 'honored', 'glad', 'proudly'])

/** The verb groups outside of quote marks whose verb some list has, where they may report speech. */
export const verbGroups = (reading: Reading, known: (lower: string) => CueVerb | undefined): Cue[] => {
  const { tokens, phrases, paragraphs } = reading
  const result: Cue[] = []
  phrases.forEach((phrase) => {
    if (phrase.kind !== 'verb') return
    const head = headOf(reading, phrase.from, phrase.to, known)
    if (head < 0) return
    const verb = known(tokens[head]!.lower)!
    const { zone, english } = paragraphs[tokens[head]!.paragraph]!
    if (!english || zone === 'navigation' || zone === 'contact') return
    // “this proposed change”: behind a determiner stands no predicate
    if (isOther(reading, verb, head)) return
    if (isInPiece(reading, head) || DETERMINERS.has(wordAt(reading, phrase.from - 1))) return
    const participle = head === phrase.from && tokens[head]!.lower.endsWith('ing')
    const from = withEagerness(reading, phrase.from)
    if (from === phrase.from && isInfinitive(reading, phrase.from, head)) return
    if (isAnswered(reading, head) || isPassive(reading, phrase.from, head) || isNegated(reading, phrase.from, head))
      return
    const to = particleEnd(reading, verb, head + 1)
    if (to > head)
      result.push({ ...stretch(tokens, from, to), ...verb, head, sentence: reading.sentenceAt[head]!, participle })
  })
  return result
}

// “pleaded guilty”, “found out that”, “a thought leader”: what looks like a reporting verb and is none.
const OTHERWISE = new Map([
  ['plead', new Set(['guilty', 'not', 'no', 'nolo', 'with'])],
  ['find', new Set(['out'])],
  ['think', new Set(['leader', 'leaders', 'leadership', '-', 'provoking', 'process', 'experiment'])],
])

/** Whether it is another verb, or a name that looks like one (“a new player, | Reflect, |”). */
export const isOther = (reading: Reading, { lemma }: CueVerb, at: number): boolean => {
  if (OTHERWISE.get(lemma)?.has(wordAt(reading, at + 1))) return true
  const isName = reading.tokens[at]!.word !== wordAt(reading, at) && sentenceOf(reading, at)?.from !== at
  return isName && !isMarkAt(reading, at - 1) && isPlainAt(reading, at - 1)
}

/** A word in small letters or a sign: not the middle of a line of capitals. */
const isPlainAt = ({ tokens }: Reading, at: number): boolean => tokens[at]?.word === tokens[at]?.lower

/** “point out” reports, “point” does not; 0 when the particle lacks. */
const particleEnd = (reading: Reading, { lemma }: CueVerb, to: number): number => {
  const particle = PARTICLES.get(lemma)
  return particle === undefined ? to : wordAt(reading, to) === particle ? to + 1 : 0
}

const PARTICLES = new Map([
  ['point', 'out'],
  ['spell', 'out'],
])

const DETERMINERS = new Set('the a an this these those its their our his'.split(' '))

/** The last word of a group that is a form of a known verb. */
const headOf = (reading: Reading, from: number, to: number, known: (lower: string) => CueVerb | undefined): number => {
  for (let at = to - 1; at >= from; at--) if (known(wordAt(reading, at))) return at
  return -1
}

/** Quoted speech is not looked into, scare quotes and defined terms are no obstacle. */
export const isInPiece = (reading: Reading, at: number): boolean => (reading.pieceAt[at] ?? -1) >= 0

/** “is proud to announce”, “is today pleased to announce”: the cue begins with the copula. */
const withEagerness = (reading: Reading, from: number): number => {
  if (wordAt(reading, from) !== 'to') return from
  for (let at = from - 1; at >= from - 5 && at >= 0; at--) {
    if (BE.has(wordAt(reading, at))) return at
    if (!EAGER.has(wordAt(reading, at)) && !['today', 'very', 'also', 'so', 'extremely'].includes(wordAt(reading, at)))
      break
  }
  return from
}

const isInfinitive = (reading: Reading, from: number, head: number): boolean =>
  wordAt(reading, from) === 'to' || wordAt(reading, head - 1) === 'to'

/** “was told that”, “is said to”, “kept by that agency”: who speaks is not the subject. */
const isPassive = (reading: Reading, from: number, head: number): boolean => {
  if (/ing$/.test(wordAt(reading, head))) return false
  if (wordAt(reading, head + 1) === 'by') return true
  for (let at = from; at < head; at++) if (BE.has(wordAt(reading, at)) && wordAt(reading, from) !== 'has') return true
  return false
}

const isNegated = (reading: Reading, from: number, head: number): boolean => {
  for (let at = from; at < head; at++) if (NEGATION.has(wordAt(reading, at))) return true
  return false
}
