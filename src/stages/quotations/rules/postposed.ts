import { isRoleHead } from '../../../lexicon/titles.js'
import { actOf } from '../attribution.js'
import { closingBracket } from '../brackets.js'
import { contentTo } from '../content-end.js'
import { contentFrom } from '../content-start.js'
import type { Cue } from '../cue.js'
import { isFinding } from '../finding.js'
import { subjectAfter } from '../inverted.js'
import { mayReport } from '../plausible.js'
import { type Reading, sentenceOf, wordAt } from '../reading.js'
import { type ReportRule, report } from '../report.js'
import type { Source } from '../source.js'
import { subjectBefore } from '../subject.js'
import { DAYS } from '../time-words.js'
import { hasFiniteVerb, hasVerb } from '../verbs.js'

/** The attribution ends or interrupts the clause: The plan works, Doe said. The plan, she says, works. It works, said Doe. */
export const postposed: ReportRule = (reading, cue) => {
  const sentence = sentenceOf(reading, cue.head)
  if (!sentence || cue.participle || isFinding(cue) || !(cue.frames.has('clause') || cue.frames.has('quote')))
    return null
  const found = inverted(reading, cue) ?? plain(reading, cue, contentFrom(reading, sentence))
  if (!found || !mayReport(reading, found.source)) return null
  const comma = found.from - 1
  const start = contentFrom(reading, sentence)
  if (comma <= start || wordAt(reading, comma) !== ',') return null
  const rest = found.inverted
    ? restBehindName(reading, found.to, sentence.to)
    : restBehind(reading, behindAddressee(reading, cue, found.to), sentence.to)
  if (rest === null) return null
  // “Our crews | sacrifice | much to protect us, said Doe”: a verb taken for a noun is no obstacle before a named speaker
  const isClause = found.inverted ? hasVerb(reading, start, comma) : hasFiniteVerb(reading, start, comma)
  if (!isClause && !(rest > 0 && hasFiniteVerb(reading, rest, sentence.to))) return null
  const stretches: [number, number][] = [[start, comma]]
  if (rest > 0) stretches.push([rest, contentTo(reading, rest, sentence)])
  return report(
    reading,
    rest > 0 ? 'clause-interrupted' : 'clause-cue',
    0.85,
    cue,
    found.source,
    stretches,
    actOf(cue, 'clause', 'quote'),
  )
}

interface Found {
  readonly source: Source
  /** The attribution's own tokens. */
  readonly from: number
  readonly to: number
  readonly inverted: boolean
}

const inverted = (reading: Reading, cue: Cue): Found | null => {
  if (wordAt(reading, cue.from - 1) !== ',') return null
  const source = subjectAfter(reading, cue.to)
  return source && isWho(reading, source) ? { source, from: cue.from, to: source.to, inverted: true } : null
}

/** Inverted, only a name, a pronoun or a person’s role speaks: not “…, announced the launch of”. */
const isWho = (reading: Reading, { mention }: Source): boolean =>
  mention.form !== 'nominal' || isRoleHead(wordAt(reading, headOf(reading, mention.from, mention.to)))

/** The last token of the noun phrase that a mention begins with. */
const headOf = (reading: Reading, from: number, to: number): number =>
  Math.min(to, reading.phrases[reading.phraseAt[from] ?? -1]?.to ?? to) - 1

const plain = (reading: Reading, cue: Cue, floor: number): Found | null => {
  const source = subjectBefore(reading, cue.from, floor)
  return source && source.from < cue.from ? { source, from: source.from, to: cue.to, inverted: false } : null
}

// “, Doe said in a statement on Monday.”
const LONGEST_ADJUNCT = 14

const BEGINS_ADJUNCT = new Set([...DAYS, 'in', 'on', 'at', 'to', 'during', 'after', 'last', 'this'])

const GOES_ON = new Set(['and', 'but', 'because', 'which', 'so', 'or', 'while'])

/** The same behind “said Jane Doe (D-CA), co-chair of the caucus”: tags and an appositive are no more of the clause. */
const restBehindName = (reading: Reading, from: number, limit: number): number | null => {
  const at = wordAt(reading, from) === '(' ? closingBracket(reading, from, limit) + 1 : from
  if (at >= limit) return 0
  const rest = restBehind(reading, at, limit)
  return rest !== null && rest > 0 && wordAt(reading, at) === ',' && !GOES_ON.has(wordAt(reading, rest)) ? 0 : rest
}

const TELLING = new Set(['tell', 'remind', 'assure', 'inform', 'warn'])

/** “, Doe told | reporters | on Monday.” */
const behindAddressee = (reading: Reading, { lemma }: Cue, at: number): number => {
  const phrase = reading.phrases[reading.phraseAt[at] ?? -1]
  return TELLING.has(lemma) && phrase?.kind === 'noun' && phrase.from === at ? phrase.to : at
}

/** 0 when nothing but an adjunct follows, the token behind the comma when the clause goes on, null when neither. */
const restBehind = (reading: Reading, from: number, limit: number): number | null => {
  for (let at = from; at < limit; at++) {
    const word = wordAt(reading, at)
    if (word === '.' || word === '?' || word === '!') return 0
    if (word === ',') return at + 1 < limit && at - from < LONGEST_ADJUNCT ? at + 1 : 0
    if (reading.phrases[reading.phraseAt[at] ?? -1]?.kind === 'verb' || (reading.pieceAt[at] ?? -1) >= 0) return null
    if (at === from && !BEGINS_ADJUNCT.has(word)) return null
  }
  return 0
}
