import { actOf } from '../attribution.js'
import { clauseSubject } from '../clause-subject.js'
import { contentTo } from '../content-end.js'
import { contentFrom } from '../content-start.js'
import { mayReport } from '../plausible.js'
import { type Reading, sentenceOf, stretch, wordAt } from '../reading.js'
import { type ReportRule, report } from '../report.js'
import { DAYS } from '../time-words.js'

const LONGEST_ADJUNCT = 8

/** Acme announced the launch of its plant. The police identified the man as John Roe. */
export const announcement: ReportRule = (reading, cue) => {
  const sentence = sentenceOf(reading, cue.head)
  if (!sentence) return null
  const identifies = cue.frames.has('as')
  if (!identifies && !cue.frames.has('noun')) return null
  const at = object(reading, cue.to, sentence.to)
  if (at < 0 || (identifies && !hasAs(reading, at, sentence.to))) return null
  const source = clauseSubject(reading, cue, contentFrom(reading, sentence))
  if (!source || !mayReport(reading, source)) return null
  const rule = identifies ? 'subject-identified-as' : 'subject-announced-noun'
  const whole = { ...stretch(reading.tokens, cue.from, cue.to), lemma: cue.lemma }
  return report(reading, rule, 0.85, whole, source, [[at, contentTo(reading, at, sentence)]], actOf(cue, 'noun', 'as'))
}

/** The noun phrase behind the cue, “today” and the like stepped over. */
const object = (reading: Reading, from: number, limit: number): number => {
  for (let at = from; at < Math.min(limit, from + LONGEST_ADJUNCT); at++) {
    const phrase = reading.phrases[reading.phraseAt[at] ?? -1]
    if (phrase?.kind === 'verb' || /^[.;:]$/.test(wordAt(reading, at))) return -1
    if (phrase?.kind === 'noun' && !isTime(reading, phrase.from, phrase.to)) return phrase.from
  }
  return -1
}

const TIMES = new Set([...DAYS, 'morning', 'week', 'afternoon'])
const isTime = (reading: Reading, from: number, to: number): boolean =>
  to - from <= 2 && TIMES.has(wordAt(reading, to - 1))

const hasAs = (reading: Reading, from: number, limit: number): boolean => {
  for (let at = from; at < Math.min(limit, from + 15); at++) {
    // “identifying factors such as heat”
    if (wordAt(reading, at) === 'as') return wordAt(reading, at - 1) !== 'such'
    if (reading.phrases[reading.phraseAt[at] ?? -1]?.kind === 'verb') return false
  }
  return false
}
