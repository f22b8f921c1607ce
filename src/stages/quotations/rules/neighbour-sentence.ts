import { actOf, type PieceRule } from '../attribution.js'
import { clauseSubject } from '../clause-subject.js'
import type { Cue } from '../cue.js'
import { lastBefore } from '../order.js'
import type { Piece } from '../piece.js'
import { type Reading, wordAt } from '../reading.js'
import { isWholeSpeech } from '../unattributed.js'
import { hasVerb } from '../verbs.js'

/** The sentence before names the speaker and what he did with words: Doe praised the plan. “It will work.” */
export const neighbourSentence: PieceRule = (reading, { verbs }, index) => {
  const piece = reading.pieces[index]!
  const cue = lastBefore(verbs, piece.from)
  // Behind “Doe said that …” the words follow on; this rule is for verbs that only praise, thank, describe or stress.
  if (
    !cue ||
    (cue.frames.has('clause') && !isOfNoun(reading, cue, piece)) ||
    !isWholeSpeech(piece) ||
    !/^[.!?]$/.test(wordAt(reading, piece.from - 1))
  )
    return null
  const before = reading.sentences[reading.sentenceAt[piece.from - 1] ?? -1]
  if (!before || before.paragraph !== piece.paragraph || cue.from < before.from) return null
  const source = clauseSubject(reading, cue, before.from)
  if (!source || source.mention.form === 'nominal' || source.from > before.from + 3) return null
  return {
    rule: 'neighbour-sentence',
    confidence: 0.85,
    cue: { start: cue.start, end: cue.end, lemma: cue.lemma },
    source: source.mention,
    act: actOf(cue, 'quote', 'clause'),
    from: piece.from,
    to: piece.to,
  }
}

/** “stressed the importance of clean water”: no clause is reported. */
const isOfNoun = (reading: Reading, cue: Cue, { from }: Piece): boolean =>
  STRESSES.has(cue.lemma) &&
  reading.phrases[reading.phraseAt[cue.to] ?? -1]?.kind === 'noun' &&
  !hasVerb(reading, cue.to, from)

const STRESSES = new Set(
  'stress emphasize emphasise underscore underline acknowledge explain recall lament reiterate'.split(' '),
)
