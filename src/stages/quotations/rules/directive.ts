import { actOf } from '../attribution.js'
import { clauseSubject } from '../clause-subject.js'
import { contentTo } from '../content-end.js'
import { contentFrom } from '../content-start.js'
import { mayReport } from '../plausible.js'
import { type Reading, sentenceOf, stretch, wordAt } from '../reading.js'
import { type ReportRule, report } from '../report.js'

const LONGEST_ADDRESSEE = 18

/** Doe urged Congress to act. They called on the agency to act. He ordered her to stay. He asked to leave. */
export const directive: ReportRule = (reading, cue) => {
  const sentence = sentenceOf(reading, cue.head)
  if (!sentence || !(cue.frames.has('to') || cue.frames.has('promise'))) return null
  const called = cue.lemma === 'call'
  if (called && !['on', 'upon'].includes(wordAt(reading, cue.to))) return null
  const from = called ? cue.to + 1 : cue.to
  const at =
    cue.frames.has('promise') && wordAt(reading, from) === 'to' ? from : infinitiveBehind(reading, from, sentence.to)
  if (at < 0) return null
  const source = clauseSubject(reading, cue, contentFrom(reading, sentence))
  if (!source || !mayReport(reading, source, true)) return null
  const whole = called ? { ...cue, ...stretch(reading.tokens, cue.from, cue.to + 1) } : cue
  const rule = cue.frames.has('promise') ? 'subject-cue-promise' : 'subject-cue-to'
  return report(
    reading,
    rule,
    0.8,
    whole,
    source,
    [[at, contentTo(reading, at, sentence)]],
    actOf(cue, 'to', 'promise'),
  )
}

/** The “to” behind an addressee, with no verb between; -1 when there is none. */
const infinitiveBehind = (reading: Reading, from: number, limit: number): number => {
  if (reading.phrases[reading.phraseAt[from] ?? -1]?.kind !== 'noun') return -1
  for (let at = from; at < Math.min(limit, from + LONGEST_ADDRESSEE); at++) {
    const phrase = reading.phrases[reading.phraseAt[at] ?? -1]
    if (phrase?.kind === 'verb') return wordAt(reading, phrase.from) === 'to' ? phrase.from : -1
    if (/^[.;:?!“”"]$/.test(wordAt(reading, at))) return -1
  }
  return -1
}
