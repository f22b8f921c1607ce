import type { According } from '../according.js'
import { contentTo } from '../content-end.js'
import { contentFrom } from '../content-start.js'
import { type Reading, wordAt } from '../reading.js'
import { type Report, report } from '../report.js'
import { hasVerb } from '../verbs.js'

/** According to Doe, it works. It works, according to Doe. As noted in the report, it works. */
export const accordingTo = (reading: Reading, according: According): Report | null => {
  const sentence = reading.sentences[according.sentence]
  if (!sentence) return null
  const { cue, source, from, to } = according
  const first = contentFrom(reading, sentence)
  if (from <= first + 1) {
    const at = behindComma(reading, to, sentence.to)
    if (at < 0) return null
    return report(
      reading,
      'according-to-clause',
      0.88,
      cue,
      source,
      [[at, contentTo(reading, at, sentence)]],
      'assertion',
    )
  }
  // “Doe said that, according to the report, it works” is Doe’s
  if (wordAt(reading, from - 2) === 'that') return null
  if (wordAt(reading, from - 1) !== ',' || !hasVerb(reading, first, from)) return null
  return report(reading, 'clause-according-to', 0.88, cue, source, [[first, from - 1]], 'assertion')
}

/** The clause behind the source’s comma; an appositive between commas is stepped over. */
const behindComma = (reading: Reading, from: number, limit: number): number => {
  let comma = -1
  for (let at = from; at < limit; at++) {
    if (wordAt(reading, at) !== ',' || (reading.nameAt[at] ?? -1) >= 0) {
      if (comma < 0 && hasVerb(reading, at, at + 1)) return -1
      continue
    }
    if (comma >= 0)
      return hasVerb(reading, comma + 1, at) ? comma + 1 : isApposition(reading, comma + 1) ? at + 1 : comma + 1
    comma = at
    if (!isApposition(reading, comma + 1)) return comma + 1
  }
  return comma < 0 ? -1 : comma + 1
}

/** “Doe, president of Acme, …”, “the firm, which …” */
const isApposition = (reading: Reading, at: number): boolean => {
  if (['who', 'which', 'whose'].includes(wordAt(reading, at))) return true
  for (let place = at; place < at + 30; place++) {
    if (wordAt(reading, place) === ',') return true
    if (hasVerb(reading, place, place + 1)) return false
    if (['in', 'since', 'by', 'more', 'about', 'nearly', 'as'].includes(wordAt(reading, at))) return false
  }
  return false
}
