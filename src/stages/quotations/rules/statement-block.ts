import { indexAt, type Span } from '../../../document/span.js'
import { attribute } from '../attribution.js'
import { indexFrom, within } from '../order.js'
import type { Piece } from '../piece.js'
import type { Reading } from '../reading.js'
import type { Statement } from '../statement.js'
import { chainFrom } from '../unattributed.js'
import type { Utterance } from '../utterance.js'

// Between "released the following statement" and the statement may stand the rest of the news.
const PARAGRAPHS_BETWEEN = 2
// The longest statement that is followed when its marks are missing or never close.
const LONGEST = 40

/**
 * “Doe released the following statement on the vote:” and then the statement, a paragraph or many: quoted with the
 * opening mark repeated, quoted once around all of it, or not quoted at all. The guide of the gold calls it direct.
 */
export const statementBlocks = (
  reading: Reading,
  statements: readonly Statement[],
  taken: ReadonlySet<number>,
): Utterance[] => {
  const result: Utterance[] = []
  let done = -1
  for (const statement of statements) {
    if (!statement.source || !(statement.leadsOn || endsParagraph(reading, statement))) continue
    const paragraph = reading.tokens[statement.cue.head]!.paragraph
    if (paragraph <= done) continue
    const content =
      quoted(reading, statement, paragraph, taken) ??
      inline(reading, statement, paragraph) ??
      unmarked(reading, statement, paragraph)
    if (!content) continue
    done = content.last
    result.push({
      ...attribute('statement-block', 0.95, statement.cue, statement.source),
      ...(statement.bare ? { cue: null } : {}),
      content: content.spans,
      pieces: content.pieces,
    })
  }
  return result
}

interface Block {
  readonly spans: readonly Span[]
  readonly pieces: readonly number[]
  readonly last: number
}

/** “Doe released a statement today.” leads on only to a paragraph that is all quoted. */
const endsParagraph = (reading: Reading, { cue }: Statement): boolean => {
  const sentence = reading.sentences[cue.sentence]!
  return reading.paragraphs[sentence.paragraph]!.end - sentence.end < 2
}

/** The first piece behind the introduction that opens a paragraph (or follows the colon), with all that carries it on. */
const quoted = (
  reading: Reading,
  { cue, colon, leadsOn }: Statement,
  paragraph: number,
  taken: ReadonlySet<number>,
): Block | null => {
  let first = indexFrom(reading.pieces, cue.to)
  while (taken.has(first) || isBeside(reading, reading.pieces[first], cue)) first++
  const piece = reading.pieces[first]
  if (!piece || piece.words < 3 || piece.paragraph > paragraph + 1 + PARAGRAPHS_BETWEEN) return null
  const opens = piece.start - reading.paragraphs[piece.paragraph]!.start < 2
  if (piece.paragraph === paragraph ? !opensBehindColon(reading, piece, cue) : !opens) return null
  if (!colon && piece.paragraph > paragraph + 1 && !piece.alone) return null
  if (!leadsOn && (piece.paragraph !== paragraph + 1 || !(piece.alone || piece.next !== null))) return null
  const chain = chainFrom(reading, first)
  const spans: Span[] = chain.map((at) => ({ start: reading.pieces[at]!.start, end: reading.pieces[at]!.end }))
  const last = reading.pieces[chain.at(-1)!]!
  if (last.closed) return { spans, pieces: chain, last: last.paragraph }
  const rest = upToStrayMark(reading, last.paragraph)
  return { spans: [...spans, ...rest], pieces: chain, last: last.paragraph + rest.length }
}

/** “… on the first day of the conference (“COP99”):”, a name in the words that introduce. */
const isBeside = (reading: Reading, piece: Piece | undefined, { sentence, head }: Statement['cue']): boolean =>
  piece !== undefined &&
  piece.paragraph === reading.tokens[head]!.paragraph &&
  piece.sentence === sentence &&
  reading.tokens[piece.from - 1]?.word !== ':'

const opensBehindColon = (reading: Reading, { from }: Piece, { sentence }: Statement['cue']): boolean =>
  reading.tokens[from - 1]?.word === ':' && reading.sentenceAt[from - 1] === sentence

/** A mark opened once and closed paragraphs later: all between are spoken. */
const upToStrayMark = (reading: Reading, paragraph: number): Span[] => {
  const spans: Span[] = []
  for (let at = paragraph + 1; at < Math.min(reading.paragraphs.length, paragraph + LONGEST); at++) {
    const { start, end, zone } = reading.paragraphs[at]!
    if (zone !== 'body') return []
    spans.push({ start, end })
    if (isStrayMark(reading, end)) return spans
    if (piecesIn(reading, at).length > 0) return []
  }
  return []
}

const isStrayMark = (reading: Reading, end: number): boolean =>
  reading.marks.stray[indexAt(reading.marks.stray, end - 1)]?.end === end

const piecesIn = (reading: Reading, paragraph: number): Piece[] => {
  const { start, end } = reading.paragraphs[paragraph]!
  const from = indexAt(reading.tokens, start - 1) + 1
  return within(reading.pieces, from, indexAt(reading.tokens, end - 1) + 1)
}

// “… the following statement on the vote in the House of Representatives today: | We won”
const LONGEST_OCCASION = 60
const FEWEST_WORDS = 8

/** No marks, and in the same paragraph: all behind the colon. */
const inline = (reading: Reading, { cue, leadsOn }: Statement, paragraph: number): Block | null => {
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
const unmarked = (reading: Reading, statement: Statement, paragraph: number): Block | null => {
  if (!statement.colon && !(statement.leadsOn && endsParagraph(reading, statement))) return null
  const spans: Span[] = []
  for (let at = paragraph + 1; at < Math.min(reading.paragraphs.length, paragraph + LONGEST); at++) {
    const { start, end, zone } = reading.paragraphs[at]!
    const text = reading.text.slice(start, Math.min(end, start + 20))
    if (zone !== 'body' || HEADING.test(text) || !/[.!?:”"]$/u.test(reading.text.slice(end - 1, end))) break
    if (piecesIn(reading, at).some((piece) => piece.stop !== '' && piece.words > 6)) break
    const spoken = statement.colon || isWhole(reading, statement) || isAddress(reading, spans[0])
    if (!spoken && !OWN_VOICE.test(reading.text.slice(start, end))) break
    spans.push({ start, end })
  }
  return spans.length === 0 ? null : { spans, pieces: [], last: paragraph + spans.length }
}
