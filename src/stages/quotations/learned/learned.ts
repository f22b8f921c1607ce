import type { Act, Mention } from '../../../document/layers.js'
import { indexAt, type Span } from '../../../document/span.js'
import { cueVerb } from '../../../lexicon/cues.js'
import { isFinding, mayFind } from '../finding.js'
import { isMarkAt, type Reading, stretch } from '../reading.js'
import type { Report } from '../report.js'
import { Taken } from '../taken.js'
import { type Attribution, chosen, reportedIn, type Sight, sightOf } from './attributions.js'
import { bareSource } from './bare-source.js'
import { type FrameModel, frameOf } from './frame.js'
import { frameCue } from './frame-cue.js'
import { judge } from './judge.js'
import { model } from './model.js'
import { leastCue, leastFound } from './thresholds.js'

/** What others found: the places of their contents, cues and sources. */
interface Found {
  readonly content: readonly Span[]
  readonly cue: Span | null
  readonly source: Mention | null
}

export interface Learned {
  readonly reports: readonly Report[]
  /** In news, the whole phrase of each source that others found; null where it is the mention alone, and in releases. */
  readonly phrases: readonly (Span | null)[]
}

/**
 * Reported speech in open language that no rule knows, for what the rules left: a learned model finds the cue, reads
 * content and source around it and judges how likely that is an attribution.
 */
export const learnedReports = (reading: Reading, others: readonly Found[]): Learned => {
  const weights = model()
  if (!weights) return { reports: [], phrases: others.map(() => null) }
  const sight = sightOf(reading)
  const { genre } = reading
  const news = genre === 'news'
  const taken = new Taken(
    reading.tokens,
    others.flatMap(({ cue, content }) => (cue ? [cue, ...content] : content)),
  )
  const all = reportedIn(sight, weights, (at) => !taken.holds(at), leastCue(genre))
  const verdicts = judge(reading, sight.traits, sight.surroundings, weights.judge, all)
  const before = others.map(({ content }) => content.map((span) => inTokens(reading, span)))
  const trimmed = all.map(({ cue, frame }) => ({
    cue,
    frame: { ...frame, content: frame.content.flatMap(([from, to]) => withoutEdges(reading, from, to)) },
  }))
  const reports = chosen(trimmed, verdicts, leastFound(genre), reading.tokens.length, before).flatMap((one) => {
    const report = reportOf(reading, sight.traits, one, news)
    return report ? [report] : []
  })
  return { reports, phrases: others.map((one) => (news ? phraseOf(sight, weights.frames, one) : null)) }
}

/** The phrase that the model reads as the source of a cue, when it holds the mention that a rule found. */
const phraseOf = (
  { reading, traits, surroundings }: Sight,
  frames: FrameModel,
  { cue, source }: Found,
): Span | null => {
  if (!cue || !source) return null
  const [from, to] = inTokens(reading, cue)
  const frame = frameOf(reading, traits, surroundings, frames, from, to)
  if (!frame.source || frame.source[0] > source.from || frame.source[1] < source.to) return null
  return withoutTokens(stretch(reading.tokens, ...frame.source))
}

const inTokens = ({ tokens }: Reading, { start, end }: Span): readonly [number, number] => {
  const at = indexAt(tokens, start)
  return [at >= 0 && tokens[at]!.end > start ? at : at + 1, indexAt(tokens, end - 1) + 1]
}

const reportOf = (
  reading: Reading,
  traits: Parameters<typeof frameCue>[1],
  { cue, frame, sourced }: Attribution,
  news: boolean,
): Report | null => {
  const content = frame.content
    .flatMap(([from, to]) => withoutEdges(reading, from, to))
    .map(([from, to]) => withoutTokens(stretch(reading.tokens, from, to)))
  const [whole] = withoutEdges(reading, cue.from, cue.to)
  if (content.length === 0) return null
  if (frame.content.some(([from, to]) => opensUnclosed(reading, from, to))) return null
  const { head } = frameCue(reading, traits, cue.from, cue.to)
  const source = frame.source ? bareSource(reading, ...frame.source) : null
  // “experience shows that” reports nobody’s words; news, where more counts as reported, is not held to that
  if (!news && source && isFinding(reading.tokens[head]!) && !mayFind(reading, { mention: source })) return null
  const { start, end } = stretch(reading.tokens, ...(whole ?? ([cue.from, cue.to] as const)))
  return {
    rule: frame.content.length > 1 ? 'learned-split' : content[0]!.start < start ? 'learned-before' : 'learned-after',
    confidence: sourced,
    act: actOf(reading.tokens[head]!.lower, reading.tokens[head]!.lemma),
    content,
    cue: { start, end, lemma: reading.tokens[head]!.lemma },
    source,
    sourcePhrase: news && frame.source ? withoutTokens(stretch(reading.tokens, ...frame.source)) : null,
  }
}

/** A mark that is never closed swallows what stands behind it. */
const opensUnclosed = ({ pieceAt, pieces }: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (pieces[pieceAt[at] ?? -1]?.closed === false) return true
  return false
}

const withoutTokens = ({ start, end }: Span): Span => ({ start, end })

/** A stretch without commas and stops at its edges, marks kept; none where nothing is left. */
const withoutEdges = (reading: Reading, from: number, to: number): (readonly [number, number])[] => {
  const isEdge = (at: number): boolean =>
    reading.tokens[at]!.pos === 'PUNCT' && !isMarkAt(reading, at) && (reading.pieceAt[at] ?? -1) < 0
  let [first, last] = [from, to]
  while (first < last && isEdge(first)) first++
  while (last > first && isEdge(last - 1)) last--
  return last > first ? [[first, last]] : []
}

const BELIEFS = new Set(
  'believe think hope want feel expect fear know wish like prefer doubt consider view see'.split(' '),
)

const actOf = (lower: string, lemma: string): Act => {
  const frames = cueVerb(lower)?.frames
  const act = frames?.get('clause') ?? frames?.get('to') ?? frames?.get('quote') ?? frames?.values().next().value
  return act ?? (BELIEFS.has(lemma) ? 'belief' : 'other')
}
