import { clauseSubject } from '../clause-subject.js'
import { contentTo } from '../content-end.js'
import { contentFrom } from '../content-start.js'
import type { Cue } from '../cue.js'
import { mayReport } from '../plausible.js'
import { type Reading, sentenceOf, wordAt } from '../reading.js'
import { type ReportRule, report } from '../report.js'

const LONGEST_OBJECT = 14

/** Doe accused | Roe of misleading voters |: whom, and of what, together. */
export const accusation: ReportRule = (reading, cue) => {
  // In news the learned model finds these.
  if (reading.genre === 'news' || cue.participle) return null
  const sentence = sentenceOf(reading, cue.head)
  if (!sentence || !isCharged(reading, cue, sentence.to)) return null
  const source = clauseSubject(reading, cue, contentFrom(reading, sentence))
  if (!source || !mayReport(reading, source)) return null
  const to = contentTo(reading, cue.to, sentence)
  return report(reading, 'subject-accused', 0.85, cue, source, [[cue.to, to]], 'assertion')
}

/** A noun phrase, then “of” and a gerund, with no verb between. */
const isCharged = (reading: Reading, cue: Cue, limit: number): boolean => {
  if (reading.phrases[reading.phraseAt[cue.to] ?? -1]?.kind !== 'noun') return false
  for (let at = cue.to + 1; at < Math.min(limit, cue.to + LONGEST_OBJECT); at++) {
    const word = wordAt(reading, at)
    if (word === 'of' && /ing$/.test(wordAt(reading, at + 1))) return true
    if (reading.phrases[reading.phraseAt[at] ?? -1]?.kind === 'verb' || /^[.;:?!]$/.test(word)) return false
  }
  return false
}
