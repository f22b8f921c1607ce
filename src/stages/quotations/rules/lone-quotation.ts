import type { Reading } from '../reading.js'
import type { Utterance } from '../utterance.js'
import { chainFrom, isWholeSpeech } from './follow-on.js'

const FEWEST_WORDS = 12

/**
 * A paragraph that is one quotation, without any attribution. Somebody says it; when all that was quoted so far is one
 * speaker’s, so is this, else nobody is named.
 */
export const loneQuotation = (
  reading: Reading,
  index: number,
  before: { readonly start: number } | undefined,
): Utterance | null => {
  const piece = reading.pieces[index]!
  const { start, zone } = reading.paragraphs[piece.paragraph]!
  if (zone !== 'body' || piece.start - start > 1 || piece.words < FEWEST_WORDS || !isWholeSpeech(piece)) return null
  if (!piece.alone && piece.next === null) return null
  const chain = chainFrom(reading, index)
  return {
    rule: 'lone-quotation',
    confidence: before ? 0.6 : 0.4,
    cue: null,
    source: null,
    act: 'assertion',
    from: piece.from,
    to: piece.to,
    pieces: chain,
    content: chain.map((at) => ({ start: reading.pieces[at]!.start, end: reading.pieces[at]!.end })),
    ...(before ? { followsAt: before.start } : {}),
  }
}
