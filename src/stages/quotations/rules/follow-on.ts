import type { Span } from '../../../document/span.js'
import { bridgeTo, type Spoken } from '../bridge.js'
import type { Piece } from '../piece.js'
import type { Reading } from '../reading.js'
import { isWholeSpeech, unattributed } from '../unattributed.js'
import type { Utterance } from '../utterance.js'

// “According to Doe, … . One sentence between. “We will.””: so many sentences may stand between in one paragraph.
const SENTENCES_BETWEEN = 2

/**
 * Whole sentences in quote marks without a source of their own, behind other words of the same speaker: later in the
 * paragraph, or at the start of the next one when this one ended with them. Where the text between has gone over to
 * somebody else, nobody is named.
 */
export const followOn = (reading: Reading, index: number, before: Spoken | undefined): Utterance | null => {
  const piece = reading.pieces[index]!
  if (!before || !isWholeSpeech(piece)) return null
  const paragraph = reading.paragraphs[piece.paragraph]!
  const inside = before.end > paragraph.start
  if (
    inside
      ? sentencesBetween(reading, before.end, piece.start) > SENTENCES_BETWEEN
      : !endsParagraphBefore(reading, before, piece)
  )
    return null
  if (!inside) return unattributed(reading, index, 'follow-on-paragraph', 0.75, before.start)
  const bridge = bridgeTo(reading, before, piece)
  if (bridge === 'no speech') return null
  return bridge === 'same'
    ? unattributed(reading, index, 'follow-on-in-paragraph', 0.85, before.start)
    : unattributed(reading, index, 'uncued', 0.4)
}

const sentencesBetween = (reading: Reading, from: number, to: number): number => {
  let count = 0
  const piece = reading.text.slice(from, Math.min(to, from + 2000))
  for (const _ of piece.matchAll(/[.!?](?=\s)/g)) count++
  return count
}

const endsParagraphBefore = (reading: Reading, before: Span, piece: Piece): boolean => {
  const above = reading.paragraphs[piece.paragraph - 1]
  const opens = piece.start - reading.paragraphs[piece.paragraph]!.start < 2
  return (
    opens &&
    above !== undefined &&
    before.end > above.start &&
    above.end - before.end < 2 &&
    above.zone !== 'navigation'
  )
}
