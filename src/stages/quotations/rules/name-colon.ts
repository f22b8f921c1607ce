import type { PieceRule } from '../attribution.js'
import { sentenceOf, stretch, wordAt } from '../reading.js'
import { endingAt } from '../source.js'
import { hasVerb } from '../verbs.js'
import { signature } from './signature.js'

const FEWEST_WORDS = 3

/** A name and a colon: Jane Doe: “A.” And from Chairwoman Roe: “B.” */
export const nameColon: PieceRule = (reading, cues, index) => {
  const piece = reading.pieces[index]!
  const sentence = sentenceOf(reading, piece.from)
  if (!sentence || wordAt(reading, piece.from - 1) !== ':' || piece.words < FEWEST_WORDS) return null
  const colon = piece.from - 1
  let source = endingAt(reading, colon, sentence.from)
  if (source?.mention.form !== 'name') source = nameInFront(reading, sentence.from, colon)
  if (source?.mention.form !== 'name') return null
  // “Doe issued a statement: “A.” — John Roe” is not Doe’s
  if (hasVerb(reading, source.to, colon) && signature(reading, cues, index)) return null
  return {
    rule: 'name-colon',
    confidence: 0.93,
    cue: null,
    mark: stretch(reading.tokens, colon, colon + 1),
    source: source.mention,
    act: 'assertion',
    from: source.from,
    to: colon + 1,
  }
}

/** Jane Doe, CEO: “A.” */
const nameInFront = (reading: Parameters<PieceRule>[0], from: number, colon: number) => {
  if (colon - from > 25) return null
  for (let at = from; at < colon; at++) {
    const name = reading.names[reading.nameAt[at] ?? -1]
    if (name?.type === 'person') return endingAt(reading, name.to, from)
    if (reading.phrases[reading.phraseAt[at] ?? -1]?.kind === 'verb') return null
  }
  return null
}
