import { cueVerb } from '../../../lexicon/cues.js'
import { contentTo } from '../content-end.js'
import { type Reading, stretch, wordAt } from '../reading.js'
import { type Report, report } from '../report.js'
import type { Statement } from '../statement.js'

/** “have issued joint statements acknowledging mutual interest in …”: what was put out is told in the same sentence. */
export const statementContent = (reading: Reading, { cue, source, bare }: Statement): Report | null => {
  if (bare) return null
  const participle = wordAt(reading, cue.to)
  const sentence = reading.sentences[cue.sentence]
  if (!sentence || !source || !participle.endsWith('ing') || !cueVerb(participle)?.frames.has('clause')) return null
  const whole = { ...stretch(reading.tokens, cue.from, cue.to + 1), lemma: cueVerb(participle)!.lemma }
  return report(
    reading,
    'statement-content',
    0.85,
    whole,
    source,
    [[cue.to + 1, contentTo(reading, cue.to + 1, sentence)]],
    'assertion',
  )
}
