import { type CueVerb, cueVerb } from '../../lexicon/cues.js'
import { type Cue, isInPiece, isOther, verbGroups } from './cue.js'
import { type Reading, stretch, wordAt } from './reading.js'

/** Every verb of the body that may report speech, outside of quote marks, in text order. */
export const cuesOf = (reading: Reading): Cue[] =>
  [...verbGroups(reading, cueVerb), ...takenForNouns(reading)].sort((a, b) => a.from - b.from)

/** “A,” states Jane Doe. “A,” notes the mayor. Behind a comma in the marks stands the verb of saying, whatever its tag. */
const followsPiece = (reading: Reading, at: number): boolean => {
  const piece = reading.pieces[reading.pieceAt[at - 1] ?? -1]
  return piece?.to === at && piece.stop === ',' && piece.hasVerb && wordAt(reading, at).endsWith('s')
}

// “A,” Acme’s managing partner Jane Doe | states.
const LONGEST_SUBJECT = 12

/** “A,” Jane Doe states. Between a named person behind a comma in the marks and the end of it stands the verb of saying. */
const followsSpeaker = (reading: Reading, at: number): boolean => {
  const { names, nameAt, pieces, pieceAt } = reading
  if (!wordAt(reading, at).endsWith('s') || !/^[.,:]$/.test(wordAt(reading, at + 1))) return false
  const name = names[nameAt[at - 1] ?? -1]
  if (name?.type !== 'person' || name.to !== at) return false
  let before = name.from - 1
  while (before > at - LONGEST_SUBJECT && (pieceAt[before] ?? -1) < 0 && !/^[.;:]$/.test(wordAt(reading, before)))
    before--
  const piece = pieces[pieceAt[before] ?? -1]
  return piece?.stop === ',' && piece.hasVerb && piece.paragraph === reading.tokens[at]!.paragraph
}

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
    const behind = followsPiece(reading, at) || followsSpeaker(reading, at)
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
