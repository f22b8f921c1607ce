import type { Reading } from '../reading.js'
import { isWholeSpeech, unattributed } from '../unattributed.js'
import type { Utterance } from '../utterance.js'

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
  return unattributed(reading, index, 'lone-quotation', before ? 0.6 : 0.4, before?.start)
}
