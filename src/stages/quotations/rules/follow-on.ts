import type { Span } from '../../../document/span.js'
import type { Piece } from '../piece.js'
import type { Reading } from '../reading.js'
import type { Utterance } from '../utterance.js'

const FEWEST_WORDS = 4
// “According to Doe, … . One sentence between. “We will.””: so many sentences may stand between in one paragraph.
const SENTENCES_BETWEEN = 2

/**
 * Whole sentences in quote marks without a source of their own, behind other words of the same speaker: later in the
 * paragraph, or at the start of the next one when this one ended with them.
 */
export const followOn = (reading: Reading, index: number, before: Span | undefined): Utterance | null => {
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
  const chain = chainFrom(reading, index)
  return {
    rule: inside ? 'follow-on-in-paragraph' : 'follow-on-paragraph',
    confidence: inside ? 0.85 : 0.75,
    cue: null,
    source: null,
    act: 'assertion',
    from: piece.from,
    to: piece.to,
    pieces: chain,
    content: chain.map((at) => ({ start: reading.pieces[at]!.start, end: reading.pieces[at]!.end })),
    followsAt: before.start,
  }
}

/** Speech rather than a title or a scare quote: begins with a capital, has a verb, ends as a sentence does. */
export const isWholeSpeech = (piece: Piece): boolean =>
  piece.words >= FEWEST_WORDS && piece.capital && piece.hasVerb && (/^[.?!…-]$/.test(piece.stop) || !piece.closed)

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

export const chainFrom = (reading: Reading, index: number): number[] => {
  const chain: number[] = []
  for (let at: number | null = index; at !== null; at = reading.pieces[at]!.next) chain.push(at)
  return chain
}
