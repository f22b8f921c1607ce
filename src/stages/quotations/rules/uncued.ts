import type { Sentence } from '../../../document/layers.js'
import { canSpeak } from '../able.js'
import { mainSubject } from '../main-subject.js'
import { within } from '../order.js'
import type { Piece } from '../piece.js'
import type { Reading } from '../reading.js'
import type { Source } from '../source.js'
import { isWholeSpeech, unattributed } from '../unattributed.js'
import type { Utterance } from '../utterance.js'

const FEWEST_WORDS = 8
// “Her name opened the list”, but “On Monday she was moved.”
const LATEST_SUBJECT = 4
const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b/u

/**
 * Whole sentences in quote marks behind a sentence that reports nothing: Jane Doe was moved. “My father built this pier.”
 * Whom alone that sentence is about has said it; else somebody has who says “I” or “we”.
 */
export const uncued = (reading: Reading, index: number): Utterance | null => {
  const piece = reading.pieces[index]!
  const before = sentenceBefore(reading, piece)
  if (!before || !piece.closed || !isWholeSpeech(piece)) return null
  if (!FIRST_PERSON.test(reading.text.slice(piece.start, piece.end))) return null
  const subject = soleSubject(reading, before)
  if (subject) return { ...unattributed(reading, index, 'sentence-before', 0.75), source: subject.mention }
  return piece.words < FEWEST_WORDS ? null : unattributed(reading, index, 'uncued', 0.4)
}

/** The sentence of the same paragraph that ends right before a piece, when it leads to nothing. */
const sentenceBefore = (reading: Reading, { from, paragraph }: Piece): Sentence | null => {
  const before = reading.sentences[reading.sentenceAt[from - 1] ?? -1]
  const { zone } = reading.paragraphs[paragraph]!
  const ends = before?.paragraph === paragraph && /[.!?]$/.test(reading.tokens[from - 1]!.word)
  return ends && zone === 'body' ? before : null
}

/** The person whom a sentence begins with, when it names nobody else. */
const soleSubject = (reading: Reading, { from, to }: Sentence): Source | null => {
  const { names, nameAt } = reading
  const source = mainSubject(reading, { from, to })
  if (!source || !canSpeak(reading, source) || source.from > from + LATEST_SUBJECT) return null
  const { form, from: first } = source.mention
  const own = names[nameAt[first] ?? -1]
  if (form === 'nominal' || (form === 'name' && own?.type !== 'person')) return null
  const others = within(names, from, to).some(({ type, entity }) => type === 'person' && entity !== own?.entity)
  return others ? null : source
}
