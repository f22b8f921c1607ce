import { indexFrom, type Span } from '../../../document/span.js'
import { attribute, type Cues } from '../attribution.js'
import type { Piece } from '../piece.js'
import type { Reading } from '../reading.js'
import type { Source } from '../source.js'
import type { Statement } from '../statement.js'
import { chainFrom, isWholeSpeech } from '../unattributed.js'
import { type Block, endsParagraph, inline, unmarked } from '../unmarked-statement.js'
import type { Utterance } from '../utterance.js'
import { signature } from './signature.js'

// Between "released the following statement" and the statement may stand the rest of the news.
const PARAGRAPHS_BETWEEN = 2

/**
 * “Doe released the following statement on the vote:” and then the statement, a paragraph or many: quoted with the
 * opening mark repeated, quoted once around all of it, or not quoted at all. The guide of the gold calls it direct.
 */
export const statementBlocks = (reading: Reading, cues: Cues, taken: ReadonlySet<number>): Utterance[] => {
  const result: Utterance[] = []
  let done = -1
  for (const statement of cues.statements) {
    if (!statement.source || !(statement.leadsOn || endsParagraph(reading, statement))) continue
    const paragraph = reading.tokens[statement.cue.head]!.paragraph
    if (paragraph <= done) continue
    const content =
      quoted(reading, statement, paragraph, taken) ??
      inline(reading, statement, paragraph) ??
      unmarked(reading, statement, paragraph, taken)
    if (!content || isSignedByAnother(reading, cues, statement.source, content)) continue
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

/** “The commissioners released the following statements: “A.” — Jane Doe”: who signs is nearer than who announces. */
const isSignedByAnother = (reading: Reading, cues: Cues, { mention }: Source, { pieces }: Block): boolean => {
  const signed = pieces.length > 0 ? signature(reading, cues, pieces.at(-1)!)?.source : null
  if (!signed) return false
  const announcer = reading.names[reading.nameAt[mention.from] ?? -1]
  const isOne = announcer?.from === mention.from && announcer.to === mention.to
  return !isOne || announcer.entity !== reading.names[reading.nameAt[signed.from] ?? -1]?.entity
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
  if (!piece || (piece.words < 3 && piece.next === null) || piece.paragraph > paragraph + 1 + PARAGRAPHS_BETWEEN)
    return null
  const opens = piece.start - reading.paragraphs[piece.paragraph]!.start < 2
  const opensHere =
    opensBehindColon(reading, piece, cue) ||
    (leadsOn && first === indexFrom(reading.pieces, cue.to) && opensBehindIt(reading, piece, cue))
  if (piece.paragraph === paragraph ? !opensHere : !opens) return null
  if (!colon && piece.paragraph > paragraph + 1 && !piece.alone) return null
  if (!leadsOn && (piece.paragraph !== paragraph + 1 || !(piece.alone || piece.next !== null))) return null
  const chain = chainFrom(reading, first)
  const spans: Span[] = chain.map((at) => ({ start: reading.pieces[at]!.start, end: reading.pieces[at]!.end }))
  const last = reading.pieces[chain.at(-1)!]!
  return { spans, pieces: chain, last: last.paragraph }
}

/** “… on the first day of the conference (“COP99”):”, a name in the words that introduce. */
const isBeside = (reading: Reading, piece: Piece | undefined, { sentence, head }: Statement['cue']): boolean =>
  piece !== undefined &&
  piece.paragraph === reading.tokens[head]!.paragraph &&
  piece.sentence === sentence &&
  reading.tokens[piece.from - 1]?.word !== ':'

const opensBehindColon = (reading: Reading, { from }: Piece, { sentence }: Statement['cue']): boolean =>
  reading.tokens[from - 1]?.word === ':' && reading.sentenceAt[from - 1] === sentence

/** “Doe issued the following statement on the vote. “We won.””: whole sentences right behind the sentence that leads to them. */
const opensBehindIt = (reading: Reading, piece: Piece, { sentence }: Statement['cue']): boolean =>
  reading.sentences[sentence]!.to === piece.from && isWholeSpeech(piece)
