import {
  FOLLOWS,
  IN_CONTENT,
  IN_SOURCE,
  LABEL_OF,
  LEFT,
  OUTSIDE,
  PATTERN_OF,
  RIGHT,
} from '../../stages/quotations/learned/arm.js'
import { patternFeatures } from '../../stages/quotations/learned/cue-relative-features.js'
import { isInPhrase, PAIRS, reachOf, visitArm } from '../../stages/quotations/learned/frame.js'
import { type FrameCue, frameCue } from '../../stages/quotations/learned/frame-cue.js'
import { edgeFeaturesAt, MOST_FRAME_FEATURES, tokenFeaturesAt } from '../../stages/quotations/learned/frame-features.js'
import type { GoldAttribution, Lesson } from './lessons.js'
import { Counter, type Vocabulary } from './vocabulary.js'

// How often a feature must be seen.
const LEAST = 3

/** Features of places on an arm, as rows. */
export interface Places {
  readonly offsets: Int32Array
  readonly rows: Int32Array
}

export interface Arm {
  readonly length: number
  readonly tokens: Places
  readonly edges: Places
  /** The states that the gold runs through. */
  readonly gold: Uint8Array
}

/** A gold attribution as the frame model learns it. */
export interface FrameExample {
  readonly owner: number
  readonly arms: readonly [left: Arm, right: Arm]
  readonly pattern: Int32Array
  /** Index into `PAIRS`. */
  readonly pair: number
}

export interface FrameVocabularies {
  readonly tokens: Vocabulary
  readonly edges: Vocabulary
  readonly patterns: Vocabulary
}

interface Extent {
  readonly lesson: Lesson
  readonly cue: FrameCue
  readonly lengths: readonly [left: number, right: number]
  readonly golds: readonly [left: Uint8Array, right: Uint8Array]
  readonly pair: number
}

/** The two arms of a gold cue with the states that its gold runs through; null where these cannot hold it. */
const extentOf = (lesson: Lesson, gold: GoldAttribution): Extent | null => {
  const [from, to] = gold.cue
  const [first, last] = reachOf(lesson.reading, lesson.traits, from, to)
  const isOpen = (edge: number): boolean => !isInPhrase(lesson.reading, edge)
  const left = statesOf(gold, from - first, (place) => [from - 1 - place, isOpen(from - place)])
  const right = statesOf(gold, last - to, (place) => [to + place, isOpen(to + place)])
  if (!left || !right) return null
  const pair = PAIRS.findIndex(([l, r]) => l === patternOf(left) && r === patternOf(right))
  if (pair < 0) return null
  return {
    lesson,
    cue: frameCue(lesson.reading, lesson.traits, from, to),
    lengths: [from - first, last - to],
    golds: [left, right],
    pair,
  }
}

const patternOf = (states: Uint8Array): number => PATTERN_OF[states.at(-1) ?? 0]!

const statesOf = (
  { content, source }: GoldAttribution,
  length: number,
  placeAt: (place: number) => readonly [token: number, opensHere: boolean],
): Uint8Array | null => {
  const states = new Uint8Array(length)
  let state = 0
  for (let place = 0; place < length; place++) {
    const [at, isOpen] = placeAt(place)
    const isIn = ([from, to]: readonly [number, number]): boolean => from <= at && at < to
    const label = source.some(isIn) ? IN_SOURCE : content.some(isIn) ? IN_CONTENT : OUTSIDE
    const next = LABEL_OF[state] === label ? state : FOLLOWS[state]!.find((one) => LABEL_OF[one] === label)
    if (next === undefined || (place > 0 && !isOpen && LABEL_OF[next] !== LABEL_OF[state])) return null
    state = next
    states[place] = state
  }
  return states
}

type See = (feature: number) => number

/** Walks both arms; what `see` gives for a feature (a row, or -1 to leave it out) is kept. */
const exampleOf = (
  { lesson, cue, lengths, golds, pair }: Extent,
  owner: number,
  see: { tokens: See; edges: See; patterns: See },
): FrameExample => {
  const { reading, traits, surroundings } = lesson
  const buffer = new Int32Array(MOST_FRAME_FEATURES)
  const arm = (side: 0 | 1): Arm => {
    const tokens = new Collected(see.tokens)
    const edges = new Collected(see.edges)
    visitArm(reading, traits, surroundings, cue, side, lengths[side], {
      tokenAt: (place, index) => tokens.add(place, buffer, tokenFeaturesAt(traits, surroundings, index, side, buffer)),
      edgeAt: (place, index) => edges.add(place, buffer, edgeFeaturesAt(traits, surroundings, index, side, buffer)),
      token: (place, features, count) => tokens.add(place, features, count),
      edge: (place, features, count) => edges.add(place, features, count),
      bar: (place) => edges.add(place, buffer, 0),
    })
    return {
      length: lengths[side],
      tokens: tokens.places(lengths[side]),
      edges: edges.places(lengths[side] + 1),
      gold: golds[side],
    }
  }
  const count = patternFeatures(traits, surroundings, cue, buffer)
  const pattern = buffer
    .subarray(0, count)
    .map(see.patterns)
    .filter((row) => row >= 0)
  return { owner, arms: [arm(LEFT), arm(RIGHT)], pattern, pair }
}

class Collected {
  readonly #rows: number[] = []
  readonly #ends: number[] = []
  readonly #see: See

  constructor(see: See) {
    this.#see = see
  }

  add(place: number, features: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const row = this.#see(features[i]!)
      if (row >= 0) this.#rows.push(row)
    }
    this.#ends[place] = this.#rows.length
  }

  places(count: number): Places {
    return { offsets: Int32Array.from([0, ...this.#ends.slice(0, count)]), rows: Int32Array.from(this.#rows) }
  }
}

const extentsOf = (lessons: readonly Lesson[]): { extent: Extent; owner: number }[] =>
  lessons.flatMap((lesson, owner) =>
    lesson.attributions.flatMap((gold) => {
      const extent = extentOf(lesson, gold)
      return extent ? [{ extent, owner }] : []
    }),
  )

export const frequentFrames = (lessons: readonly Lesson[]): FrameVocabularies => {
  const [tokens, edges, patterns] = [new Counter(), new Counter(), new Counter()]
  const count =
    (counter: Counter): See =>
    (feature) => {
      counter.add(feature)
      return -1
    }
  for (const { extent, owner } of extentsOf(lessons))
    exampleOf(extent, owner, { tokens: count(tokens), edges: count(edges), patterns: count(patterns) })
  return { tokens: tokens.frequent(LEAST), edges: edges.frequent(LEAST), patterns: patterns.frequent(LEAST) }
}

export const frameExamples = (
  lessons: readonly Lesson[],
  { tokens, edges, patterns }: FrameVocabularies,
): FrameExample[] =>
  extentsOf(lessons).map(({ extent, owner }) =>
    exampleOf(extent, owner, { tokens: tokens.rowOf, edges: edges.rowOf, patterns: patterns.rowOf }),
  )
