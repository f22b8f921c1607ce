import type { Sentence } from '../../../document/layers.js'
import { canSpeak } from '../able.js'
import { attribute, type PieceRule } from '../attribution.js'
import { clauseSubject } from '../clause-subject.js'
import { contentFrom } from '../content-start.js'
import { type Cue, isOfThings } from '../cue.js'
import { subjectAfter } from '../inverted.js'
import { lastBefore } from '../order.js'
import type { Piece } from '../piece.js'
import { isPlausible } from '../plausible.js'
import { type Reading, sentenceOf, wordAt } from '../reading.js'
import { hasVerb } from '../verbs.js'
import { isTitleAt } from '../works.js'

// Doe said in a statement to reporters on Monday, “A”. With a colon the cue may be further away.
const GAP = 14
const GAP_BEFORE_COLON = 45

/** The attribution leads to the quoted words: Doe said: “A.” Doe said in a statement, “A.” Doe stated that “Whole sentence.” */
export const cueBefore: PieceRule = (reading, cues, index) => {
  const piece = reading.pieces[index]!
  const sentence = leadingSentence(reading, piece)
  const cue = lastBefore(cues.verbs, piece.from)
  if (!sentence || !cue || cue.from < sentence.from) return null
  const lead = wordAt(reading, piece.from - 1)
  const gap = piece.from - cue.to
  if (lead === ':' ? gap > GAP_BEFORE_COLON : gap > GAP) return null
  if (isQuoted(reading, cue.to, piece.from)) return null
  // “a dinner called “Tides of Home””, “critics praised “Tides of Home””
  if (isOfThings(cue) && lead !== ',' && lead !== ':') return null
  if (!leadsIn(reading, cue, piece.from, lead)) return null
  if (
    isTitleAt(reading, piece.from) ||
    (WRITES.has(cue.lemma) && lead !== ',' && lead !== ':' && isTitled(reading, piece))
  )
    return null
  if (!piece.capital && lead !== ',' && lead !== ':') return null
  if (piece.words < 2 && lead !== ':' && gap > 1) return null
  const source = clauseSubject(reading, cue, contentFrom(reading, sentence)) ?? inverted(reading, cue, sentence.from)
  if (source && !canSpeak(reading, source)) return null
  // Somebody speaks the quoted words; better nobody than a thing
  const speaker = source && isPlausible(reading, source) ? source : null
  return attribute('cue-before', speaker ? 0.96 : 0.5, cue, speaker)
}

/** The sentence that the piece stands in; or the one above that ends with a colon when the piece opens a paragraph. */
const leadingSentence = (reading: Reading, piece: Piece): Sentence | undefined => {
  const own = sentenceOf(reading, piece.from)
  return own && own.from === piece.from && wordAt(reading, piece.from - 1) === ':'
    ? sentenceOf(reading, piece.from - 1)
    : own
}

/** Said Doe: “A.” */
const inverted = (reading: Reading, cue: Cue, floor: number) =>
  cue.from === floor ? subjectAfter(reading, cue.to) : null

const leadsIn = (reading: Reading, cue: Cue, at: number, lead: string): boolean => {
  if (at === cue.to || lead === ':') return true
  if (lead === ',') return at - cue.to === 1 || !hasVerb(reading, cue.to, at - 1)
  return lead === 'that' && at - cue.to === 1
}

/** “Doe wrote “The Long River””: every word of weight has a capital, and no sentence ends. */
const isTitled = ({ tokens }: Reading, { from, to, stop }: Piece): boolean => {
  if (stop !== '' && stop !== ',') return false
  let words = 0
  for (let at = from; at < to; at++) {
    const { word, pos } = tokens[at]!
    if (!/^\p{L}/u.test(word)) continue
    if (!/^\p{Lu}/u.test(word) && !SMALL.has(pos)) return false
    words++
  }
  return words > 1
}

// What takes a work as its object.
const WRITES = new Set('write share read recite post begin finish offer explain describe reflect'.split(' '))

const SMALL = new Set(['ADP', 'DET', 'CCONJ', 'PART', 'SCONJ'])

const isQuoted = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if ((reading.pieceAt[at] ?? -1) >= 0) return true
  return false
}
