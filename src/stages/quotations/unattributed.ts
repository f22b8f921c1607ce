import type { Piece } from './piece.js'
import type { Reading } from './reading.js'
import type { Utterance } from './utterance.js'

const FEWEST_WORDS = 4

/** Speech rather than a title or a scare quote: begins with a capital, has a verb, ends as a sentence does. */
export const isWholeSpeech = (piece: Piece): boolean =>
  piece.words >= FEWEST_WORDS && piece.capital && piece.hasVerb && (/^[.?!…-]$/.test(piece.stop) || !piece.closed)

/** A piece and those of later paragraphs that carry it on. */
export const chainFrom = ({ pieces }: Reading, index: number): number[] => {
  const chain: number[] = []
  for (let at: number | null = index; at !== null; at = pieces[at]!.next) chain.push(at)
  return chain
}

/** Quoted speech without cue and source; `followsAt` is where the quotation begins whose speaker it inherits. */
export const unattributed = (
  reading: Reading,
  index: number,
  rule: string,
  confidence: number,
  followsAt?: number,
): Utterance => {
  const { from, to } = reading.pieces[index]!
  const pieces = chainFrom(reading, index)
  const content = pieces.map((at) => ({ start: reading.pieces[at]!.start, end: reading.pieces[at]!.end }))
  const bare = { rule, confidence, cue: null, source: null, act: 'assertion', from, to, pieces, content } as const
  return followsAt === undefined ? bare : { ...bare, followsAt }
}
