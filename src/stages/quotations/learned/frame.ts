import type { Reading } from '../reading.js'
import { EDGES, IN_CONTENT, LABEL_OF, LEFT, PATTERNS, RIGHT, together } from './arm.js'
import { type ArmScores, armBest, armTotals } from './arm-chain.js'
import { cueEdgeFeaturesAt, cueTokenFeaturesAt, patternFeatures } from './cue-relative-features.js'
import { type FrameCue, frameCue } from './frame-cue.js'
import { edgeFeaturesAt, MOST_FRAME_FEATURES, tokenFeaturesAt } from './frame-features.js'
import { addLogs } from './logarithms.js'
import { nothingPassed, pass } from './passed.js'
import type { Surroundings } from './surroundings.js'
import { addScores, type Table } from './table.js'
import { EDGE, type Traits } from './traits.js'

export interface FrameModel {
  /** Rows of two numbers: content, source. */
  readonly tokens: Table
  /** Rows of four; see `arm.ts`. */
  readonly edges: Table
  /** Rows of one number for each of `PAIRS`. */
  readonly patterns: Table
}

type TokenStretch = readonly [from: number, to: number]

/** What a cue reports, as token stretches in text order, and how likely this reading is among all. */
export interface Frame {
  readonly content: readonly TokenStretch[]
  readonly source: TokenStretch | null
  readonly likelihood: number
}

/** What the two arms can hold together: pairs of patterns. */
export const PAIRS: readonly (readonly [left: number, right: number])[] = Array.from(
  { length: PATTERNS ** 2 },
  (_, i) => {
    const pair: readonly [number, number] = [Math.floor(i / PATTERNS), i % PATTERNS]
    return pair
  },
).filter(([left, right]) => together(left, right))

// The longest arm; quoted words that reach further are closed by their marks.
const LONGEST_ARM = 110

/** How far the arms of a cue reach: over its sentence, and over neighbouring ones as long as quoted words lead there. */
export const reachOf = (reading: Reading, { quote }: Traits, from: number, to: number): TokenStretch => {
  const { sentences, sentenceAt } = reading
  let first = sentenceAt[from] ?? -1
  let last = sentenceAt[to - 1] ?? -1
  if (first < 0 || last < 0) return [from, to]
  const { paragraph } = sentences[first]!
  while (
    sentences[first - 1]?.paragraph === paragraph &&
    from - sentences[first - 1]!.from <= LONGEST_ARM &&
    quote[sentences[first]!.from - 1 + EDGE]! > 0
  )
    first--
  while (
    sentences[last + 1]?.paragraph === paragraph &&
    sentences[last]!.to - to < LONGEST_ARM &&
    quote[sentences[last + 1]!.from + EDGE]! > 0
  )
    last++
  return [Math.max(sentences[first]!.from, from - LONGEST_ARM), Math.min(sentences[last]!.to, to + LONGEST_ARM)]
}

/** Gets the features of each place on an arm, from the cue outwards: of a token, or of the edge in front of it. */
export interface ArmVisitor {
  token(place: number, features: Int32Array, count: number): void
  edge(place: number, features: Int32Array, count: number): void
}

const general = new Int32Array(MOST_FRAME_FEATURES)
const own = new Int32Array(MOST_FRAME_FEATURES)

export const visitArm = (
  reading: Reading,
  t: Traits,
  s: Surroundings,
  cue: FrameCue,
  side: number,
  length: number,
  visitor: ArmVisitor,
): void => {
  const passed = nothingPassed()
  for (let k = 0; k <= length; k++) {
    const edge = side === RIGHT ? cue.to + k : cue.from - k
    visitor.edge(k, general, edgeFeaturesAt(t, s, edge, side, general))
    visitor.edge(k, own, cueEdgeFeaturesAt(t, cue, passed, edge, side, own))
    if (k === length) return
    const token = side === RIGHT ? cue.to + k : cue.from - 1 - k
    visitor.token(k, general, tokenFeaturesAt(t, s, token, side, general))
    visitor.token(k, own, cueTokenFeaturesAt(t, cue, passed, token, side, own))
    pass(passed, reading, t, token, side)
  }
}

const scoresOf = (
  reading: Reading,
  t: Traits,
  s: Surroundings,
  cue: FrameCue,
  side: number,
  length: number,
  model: FrameModel,
): ArmScores => {
  const tokens = new Float64Array(length * 2)
  const edges = new Float64Array((length + 1) * EDGES)
  visitArm(reading, t, s, cue, side, length, {
    token: (place, features, count) => addScores(model.tokens, features, count, tokens, place * 2),
    edge: (place, features, count) => addScores(model.edges, features, count, edges, place * EDGES),
  })
  return { length, tokens, edges }
}

/** Reads content and source of a cue (tokens `from` to `to`) from its two arms. */
export const frameOf = (
  reading: Reading,
  t: Traits,
  s: Surroundings,
  model: FrameModel,
  from: number,
  to: number,
): Frame => {
  const cue = frameCue(reading, t, from, to)
  const [first, last] = reachOf(reading, t, from, to)
  const left = scoresOf(reading, t, s, cue, LEFT, from - first, model)
  const right = scoresOf(reading, t, s, cue, RIGHT, last - to, model)
  const pairs = new Float64Array(PAIRS.length)
  addScores(model.patterns, own, patternFeatures(t, s, cue, own), pairs, 0)
  const [bestLeft, bestRight] = [armBest(left), armBest(right)]
  const [allLeft, allRight] = [armTotals(left), armTotals(right)]
  let [best, chosen, total] = [Number.NEGATIVE_INFINITY, 0, Number.NEGATIVE_INFINITY]
  PAIRS.forEach(([l, r], pair) => {
    const score = bestLeft.patterns[l]! + bestRight.patterns[r]! + pairs[pair]!
    total = addLogs(total, allLeft[l]! + allRight[r]! + pairs[pair]!)
    if (score > best) [best, chosen] = [score, pair]
  })
  const states = [bestLeft.path(PAIRS[chosen]![0]), bestRight.path(PAIRS[chosen]![1])]
  const content: TokenStretch[] = []
  let source: TokenStretch | null = null
  const label = (at: number): number =>
    at < from ? LABEL_OF[states[0]![from - 1 - at]!]! : at < to ? 0 : LABEL_OF[states[1]![at - to]!]!
  for (let at = first; at < last; ) {
    const here = label(at)
    let end = at + 1
    while (end < last && end !== from && label(end) === here) end++
    if (here === IN_CONTENT) content.push([at, end])
    else if (here !== 0) source ??= [at, end]
    at = end
  }
  return { content, source, likelihood: Math.exp(best - total) }
}
