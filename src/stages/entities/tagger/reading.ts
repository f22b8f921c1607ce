import type { Paragraph, Sentence, Token } from '../../../document/layers.js'
import { type Facts, factsOf } from './facts.js'
import { phrasesOf } from './phrases.js'
import { beginsWithLetter, type Stretch, stretchesOf } from './stretches.js'
import { type Clusters, knownWord, type Word } from './word.js'

/** A document as the tagger sees it: for each token its word, its line and what the document says of it elsewhere. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly stretches: readonly Stretch[]
  /** Index into `words`, by token. */
  readonly kind: Int32Array
  readonly words: readonly Word[]
  /** Bits of `LINE`, by paragraph. */
  readonly lines: Uint8Array
  readonly paragraphs: readonly Paragraph[]
  /** 1 where a sentence starts. */
  readonly starts: Uint8Array
  readonly facts: Facts
  /** Bits of the listed phrases that each token is in. */
  readonly phrases: Uint8Array
}

export const CAPITALS_LINE = 1
export const TITLE_LINE = 2
const SHORT_LINE = 4

// A line counts as set in capitals, or in title case, when this share of its words is.
const MOST = 0.7

export const readDocument = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  clusters: Clusters,
): Reading => {
  const lines = linesOf(tokens, paragraphs.length)
  const usual = usualSpellings(tokens, lines)
  const kind = new Int32Array(tokens.length)
  const known = new Map<string, number>()
  const words: Word[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const spelling = lines[token.paragraph]! & CAPITALS_LINE ? recased(token, usual) : token.word
    let id = known.get(spelling)
    if (id === undefined) {
      id = words.length
      known.set(spelling, id)
      words.push(knownWord(spelling, clusters))
    }
    kind[i] = id
  }
  const starts = new Uint8Array(tokens.length)
  for (const { from } of sentences) starts[from] = 1
  const stretches = stretchesOf(tokens, (paragraph) => paragraphs[paragraph]!.english)
  const phrases = phrasesOf(tokens, stretches, (at) => words[kind[at]!]!.lower)
  const seen = { tokens, phrases, stretches, kind, words, lines, paragraphs, starts }
  return { ...seen, facts: factsOf(seen) }
}

const linesOf = (tokens: readonly Token[], count: number): Uint8Array => {
  const lines = new Uint8Array(count)
  for (let from = 0; from < tokens.length; ) {
    const { paragraph } = tokens[from]!
    let [to, words, capital, shouted, long] = [from, 0, 0, 0, 0]
    for (; to < tokens.length && tokens[to]!.paragraph === paragraph; to++) {
      const { word, lower } = tokens[to]!
      if (word.length < 2 || !beginsWithLetter(word)) continue
      words++
      if (word.length > 3) long++
      if (word === lower) continue
      capital++
      if (word.length > 3 && word === word.toUpperCase()) shouted++
    }
    let bits = 0
    if (long > 0 && shouted / long > MOST && words > 1) bits |= CAPITALS_LINE
    else if (words > 3 && capital / words > MOST) bits |= TITLE_LINE
    if (to - from < 12) bits |= SHORT_LINE
    lines[paragraph] = bits
    from = to
  }
  return lines
}

/** How the document spells each word outside of lines in capitals: its most frequent spelling there. */
const usualSpellings = (tokens: readonly Token[], lines: Uint8Array): ReadonlyMap<string, string> => {
  const usual = new Map<string, string>()
  if (!lines.some((bits) => bits & CAPITALS_LINE)) return usual
  const counts = new Map<string, number>()
  for (const { word, lower, paragraph } of tokens) {
    if (lines[paragraph]! & CAPITALS_LINE) continue
    const count = (counts.get(word) ?? 0) + 1
    counts.set(word, count)
    const best = usual.get(lower)
    if (best === undefined || count > counts.get(best)!) usual.set(lower, word)
  }
  return usual
}

/** "ACME" in a line of capitals → as the text spells it elsewhere, else "Acme". */
const recased = ({ word, lower }: Token, usual: ReadonlyMap<string, string>): string =>
  usual.get(lower) ?? (word.length > 1 && word === word.toUpperCase() ? word[0] + lower.slice(1) : word)
