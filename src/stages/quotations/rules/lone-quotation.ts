import { indexAt, type Span, type TokenSpan } from '../../../document/span.js'
import { within } from '../order.js'
import type { Piece } from '../piece.js'
import type { Name, Reading } from '../reading.js'
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
  const { start, end, zone } = reading.paragraphs[piece.paragraph]!
  const isAlone = piece.alone || (opensBehindDateline(reading, piece) && end - piece.end < 2)
  const opens = piece.start - start < 2 || isAlone
  if (zone !== 'body' || !opens || piece.words < FEWEST_WORDS || !isWholeSpeech(piece)) return null
  if (!isAlone && piece.next === null) return null
  const person = personBefore(reading, piece.paragraph)
  if (before && (before.start < piece.start || !person))
    return unattributed(reading, index, 'lone-quotation', 0.6, before.start)
  return person
    ? { ...unattributed(reading, index, 'lone-quotation-named', 0.6), source: { ...person, form: 'name' } }
    : unattributed(reading, index, 'lone-quotation', 0.4)
}

/** “HARTMOOR, Ohio — “We won.””: nothing but the dateline and its dash stand before the words. */
const opensBehindDateline = ({ text, paragraphs, dateline }: Reading, { start, paragraph }: Piece): boolean =>
  dateline !== null &&
  dateline.start >= paragraphs[paragraph]!.start &&
  dateline.end <= start &&
  /^[\s–—:-]*$/u.test(text.slice(dateline.end, start))

const TOPIC = /^(?:on|about|regarding|re)\b/iu
const SPOKE = /\b(?:said|says|added|adds|stated)\b/u

/** Whom the paragraph above is about: its first person if it leads on with a colon, else its only one. */
const personBefore = (reading: Reading, paragraph: number): TokenSpan | null => {
  const above = reading.paragraphs[paragraph - 1]
  if (above?.zone !== 'body') return null
  const words = reading.text.slice(above.start, above.end)
  // “On Mayor Roe’s plan:” heads what somebody says of him; and who spoke above may have ended there
  if (TOPIC.test(words) || SPOKE.test(words)) return null
  const people: Name[] = []
  for (const name of within(reading.names, ...tokensOf(reading, above)))
    if (name.type === 'person' && (reading.pieceAt[name.from] ?? -1) < 0) people.push(name)
  const [first] = people
  const leads = words.endsWith(':')
  if (!first || !(leads || people.every(({ entity }) => entity === first.entity))) return null
  const { from, to, start, end } = leads ? first : people.at(-1)!
  return { from, to, start, end }
}

const tokensOf = ({ tokens }: Reading, { start, end }: Span): [number, number] => [
  indexAt(tokens, start - 1) + 1,
  indexAt(tokens, end - 1) + 1,
]
