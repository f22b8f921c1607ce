import type { Reading } from '../reading.js'
import { BARRED, EDGES, IN_CONTENT, LABEL_OF, LEFT, PATTERNS, RIGHT, together } from './arm.js'
import { type ArmScores, armBest, armTotals } from './arm-chain.js'
import { cueEdgeFeaturesAt, cueTokenFeaturesAt, patternFeatures } from './cue-relative-features.js'
import { type FrameCue, frameCue } from './frame-cue.js'
import { MOST_FRAME_FEATURES } from './frame-features.js'
import { addLogs } from './logarithms.js'
import { nothingPassed, pass } from './passed.js'
import { PlaceScores } from './place-scores.js'
import type { Sight } from './sight.js'
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

/** Goes along an arm, from the cue outwards: past tokens, and the edge in front of each. */
export interface ArmVisitor {
  /** A place by its index in the text: what is the same for every cue. */
  tokenAt(place: number, index: number): void
  edgeAt(place: number, index: number): void
  /** Features that depend on the cue. */
  token(place: number, features: Int32Array, count: number): void
  edge(place: number, features: Int32Array, count: number): void
  /** Nothing begins or ends at this edge. */
  bar(place: number): void
}

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
    if (k > 0 && k < length && isInPhrase(reading, edge)) visitor.bar(k)
    else {
      visitor.edgeAt(k, edge)
      visitor.edge(k, own, cueEdgeFeaturesAt(t, s, cue, passed, edge, side, own))
    }
    if (k === length) return
    const token = side === RIGHT ? cue.to + k : cue.from - 1 - k
    visitor.tokenAt(k, token)
    visitor.token(k, own, cueTokenFeaturesAt(t, cue, passed, token, side, own))
    pass(passed, reading, t, token, side)
  }
}

/** Hardly anything begins or ends between two words of one phrase: 1 in 70 contents and sources of polnear/dev. */
export const isInPhrase = ({ phraseAt }: Reading, edge: number): boolean =>
  phraseAt[edge]! >= 0 && phraseAt[edge] === phraseAt[edge - 1]

/** Reads the frames of a document’s cues. */
export class FrameReader {
  readonly #sight: Sight
  readonly #model: FrameModel
  readonly #places: readonly [left: PlaceScores, right: PlaceScores]
  // By the first token of the cue, for few have the same: what a rule and the model both find is read once.
  readonly #read: Map<number, { readonly to: number; readonly frame: Frame }> = new Map()

  constructor(sight: Sight, model: FrameModel) {
    this.#sight = sight
    this.#model = model
    this.#places = [new PlaceScores(sight, model, LEFT), new PlaceScores(sight, model, RIGHT)]
  }

  /** Content and source of the cue from token `from` to `to`, from its two arms. */
  read(from: number, to: number): Frame {
    const known = this.#read.get(from)
    if (known?.to === to) return known.frame
    const frame = this.#frame(from, to)
    this.#read.set(from, { to, frame })
    return frame
  }

  #frame(from: number, to: number): Frame {
    const { reading, traits, surroundings } = this.#sight
    const cue = frameCue(reading, traits, from, to)
    const [first, last] = reachOf(reading, traits, from, to)
    const left = this.#scores(cue, LEFT, from - first)
    const right = this.#scores(cue, RIGHT, last - to)
    const pairs = new Float64Array(PAIRS.length)
    addScores(this.#model.patterns, own, patternFeatures(traits, surroundings, cue, own), pairs, 0)
    return likeliest(left, right, pairs, from, to)
  }

  #scores(cue: FrameCue, side: 0 | 1, length: number): ArmScores {
    const { reading, traits, surroundings } = this.#sight
    const tokens = new Float64Array(length * 2)
    const edges = new Float64Array((length + 1) * EDGES)
    const places = this.#places[side]
    visitArm(reading, traits, surroundings, cue, side, length, {
      tokenAt: (place, index) => places.addToken(index, tokens, place * 2),
      edgeAt: (place, index) => places.addEdge(index, edges, place * EDGES),
      token: (place, features, count) => addScores(this.#model.tokens, features, count, tokens, place * 2),
      edge: (place, features, count) => addScores(this.#model.edges, features, count, edges, place * EDGES),
      bar: (place) => edges.fill(BARRED, place * EDGES, (place + 1) * EDGES),
    })
    return { length, tokens, edges }
  }
}

/** The best reading of two arms. */
const likeliest = (left: ArmScores, right: ArmScores, pairs: Float64Array, from: number, to: number): Frame => {
  const [first, last] = [from - left.length, to + right.length]
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
