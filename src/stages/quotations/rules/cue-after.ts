import { ARTICLES } from '../../../lexicon/function-words.js'
import { isRoleHead } from '../../../lexicon/titles.js'
import { canSpeak, isOwnVoice } from '../able.js'
import { type Attribution, attribute, type PieceRule } from '../attribution.js'
import { type Cue, isOfThings } from '../cue.js'
import { subjectAfter } from '../inverted.js'
import { firstFrom } from '../order.js'
import type { Piece } from '../piece.js'
import { isPlausible } from '../plausible.js'
import { type Reading, wordAt } from '../reading.js'
import type { Source } from '../source.js'
import { subjectBefore } from '../subject.js'
import { nameBehindTitle } from '../titled-name.js'

// “A,” [said Jane Doe | Jane Doe, 54, president of Acme, said]. A long appositive may stand between.
const LONGEST_SUBJECT = 60
const FEWEST_WORDS = 4
const BETWEEN = new Set(['–', '—', '-', '--', ',', 'and', 'as', 'but'])

/** The attribution follows the quoted words: “A,” said Doe. “A,” Doe said. “A,” Doe, president of Acme, said. */
export const cueAfter: PieceRule = (reading, cues, index) => {
  const piece = reading.pieces[index]!
  if (!piece.closed || (piece.stop === '' && piece.words < FEWEST_WORDS)) return null
  if (endsClauseBefore(reading, piece)) return null
  const at = BETWEEN.has(wordAt(reading, piece.to)) ? piece.to + 1 : piece.to
  const cue = firstFrom(cues.verbs, at)
  // “the book “Tides” Doe called her best”, “the ferry “Old Mary.” Critics praised it.”
  if (cue && isOfThings(cue) && !/^[,?!]$/.test(piece.stop)) return null
  if (!cue || cue.participle || cue.from - at > LONGEST_SUBJECT || !sameRun(reading, piece.to, cue.from)) return null
  return inverted(reading, cue, at, piece) ?? plain(reading, cue, at, piece)
}

/** “Doe hoped for | “a miracle in the spring.””: a full stop in the marks ends a clause begun before them. */
const endsClauseBefore = (reading: Reading, { from, stop, sentence }: Piece): boolean => {
  if (!/^[.!?…]$/.test(stop)) return false
  const isSame = reading.sentenceAt[from - 1] === sentence
  return isSame && (stop === '.' ? /^(?:[\p{L}\p{N}’'-]+|[,:])$/u : /^\p{L}+$/u).test(wordAt(reading, from - 1))
}

// “It is late.” Roe agreed: with what somebody else has said.
const RESPONDS = new Set(['agree', 'concur', 'reply', 'respond', 'answer', 'retort', 'counter'])

/** “A,” said Doe. */
const inverted = (reading: Reading, cue: Cue, at: number, { stop, hasVerb: spoken }: Piece): Attribution | null => {
  // “… as “a gift” and thanked the crews”: a second verb, no inversion
  if (['and', 'but'].includes(wordAt(reading, at - 1))) return null
  if (cue.from !== at && !(cue.from === at + 1 && reading.tokens[at]!.pos === 'ADV')) return null
  const behind = subjectAfter(reading, cue.to)
  const source = behind && canSpeak(reading, behind) && isPlausible(reading, behind) ? behind : null
  if (!source && (stop !== ',' || !spoken)) return null
  return attribute('cue-after-inverted', source ? 0.97 : 0.5, cue, source)
}

/** “A,” Doe said. Behind a full stop only a bare “Doe said.”, for “Doe said that …” begins something new there. */
const plain = (reading: Reading, cue: Cue, at: number, piece: Piece): Attribution | null => {
  const { from, stop } = piece
  const source = titled(reading, cue, at) ?? subjectBefore(reading, cue.from, at)
  // “an “Ice for All” company, today announced”: the marks stand in the middle of a noun phrase
  if (stop === '' && source?.mention.form === 'nominal' && ARTICLES.has(wordAt(reading, from - 1))) return null
  if (!source || source.from > at + 2 || !canSpeak(reading, source)) return null
  if (stop === '.' && (isOwnVoice(reading, source) || RESPONDS.has(cue.lemma))) return null
  const behind = wordAt(reading, cue.to)
  if (stop === '.' && !['.', ',', ':', ''].includes(behind) && reading.pieceAt[cue.to] === -1) return null
  if (stop === '.' && [',', ':'].includes(behind) && (reading.pieceAt[cue.to + 1] ?? -1) >= 0) return null
  if (stop === '' && ['that', 'the', 'a'].includes(behind)) return null
  return attribute('cue-after', 0.96, cue, source)
}

/** “A,” Acme co-founder and chief executive Jane Doe said. */
const titled = (reading: Reading, cue: Cue, at: number): Source | null => {
  const source = nameBehindTitle(reading, at)
  return source && source.to === cue.from && isRoleHead(wordAt(reading, source.mention.from - 1)) ? source : null
}

/** No other quoted piece, no sentence end and no paragraph end between the piece and the cue. */
const sameRun = (reading: Reading, from: number, to: number): boolean => {
  if (reading.tokens[from - 1]?.paragraph !== reading.tokens[to]?.paragraph) return false
  const last = reading.sentenceAt[to]
  for (let at = from; at < to; at++) {
    const piece = reading.pieces[reading.pieceAt[at] ?? -1]
    if (piece && piece.words > 3) return false
    if (reading.sentenceAt[at] !== last && /^[.!?]$/.test(wordAt(reading, at))) return false
  }
  return true
}
