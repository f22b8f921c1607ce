import type { According } from '../according.js'
import { type Behind, behindSource } from '../according-content.js'
import { contentTo } from '../content-end.js'
import { contentFrom } from '../content-start.js'
import { isMarkAt, type Reading, stretch, wordAt } from '../reading.js'
import { type Report, report } from '../report.js'
import type { Source } from '../source.js'
import { hasVerb } from '../verbs.js'

/** According to Doe, it works. It works, according to Doe. As noted in the report, it works. */
export const accordingTo = (reading: Reading, according: According): Report | null => {
  const sentence = reading.sentences[according.sentence]
  if (!sentence) return null
  const { cue, source, from, to } = according
  const first = contentFrom(reading, sentence)
  if (from <= first + 1 || opensClause(reading, from)) {
    const behind = behindSource(reading, to, sentence.to)
    if (!behind) return null
    const at = behind.content
    return report(
      reading,
      'according-to-clause',
      0.88,
      cue,
      withOther(reading, source, behind),
      [[at, contentTo(reading, at, sentence)]],
      'assertion',
    )
  }
  // “Doe said that, according to the report, it works” is Doe’s
  if (wordAt(reading, from - 2) === 'that') return null
  // “It will open “in days,” according to Doe”
  const isInMarks = isMarkAt(reading, from - 1) && wordAt(reading, from - 2) === ','
  if (!(isInMarks || wordAt(reading, from - 1) === ',') || !hasVerb(reading, first, from)) return null
  const end = isInMarks ? from : from - 1
  return report(reading, 'clause-according-to', 0.88, cue, source, [[first, end]], 'assertion')
}

/** “It matters: | according to Doe, it works”, “It matters and, | according to Doe, it works” */
const opensClause = (reading: Reading, from: number): boolean => {
  const before = wordAt(reading, from - 1)
  if (before === ':' || before === ';') return true
  return CONJUNCTIONS.has(before === ',' ? wordAt(reading, from - 2) : before)
}

const CONJUNCTIONS = new Set(['and', 'but', 'because', 'while', 'although', 'since'])

/** “Jane Doe, chair of the board, and John Roe, …” */
const withOther = (reading: Reading, source: Source, { joined }: Behind): Source => {
  const other = joined === null ? undefined : reading.names[reading.nameAt[joined] ?? -1]
  return other && source.mention.form === 'name'
    ? { ...source, mention: { ...stretch(reading.tokens, source.mention.from, other.to), form: 'name' } }
    : source
}
