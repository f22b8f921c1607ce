import { indexAt, indexFrom, type Span } from '../../document/span.js'
import { within } from './order.js'
import type { Piece } from './piece.js'
import type { Reading } from './reading.js'
import type { Statement } from './statement.js'

// The longest statement that is followed when its marks are missing.
const LONGEST = 40

/** The words of a statement: spans, their quoted pieces, the last paragraph. */
export interface Block {
  readonly spans: readonly Span[]
  readonly pieces: readonly number[]
  readonly last: number
}

const piecesIn = (reading: Reading, paragraph: number): Piece[] => {
  const { start, end } = reading.paragraphs[paragraph]!
  const from = indexAt(reading.tokens, start - 1) + 1
  return within(reading.pieces, from, indexAt(reading.tokens, end - 1) + 1)
}

/** “Doe released a statement today.” leads on only to a paragraph that is all quoted. */
export const endsParagraph = (reading: Reading, { cue }: Statement): boolean => {
  const sentence = reading.sentences[cue.sentence]!
  return reading.paragraphs[sentence.paragraph]!.end - sentence.end < 2
}

// “… the following statement on the vote in the House of Representatives today: | We won”
const LONGEST_OCCASION = 60
const FEWEST_WORDS = 8

/** No marks, and in the same paragraph: all behind the colon. */
export const inline = (reading: Reading, { cue, leadsOn }: Statement, paragraph: number): Block | null => {
  const { tokens, paragraphs } = reading
  const whole = paragraphs[paragraph]!
  // “offers the following: 5 % off” are no words of anybody
  const isSaid = leadsOn && tokens[cue.to - 1]!.lower !== 'following'
  for (let at = cue.to; isSaid && at < cue.to + LONGEST_OCCASION; at++) {
    if (tokens[at]?.paragraph !== paragraph || /^[.!?]$/.test(tokens[at]!.word)) return null
    if (tokens[at]!.word !== ':') continue
    const first = tokens[at + 1]
    const words = indexAt(tokens, whole.end - 1) - at
    if (first?.paragraph !== paragraph || words < FEWEST_WORDS || piecesIn(reading, paragraph).length > 0) return null
    const end = whole.start + reading.text.slice(whole.start, whole.end).replace(/[\s#]+$/u, '').length
    return { spans: [{ start: first.start, end }], pieces: [], last: paragraph }
  }
  return null
}

const HEADING = /^(?:background|about|contact|note|read|click|watch|##|###|-30-|\*\*\*)/iu

// Without a colon only what says “I” or “we” is taken for the statement, and what follows “Madam Speaker, …”.
const OWN_VOICE = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/u

/** “the following statement”, “the below remarks”, not “the following” or “the following letter”. */
const isWhole = (reading: Reading, { cue, bare }: Statement): boolean =>
  !bare && WHOLE.test(reading.text.slice(cue.start, cue.end))

const isAddress = (reading: Reading, first: Span | undefined): boolean =>
  first !== undefined && ADDRESS.test(reading.text.slice(first.start, first.start + 20))

const ADDRESS = /^(?:mr\.?|madam|mister|chairman|thank you)\s/iu

const WHOLE = /(?:statement|remarks|comments?)$/iu

/** No marks at all: the paragraphs behind the colon, as long as they are prose and nobody else speaks in them. */
export const unmarked = (
  reading: Reading,
  statement: Statement,
  paragraph: number,
  taken: ReadonlySet<number>,
): Block | null => {
  if (!statement.colon && !(statement.leadsOn && endsParagraph(reading, statement))) return null
  const spans: Span[] = []
  for (let at = paragraph + 1; at < Math.min(reading.paragraphs.length, paragraph + LONGEST); at++) {
    const { start, end, zone } = reading.paragraphs[at]!
    const text = reading.text.slice(start, Math.min(end, start + 20))
    if (zone !== 'body' || HEADING.test(text) || !/[.!?:”"]$/u.test(reading.text.slice(end - 1, end))) break
    // “The members released the following statements: | Jane Doe: | “A.””: said by whom the line names
    if (reading.text[end - 1] === ':' && taken.has(indexFrom(reading.pieces, indexAt(reading.tokens, end)))) break
    if (piecesIn(reading, at).some((piece) => piece.stop !== '' && piece.words > 6)) break
    const spoken = statement.colon || isWhole(reading, statement) || isAddress(reading, spans[0])
    if (!spoken && !OWN_VOICE.test(reading.text.slice(start, end))) break
    spans.push({ start, end })
  }
  return spans.length === 0 ? null : { spans, pieces: [], last: paragraph + spans.length }
}
