import { BARRED, EDGES } from '../../stages/quotations/learned/arm.js'
import type { ArmScores } from '../../stages/quotations/learned/arm-chain.js'
import { type FrameModel, PAIRS } from '../../stages/quotations/learned/frame.js'
import { randomFrom } from '../crf.js'
import { averaged } from './averaged.js'
import { errorsOf } from './frame-errors.js'
import {
  type Arm,
  type FrameExample,
  type FrameVocabularies,
  frameExamples,
  frequentFrames,
  type Places,
} from './frame-examples.js'
import { type Rate, Weights } from './ftrl.js'
import type { Lesson } from './lessons.js'
import { quantized } from './quantize.js'
import { shuffle } from './shuffle.js'
import { mostUseful } from './vocabulary.js'

// Tried on polnear/dev.
const EPOCHS = 4
const RATE: Rate = { alpha: 0.05, l1: 1 }
const SEED = 2
const NEGLIGIBLE = 1e-3

interface Fitted {
  readonly tokens: Float32Array
  readonly edges: Float32Array
  readonly patterns: Float32Array
}

const PAIR_COUNT = PAIRS.length

const fitWeights = (
  examples: readonly FrameExample[],
  sizes: FrameVocabularies,
  learnsFrom: (lesson: number) => boolean,
  seed = SEED,
): Fitted => {
  const tokens = new Weights(sizes.tokens.features.length * 2, RATE)
  const edges = new Weights(sizes.edges.features.length * EDGES, RATE)
  const patterns = new Weights(sizes.patterns.features.length * PAIR_COUNT, RATE)
  const random = randomFrom(seed)
  const order = [...examples.keys()].filter((at) => learnsFrom(examples[at]!.owner))
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const example = examples[at]!
      const arms = example.arms.map((arm) => scoresOf(arm, tokens.values, edges.values)) as [ArmScores, ArmScores]
      const pairs = new Float64Array(PAIR_COUNT)
      for (const row of example.pattern)
        for (let pair = 0; pair < PAIR_COUNT; pair++) pairs[pair]! += patterns.values[row * PAIR_COUNT + pair]!
      const errors = errorsOf(example, arms, pairs)
      example.arms.forEach((arm, side) => {
        learnPlaces(tokens, arm.tokens, errors.tokens[side]!, 2)
        learnPlaces(edges, arm.edges, errors.edges[side]!, EDGES)
      })
      errors.pairs.forEach((error, pair) => {
        if (Math.abs(error) >= NEGLIGIBLE)
          for (const row of example.pattern) patterns.learn(row * PAIR_COUNT + pair, error)
      })
    }
  }
  return { tokens: tokens.values, edges: edges.values, patterns: patterns.values }
}

const learnPlaces = (weights: Weights, { offsets, rows }: Places, errors: Float64Array, width: number): void => {
  errors.forEach((error, at) => {
    if (Math.abs(error) < NEGLIGIBLE) return
    const place = Math.floor(at / width)
    for (let k = offsets[place]!; k < offsets[place + 1]!; k++) weights.learn(rows[k]! * width + (at % width), error)
  })
}

const scoresOf = (arm: Arm, tokenRows: Float32Array, edgeRows: Float32Array): ArmScores => ({
  length: arm.length,
  tokens: sumRows(arm.tokens, tokenRows, arm.length, 2),
  edges: barred(arm.edges, sumRows(arm.edges, edgeRows, arm.length + 1, EDGES)),
})

/** An edge without features is barred; others have at least the one that all have. */
const barred = ({ offsets }: Places, scores: Float64Array): Float64Array => {
  for (let place = 0; place + 1 < offsets.length; place++)
    if (offsets[place] === offsets[place + 1]) scores.fill(BARRED, place * EDGES, (place + 1) * EDGES)
  return scores
}

const sumRows = ({ offsets, rows }: Places, weights: Float32Array, count: number, width: number): Float64Array => {
  const scores = new Float64Array(count * width)
  for (let place = 0; place < count; place++)
    for (let k = offsets[place]!; k < offsets[place + 1]!; k++)
      for (let column = 0; column < width; column++)
        scores[place * width + column]! += weights[rows[k]! * width + column]!
  return scores
}

const everything = (): boolean => true

export interface FrameSizes {
  readonly tokens: number
  readonly edges: number
  readonly patterns: number
}

/** The features that are worth their place in the weights file, found by fitting all. */
export const chooseFrameFeatures = (lessons: readonly Lesson[], counts: FrameSizes): FrameVocabularies => {
  const all = frequentFrames(lessons)
  const examples = frameExamples(lessons, all)
  const fitted = fitWeights(examples, all, everything)
  const uses = (size: number, rowsOf: (example: FrameExample) => readonly Int32Array[]): Float64Array => {
    const counted = new Float64Array(size)
    for (const example of examples) for (const rows of rowsOf(example)) for (const row of rows) counted[row]!++
    return counted
  }
  return {
    tokens: mostUseful(
      all.tokens,
      fitted.tokens,
      2,
      uses(all.tokens.features.length, ({ arms }) => arms.map(({ tokens }) => tokens.rows)),
      counts.tokens,
    ),
    edges: mostUseful(
      all.edges,
      fitted.edges,
      EDGES,
      uses(all.edges.features.length, ({ arms }) => arms.map(({ edges }) => edges.rows)),
      counts.edges,
    ),
    patterns: mostUseful(
      all.patterns,
      fitted.patterns,
      PAIR_COUNT,
      uses(all.patterns.features.length, ({ pattern }) => [pattern]),
      counts.patterns,
    ),
  }
}

export const fitFrames = (
  examples: readonly FrameExample[],
  vocabularies: FrameVocabularies,
  learnsFrom: (lesson: number) => boolean = everything,
): FrameModel => {
  const { tokens, edges, patterns } = averaged(SEED, (seed) => ({
    ...fitWeights(examples, vocabularies, learnsFrom, seed),
  }))
  return {
    tokens: quantized(vocabularies.tokens.features, tokens, 2),
    edges: quantized(vocabularies.edges.features, edges, EDGES),
    patterns: quantized(vocabularies.patterns.features, patterns, PAIR_COUNT),
  }
}
