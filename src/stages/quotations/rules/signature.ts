import type { Mention } from '../../../document/layers.js'
import { isTitlePrefix } from '../../../lexicon/titles.js'
import type { Attribution, PieceRule } from '../attribution.js'
import { closingBracket } from '../brackets.js'
import type { Piece } from '../piece.js'
import { type Reading, stretch, wordAt } from '../reading.js'
import { isTitleVerb } from '../titled-name.js'

const DASHES = new Set(['—', '–', '-', '--', '―', '~'])
// Jane Doe, Executive Director for Advanced Programs and Science, State Space Corporation
const LONGEST = 30
const FEWEST_WORDS = 4

/** A signature under or behind quoted words: “A.” — Jane Doe, CEO. Or a line of its own: Jane Doe, President of Acme. */
export const signature: PieceRule = (reading, _cues, index) => {
  const piece = reading.pieces[index]!
  const dash = DASHES.has(wordAt(reading, piece.to))
  if (piece.stop === ',' || (piece.words < FEWEST_WORDS && !(dash && isShort(reading, piece)))) return null
  if (dash) return signedAt(reading, piece.to + 1, 'dash-signature', 0.95, piece.to)
  const inline = signedInline(reading, piece) ?? signedInBracket(reading, piece)
  if (inline) return inline
  const whole = reading.paragraphs[piece.paragraph]!
  if (whole.end - piece.end > 1 || piece.next !== null) return null
  const below = reading.tokens[piece.to]
  if (!below || below.paragraph !== piece.paragraph + 1) return null
  const line = reading.paragraphs[below.paragraph]!
  if (line.zone !== 'body') return null
  const next = DASHES.has(below.word) ? piece.to + 1 : piece.to
  // “Jane Doe, CEO of Acme:” leads to what stands below it
  if (line.end - line.start > 200 || reading.text[line.end - 1] === ':' || hasVerb(reading, next, line.end)) return null
  if (next === piece.to && !piece.alone) return null
  return next > piece.to
    ? signedAt(reading, next, 'dash-signature', 0.93, piece.to)
    : signedAt(reading, next, 'line-signature', 0.93)
}

const FEWEST_SIGNED = 2

/** “A brilliant curator.” – Jane Doe: a few words with a full stop, and a person right behind the dash. */
const isShort = ({ names, nameAt }: Reading, { words, stop, capital, to }: Piece): boolean =>
  words >= FEWEST_SIGNED && capital && /^[.!?]$/.test(stop) && names[nameAt[to + 1] ?? -1]?.type === 'person'

/** “Our star is a prize for all.” Jane Doe, chef of Harbor Mills. Name, title, end of the paragraph or of the sentence. */
const signedInline = (reading: Reading, piece: Piece): Attribution | null => {
  const name = reading.names[reading.nameAt[piece.to] ?? -1]
  if (
    name?.type !== 'person' ||
    reading.tokens[name.from]!.paragraph !== piece.paragraph ||
    name.from !== piece.to ||
    !(wordAt(reading, name.to) === ',' || reading.tokens[name.to]?.paragraph !== piece.paragraph) ||
    !/^[.?!]$/.test(piece.stop)
  )
    return null
  const sentence = reading.sentences[reading.sentenceAt[name.from] ?? -1]
  if (!sentence || sentence.to - name.to > LONGEST || hasVerb(reading, name.to, sentence.end)) return null
  return signedAt(reading, piece.to, 'inline-signature', 0.9)
}

/** “We won.” (Jane Doe, harbor master); but “(Doe 2018)” is a reference. */
const signedInBracket = (reading: Reading, { to, stop }: Piece): Attribution | null => {
  const name = reading.names[reading.nameAt[to + 1] ?? -1]
  if (wordAt(reading, to) !== '(' || stop === '' || name?.type !== 'person' || name.from !== to + 1) return null
  const close = closingBracket(reading, to, to + LONGEST)
  const isSigned = /^[,)]$/.test(wordAt(reading, name.to)) && close < to + LONGEST
  return isSigned && !hasVerb(reading, name.to, reading.tokens[close]!.end) && !hasNumber(reading, name.to, close)
    ? signedAt(reading, to + 1, 'bracket-signature', 0.9)
    : null
}

const hasNumber = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => /\d/.test(word))

/** The person (or, behind a dash, the body) whose name the signature begins with, titles aside. */
const signedAt = (
  reading: Reading,
  at: number,
  rule: string,
  confidence: number,
  dash?: number,
): Attribution | null => {
  const paragraph = reading.tokens[at]?.paragraph
  // “Tides Lost” – In the harbor where Captain Doe landed: a title, and what it is about
  if (['ADP', 'SCONJ', 'ADV', 'CCONJ'].includes(reading.tokens[at]?.pos ?? '') && !(reading.nameAt[at]! >= 0))
    return null
  for (let place = at; place < at + LONGEST; place++) {
    const token = reading.tokens[place]
    if (!token || token.paragraph !== paragraph || (reading.pieceAt[place] ?? -1) >= 0) return null
    const name = reading.names[reading.nameAt[place] ?? -1]
    const titled = rule === 'line-signature' ? place === at : true
    if (
      name &&
      titled &&
      (name.type === 'person' || (place === at && rule === 'dash-signature' && name.type === 'organization'))
    ) {
      const { from, to, start, end } = name
      const source: Mention = { from, to, start, end, form: 'name' }
      const mark = dash === undefined ? {} : { mark: stretch(reading.tokens, dash, dash + 1) }
      return { rule, confidence, cue: null, ...mark, source, act: 'assertion', from: at, to: name.to }
    }
    // “– Rev. Jane Doe”
    if (token.word === '.' && isTitlePrefix(wordAt(reading, place - 1))) continue
    if (/^[.!?;:]$/.test(token.word) || (token.pos === 'VERB' && !isTitleVerb(reading, place)) || token.pos === 'PRON')
      return null
  }
  return null
}

const hasVerb = (reading: Reading, from: number, end: number): boolean => {
  for (let at = from; (reading.tokens[at]?.start ?? end) < end; at++) {
    const phrase = reading.phrases[reading.phraseAt[at] ?? -1]
    if (phrase?.kind === 'verb' && (reading.nameAt[at] ?? -1) < 0) return true
  }
  return false
}
