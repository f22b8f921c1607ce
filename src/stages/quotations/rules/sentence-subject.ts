import { attribute, type PieceRule } from '../attribution.js'
import { clauseSubject } from '../clause-subject.js'
import { contentFrom } from '../content-start.js'
import { lastBefore } from '../order.js'
import { sentenceOf, wordAt } from '../reading.js'
import { isWholeSpeech } from '../unattributed.js'
import { isTitleAt } from '../works.js'

/** Jane Doe shared she is glad of the prize, “We worked hard for it.” Whose words end the sentence its last reporting verb says. */
export const sentenceSubject: PieceRule = (reading, { verbs }, index) => {
  const piece = reading.pieces[index]!
  const sentence = sentenceOf(reading, piece.from)
  if (!sentence || sentence.from >= piece.from || wordAt(reading, piece.from - 1) !== ',') return null
  if (!isWholeSpeech(piece) || piece.to < sentence.to || isTitleAt(reading, piece.from)) return null
  const cue = lastBefore(verbs, piece.from)
  // “Doe announced her book, “Tides of Home.”” puts out no words
  if (!cue || cue.participle || cue.from < sentence.from || cue.lemma === 'announce') return null
  const source = clauseSubject(reading, cue, contentFrom(reading, sentence))
  const name = source && reading.names[reading.nameAt[source.mention.from] ?? -1]
  return source?.mention.form === 'name' && name?.type === 'person'
    ? attribute('sentence-subject', 0.85, cue, source)
    : null
}
