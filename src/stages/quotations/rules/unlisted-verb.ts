import { attribute, type PieceRule } from '../attribution.js'
import { subjectAfter } from '../inverted.js'
import { type Reading, stretch, wordAt } from '../reading.js'

const FEWEST_WORDS = 4
const CLOSES = new Set(['.', ',', ';', ':', '!', '(', '–', '—', ''])

/** “We like it here,” compliments Doe: between a comma in the marks and a person stands a verb, known or not. */
export const unlistedVerb: PieceRule = (reading, _cues, index) => {
  const piece = reading.pieces[index]!
  if (!piece.closed || piece.stop !== ',' || !piece.hasVerb || piece.words < FEWEST_WORDS) return null
  const at = piece.to
  if (!looksLikeVerb(reading, at) || reading.tokens[at]!.paragraph !== piece.paragraph) return null
  const source = subjectAfter(reading, at + 1)
  const name = source && reading.names[reading.nameAt[source.mention.from] ?? -1]
  if (source?.mention.form !== 'name' || name?.type !== 'person' || !CLOSES.has(wordAt(reading, source.to))) return null
  const cue = {
    ...stretch(reading.tokens, at, at + 1),
    lemma: reading.tokens[at]!.lemma,
    frames: new Map(),
    head: at,
    sentence: reading.sentenceAt[at]!,
    participle: false,
  }
  return attribute('unlisted-verb', 0.9, cue, source)
}

/** In small letters, in the present or past: “compliments”, “enthused”. */
const looksLikeVerb = ({ tokens }: Reading, at: number): boolean => {
  const token = tokens[at]
  return (
    token !== undefined && /^\p{Ll}{3,}(?:s|ed)$/u.test(token.word) && (token.pos === 'VERB' || token.pos === 'NOUN')
  )
}
