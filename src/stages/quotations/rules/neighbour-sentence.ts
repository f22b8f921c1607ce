import { actOf, type PieceRule } from '../attribution.js'
import { clauseSubject } from '../clause-subject.js'
import { lastBefore } from '../order.js'
import { wordAt } from '../reading.js'
import { isWholeSpeech } from '../unattributed.js'

/** The sentence before names the speaker and what he did with words: Doe praised the plan. “It will work.” */
export const neighbourSentence: PieceRule = (reading, { verbs }, index) => {
  const piece = reading.pieces[index]!
  const cue = lastBefore(verbs, piece.from)
  // Behind “Doe said that …” the words follow on; this rule is for verbs that only praise, thank or describe.
  if (!cue || cue.frames.has('clause') || !isWholeSpeech(piece) || !/^[.!?]$/.test(wordAt(reading, piece.from - 1)))
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
