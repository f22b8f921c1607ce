import { contentTo } from '../content-end.js'
import { mayReport } from '../plausible.js'
import { sentenceOf, stretch, wordAt } from '../reading.js'
import { type ReportRule, report } from '../report.js'
import { subjectBefore } from '../subject.js'

/** As Doe puts it, the plan works. As the report notes, the plan works. */
export const asSourcePutsIt: ReportRule = (reading, cue) => {
  const sentence = sentenceOf(reading, cue.head)
  if (!sentence || wordAt(reading, sentence.from) !== 'as' || cue.from - sentence.from > 15) return null
  const puts = cue.lemma === 'put' && wordAt(reading, cue.to) === 'it'
  const to = puts ? cue.to + 1 : cue.to
  if (wordAt(reading, to) !== ',' || (cue.lemma === 'put' && !puts)) return null
  const source = subjectBefore(reading, cue.from, sentence.from + 1)
  if (!source || !mayReport(reading, source)) return null
  const whole = { ...stretch(reading.tokens, cue.from, to), lemma: cue.lemma }
  return report(
    reading,
    'as-source-puts-it',
    0.88,
    whole,
    source,
    [[to + 1, contentTo(reading, to + 1, sentence)]],
    'assertion',
  )
}
