import type { Act, Mention, Token } from '../../../document/layers.js'
import type { Span } from '../../../document/span.js'
import { cueVerb, namingVerb } from '../../../lexicon/cues.js'
import { canSpeak } from '../able.js'
import { isAnswered } from '../asked.js'
import { isFinding, mayFind } from '../finding.js'
import { type Reading, stretch, wordAt } from '../reading.js'
import type { Report } from '../report.js'
import { Taken } from '../taken.js'
import { type Attribution, chosen, reportedIn } from './attributions.js'
import { bareSource } from './bare-source.js'
import { FrameReader } from './frame.js'
import { frameCue } from './frame-cue.js'
import { judge, type Reported, type Verdict } from './judge.js'
import { model } from './model.js'
import { type Found, respanned } from './respanned.js'
import { sightOf } from './sight.js'
import { sourced } from './sourced.js'
import { bareSpan, inTokens, withoutEdges } from './stretches.js'
import { leastFound, patienceFor } from './thresholds.js'

export interface Learned<T> {
  /** What rules found; in news delimited anew. */
  readonly ruled: readonly (T & { readonly sourcePhrase: Span | null })[]
  readonly reports: readonly Report[]
}

/**
 * What rules found and, beside it, reported speech in open language that no rule knows: a learned model finds the cue,
 * reads content and source around it and judges how likely that is an attribution.
 */
export const learnedReports = <T extends Found>(reading: Reading, found: readonly T[]): Learned<T> => {
  const weights = model()
  if (!weights) return { ruled: found.map((one) => ({ ...one, sourcePhrase: null })), reports: [] }
  const sight = sightOf(reading)
  const frames = new FrameReader(sight, weights.frames)
  const { genre } = reading
  const news = genre === 'news'
  // In news the model looks at what rules of reported speech found as well; elsewhere only at what they left.
  const closed = takenBy(reading, found, news)
  const every = reportedIn(sight, weights, (at) => !closed.holds(at), patienceFor(genre), frames)
  const judged = (all: readonly Reported[]): Verdict[] =>
    judge(reading, sight.traits, sight.surroundings, weights.judge, all)
  const others = news ? respanned(reading, found, every, judged(every)) : found
  const taken = takenBy(reading, others)
  const all = news ? every.filter(({ cue }) => isFree(taken, cue.from, cue.to)) : every
  const verdicts = judged(all)
  const before = others.map(({ content }) => content.map((span) => inTokens(reading, span)))
  const trimmed = all.map(({ cue, frame }) => ({
    cue,
    frame: { ...frame, content: frame.content.flatMap(([from, to]) => withoutEdges(reading, from, to)) },
  }))
  const reports = chosen(trimmed, verdicts, leastFound(genre), reading.tokens.length, before).flatMap((one) => {
    const report = reportOf(reading, sight.traits, one, news)
    return report ? [report] : []
  })
  const ruled = others.map((one) => (news ? sourced(reading, frames, one) : { ...one, sourcePhrase: null }))
  return { ruled, reports }
}

const takenBy = ({ tokens }: Reading, others: readonly Found[], quotedOnly = false): Taken =>
  new Taken(
    tokens,
    others.flatMap(({ cue, content, pieces }) =>
      quotedOnly ? (pieces ? content : []) : cue ? [cue, ...content] : content,
    ),
  )

const isFree = (taken: Taken, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (taken.holds(at)) return false
  return true
}

const reportOf = (
  reading: Reading,
  traits: Parameters<typeof frameCue>[1],
  { cue, frame, sourced }: Attribution,
  news: boolean,
): Report | null => {
  const content = frame.content
    .flatMap(([from, to]) => withoutEdges(reading, from, to))
    .map(([from, to]) => bareSpan(reading, from, to))
  const [whole] = withoutEdges(reading, cue.from, cue.to)
  if (content.length === 0) return null
  if (frame.content.some(([from, to]) => opensUnclosed(reading, from, to))) return null
  const { head } = frameCue(reading, traits, cue.from, cue.to)
  // “Asked whether it works, Doe said”: PolNeAR counts the question as reported, by nobody
  const answered = isAnswered(reading, head)
  if (answered && !news) return null
  const mentioned = answered && frame.source && wordAt(reading, frame.source[0] - 1) !== 'by' ? null : frame.source
  const source = mentioned ? bareSource(reading, ...mentioned) : null
  // “experience shows that” reports nobody’s words; news, where more counts as reported, is not held to that
  if (!news && source && !maySay(reading, reading.tokens[head]!, source)) return null
  const { start, end } = stretch(reading.tokens, ...(whole ?? ([cue.from, cue.to] as const)))
  return {
    rule: frame.content.length > 1 ? 'learned-split' : content[0]!.start < start ? 'learned-before' : 'learned-after',
    confidence: sourced,
    act: actOf(reading, head, wordAt(reading, frame.content[0]![0])),
    content,
    cue: { start, end, lemma: reading.tokens[head]!.lemma },
    source,
    sourcePhrase: news && mentioned ? bareSpan(reading, ...mentioned) : null,
  }
}

const maySay = (reading: Reading, verb: Token, source: Mention): boolean =>
  canSpeak(reading, { mention: source }) && (!isFinding(verb) || mayFind(reading, { mention: source }))

/** A mark that is never closed swallows what stands behind it. */
const opensUnclosed = ({ pieceAt, pieces }: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (pieces[pieceAt[at] ?? -1]?.closed === false) return true
  return false
}

const BELIEFS = new Set(
  'believe think hope want feel expect fear know wish like prefer doubt consider view see'.split(' '),
)

const QUESTIONS = new Set('whether if why how what who when where'.split(' '))

const actOf = (reading: Reading, head: number, first: string): Act => {
  const { lower, lemma } = reading.tokens[head]!
  // “called the plan “a gift””; but “called on”, “called for” demand
  const naming = namingVerb(lower)
  if (naming && !['on', 'upon', 'for'].includes(wordAt(reading, head + 1))) return naming.act
  const frames = cueVerb(lower)?.frames
  const asked = QUESTIONS.has(first) ? frames?.get('question') : undefined
  const act =
    asked ?? frames?.get('clause') ?? frames?.get('to') ?? frames?.get('quote') ?? frames?.values().next().value
  return act ?? (BELIEFS.has(lemma) ? 'belief' : 'other')
}
