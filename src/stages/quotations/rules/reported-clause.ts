import { actOf } from '../attribution.js'
import { clauseSubject } from '../clause-subject.js'
import { complement } from '../complement.js'
import { contentTo } from '../content-end.js'
import { contentFrom } from '../content-start.js'
import type { Cue } from '../cue.js'
import { isFinding, mayFind } from '../finding.js'
import { mayReport } from '../plausible.js'
import { type Reading, sentenceOf, wordAt } from '../reading.js'
import { type ReportRule, report } from '../report.js'
import type { Source } from '../source.js'

const CONDITIONS = new Set(['if', 'unless', 'should', 'whether', 'until', 'once'])

/** Doe said (at a conference) that it works. Doe said it works. Doe told reporters it works. Asked whether it works. */
export const reportedClause: ReportRule = (reading, cue) => {
  const sentence = sentenceOf(reading, cue.head)
  if (!sentence) return null
  const found = complement(reading, cue, sentence.to)
  if (!found) return null
  const source = clauseSubject(reading, cue, contentFrom(reading, sentence))
  if (!source || !mayReport(reading, source, cue.lemma === 'promise')) return null
  if (isFinding(cue) && !mayFind(reading, source)) return null
  // “Acme closed its deal, | showing that | its plan works”: the deal shows it
  if (reading.genre === 'release' && isShownByDeeds(reading, cue, source)) return null
  // “if the agency finds that”: in a release nobody has said so yet
  if (reading.genre === 'release' && CONDITIONS.has(wordAt(reading, source.from - 1))) return null
  const to = contentTo(reading, found.at, sentence)
  return report(reading, found.rule, found.confidence, cue, source, [[found.at, to]], actOf(cue, found.frame, 'clause'))
}

const isShownByDeeds = (reading: Reading, cue: Cue, { mention }: Source): boolean =>
  cue.participle &&
  isFinding(cue) &&
  wordAt(reading, cue.from - 1) === ',' &&
  mention.form !== 'pronoun' &&
  reading.names[reading.nameAt[mention.from] ?? -1]?.type !== 'person'
