import type { Document } from '../../document/document.js'
import type { EntityType, Sentence, Token } from '../../document/layers.js'
import type { TokenSpan } from '../../document/span.js'
import { type Piece, piecesOf } from './piece.js'

export type QuotationNeeds =
  | 'paragraphs'
  | 'dateline'
  | 'genre'
  | 'tokens'
  | 'sentences'
  | 'marks'
  | 'phrases'
  | 'clauses'
  | 'entities'

/** A name in the text and the entity that it names. */
export interface Name extends TokenSpan {
  readonly type: EntityType
  readonly entity: number
}

/** A document laid out so that a rule can ask in one step what stands at a token. -1 where there is nothing. */
export interface Reading extends Document<QuotationNeeds> {
  readonly names: readonly Name[]
  readonly pieces: readonly Piece[]
  /** Each by token index. */
  readonly nameAt: Int32Array
  readonly phraseAt: Int32Array
  readonly sentenceAt: Int32Array
  readonly pieceAt: Int32Array
}

export const readingOf = (document: Document<QuotationNeeds>): Reading => {
  const { tokens, sentences, phrases, entities } = document
  const names = entities
    .flatMap(({ type, mentions }, entity) =>
      mentions
        .filter(({ form }) => form === 'name')
        .map(({ start, end, from, to }) => ({ start, end, from, to, type, entity })),
    )
    .sort((a, b) => a.from - b.from)
  const pieces = piecesOf(document)
  const lay = (spans: readonly TokenSpan[]): Int32Array => {
    const at = new Int32Array(tokens.length + 1).fill(-1)
    spans.forEach(({ from, to }, index) => {
      at.fill(index, from, to)
    })
    return at
  }
  return {
    ...document,
    names,
    pieces,
    nameAt: lay(names),
    phraseAt: lay(phrases),
    sentenceAt: lay(sentences),
    pieceAt: lay(pieces),
  }
}

export const wordAt = (reading: Reading, index: number): string => reading.tokens[index]?.lower ?? ''

export const isMarkAt = (reading: Reading, index: number): boolean =>
  /^["“”„«»‘’']+$/.test(reading.tokens[index]?.word ?? '')

export const sentenceOf = (reading: Reading, index: number): Sentence | undefined =>
  reading.sentences[reading.sentenceAt[index] ?? -1]

/** The stretch from the first to the last of some tokens. */
export const stretch = (tokens: readonly Token[], from: number, to: number): TokenSpan => ({
  from,
  to,
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})
