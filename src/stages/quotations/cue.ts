import type { TokenSpan } from '../../document/span.js'
import { type CueVerb, cueVerb } from '../../lexicon/cues.js'
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

/** Every verb group of the body that may report speech, outside of quote marks, in text order. */
export const cuesOf = (reading: Reading): Cue[] =>
  [...verbGroups(reading, cueVerb), ...takenForNouns(reading)].sort((a, b) => a.from - b.from)

/** The verb groups whose verb some list has, where they may report speech. */
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

// “pleaded guilty”, “found out that”: what looks like a reporting verb and is none.
const OTHERWISE = new Map([
  ['plead', new Set(['guilty', 'not', 'no', 'nolo', 'with'])],
  ['find', new Set(['out'])],
])

/** Another verb, or a name that looks like one (“a new player, | Reflect, |”). */
const isOther = (reading: Reading, { lemma }: CueVerb, at: number): boolean => {
  if (OTHERWISE.get(lemma)?.has(wordAt(reading, at + 1))) return true
  const isName = reading.tokens[at]!.word !== wordAt(reading, at) && sentenceOf(reading, at)?.from !== at
  return isName && !isMarkAt(reading, at - 1) && isPlainAt(reading, at - 1)
}

/** A word in small letters or a sign: not the middle of a line of capitals. */
const isPlainAt = ({ tokens }: Reading, at: number): boolean => tokens[at]?.word === tokens[at]?.lower

/** “A,” states Jane Doe. “A,” notes the mayor. Behind a comma in the marks stands the verb of saying, whatever its tag. */
const followsPiece = (reading: Reading, at: number): boolean => {
  const piece = reading.pieces[reading.pieceAt[at - 1] ?? -1]
  return piece?.to === at && piece.stop === ',' && piece.hasVerb && wordAt(reading, at).endsWith('s')
}

/** “point out” reports, “point” does not; 0 when the particle lacks. */
const particleEnd = (reading: Reading, { lemma }: CueVerb, to: number): number => {
  const particle = PARTICLES.get(lemma)
  return particle === undefined ? to : wordAt(reading, to) === particle ? to + 1 : 0
}

const PARTICLES = new Map([
  ['point', 'out'],
  ['spell', 'out'],
])

/** “, “ or : “ or nothing before a piece that begins with a capital. */
const leadsToPiece = (reading: Reading, at: number): boolean => {
  const first = /^[,:]$/.test(wordAt(reading, at)) ? at + 1 : at
  const piece = reading.pieces[reading.pieceAt[first] ?? -1]
  return piece?.from === first && piece.capital && piece.hasVerb
}

/** “Researchers project that nearly a third …”, “Jane Doe shares, “…””: a verb that was taken for a noun gives itself away by what follows. */
const takenForNouns = (reading: Reading): Cue[] => {
  const { tokens, phrases, paragraphs } = reading
  const result: Cue[] = []
  for (let at = 1; at + 1 < tokens.length; at++) {
    const phrase = phrases[reading.phraseAt[at] ?? -1]
    if (phrase?.kind === 'verb') continue
    const behind = followsPiece(reading, at)
    if (!behind && (tokens[at]!.pos === 'VERB' || !(tokens[at + 1]!.lower === 'that' || leadsToPiece(reading, at + 1))))
      continue
    const verb = cueVerb(tokens[at]!.lower)
    if (behind && verb?.frames.has('quote')) {
      result.push(nounCue(reading, at, verb))
      continue
    }
    if (
      !verb ||
      isOther(reading, verb, at) ||
      isInName(reading, at) ||
      (tokens[at + 1]!.lower === 'that' && !verb.frames.has('clause')) ||
      phrase?.kind !== 'noun' ||
      phrase.to !== at + 1 ||
      (phrase.from === at && tokens[at - 1]!.word !== ',') ||
      isInPiece(reading, at)
    )
      continue
    // “a report | that found …” is no verb but what found
    const relative = tokens[at + 1]!.lower === 'that' && phrases[reading.phraseAt[at + 2] ?? -1]?.kind === 'verb'
    if (relative && !wordAt(reading, at + 2).endsWith('ing')) continue
    const { zone, english } = paragraphs[tokens[at]!.paragraph]!
    const before = tokens[at - 1]!
    if (!english || zone !== 'body' || before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'PART') continue
    result.push(nounCue(reading, at, verb))
  }
  return result
}

/** “the United | States | that Canada …” */
const isInName = ({ names, nameAt, tokens }: Reading, at: number): boolean =>
  (names[nameAt[at] ?? -1]?.from ?? at) < at && tokens[at]!.word !== tokens[at]!.lower

const nounCue = (reading: Reading, at: number, verb: CueVerb): Cue => ({
  ...stretch(reading.tokens, at, at + 1),
  ...verb,
  head: at,
  sentence: reading.sentenceAt[at]!,
  participle: false,
})

const DETERMINERS = new Set('the a an this these those its their our his'.split(' '))

/** The last word of a group that is a form of a known verb. */
const headOf = (reading: Reading, from: number, to: number, known: (lower: string) => CueVerb | undefined): number => {
  for (let at = to - 1; at >= from; at--) if (known(wordAt(reading, at))) return at
  return -1
}

/** Quoted speech is not looked into, scare quotes and defined terms are no obstacle. */
const isInPiece = (reading: Reading, at: number): boolean => (reading.pieceAt[at] ?? -1) >= 0

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
