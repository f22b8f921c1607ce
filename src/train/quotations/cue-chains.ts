import { CUE_LABELS, type CueModel, sums } from '../../stages/quotations/learned/cue-chain.js'
import {
  furtherCueFeaturesAt,
  MOST_CUE_FEATURES,
  phraseCueFeaturesAt,
  wordCueFeaturesAt,
} from '../../stages/quotations/learned/cue-features.js'
import { randomFrom } from '../crf.js'
import { averaged } from './averaged.js'
import { type Rate, Weights } from './ftrl.js'
import type { Lesson } from './lessons.js'
import { quantized } from './quantize.js'
import { shuffle } from './shuffle.js'
import { Counter, mostUseful, type Vocabulary } from './vocabulary.js'

// Tried on polnear/dev.
const EPOCHS = 5
const LEAST = 3
const RATE: Rate = { alpha: 0.05, l1: 1 }
const PLAIN: Rate = { alpha: 0.05, l1: 0 }
const SEED = 1
// Smaller errors teach nothing worth the time.
const NEGLIGIBLE = 1e-3
const TEMPLATES = [wordCueFeaturesAt, phraseCueFeaturesAt, furtherCueFeaturesAt]

/** Sentences as chains of features (rows) with gold labels; `owner` is the lesson of each. */
export interface CueChains {
  readonly offsets: Int32Array
  readonly features: Int32Array
  readonly gold: Uint8Array
  readonly chains: Int32Array
  readonly owner: Int32Array
}

const sentencesOf = ({ reading }: Lesson) =>
  reading.sentences.filter(
    ({ paragraph, from, to }) =>
      reading.paragraphs[paragraph]!.zone === 'body' && reading.paragraphs[paragraph]!.english && to > from,
  )

const cueVocabulary = (lessons: readonly Lesson[]): Vocabulary => {
  const counter = new Counter()
  const buffer = new Int32Array(MOST_CUE_FEATURES)
  for (const lesson of lessons)
    for (const { from, to } of sentencesOf(lesson))
      for (let at = from; at < to; at++) {
        for (const featuresAt of TEMPLATES) {
          const count = featuresAt(lesson.traits, lesson.surroundings, at, buffer)
          for (let i = 0; i < count; i++) counter.add(buffer[i]!)
        }
      }
  return counter.frequent(LEAST)
}

export const cueChains = (lessons: readonly Lesson[], vocabulary: Vocabulary): CueChains => {
  const buffer = new Int32Array(MOST_CUE_FEATURES)
  const [offsets, chains]: [number[], number[]] = [[0], [0]]
  const [gold, owner]: [number[], number[]] = [[], []]
  let features = new Int32Array(1 << 20)
  let n = 0
  lessons.forEach((lesson, index) => {
    const labels = labelsOf(lesson)
    for (const { from, to } of sentencesOf(lesson)) {
      for (let at = from; at < to; at++) {
        if (n + MOST_CUE_FEATURES > features.length) {
          const larger = new Int32Array(features.length * 2)
          larger.set(features)
          features = larger
        }
        for (const featuresAt of TEMPLATES) {
          const count = featuresAt(lesson.traits, lesson.surroundings, at, buffer)
          for (let i = 0; i < count; i++) {
            const row = vocabulary.rowOf(buffer[i]!)
            if (row >= 0) features[n++] = row
          }
        }
        offsets.push(n)
        gold.push(at === from && labels[at] === 2 ? 1 : labels[at]!)
      }
      chains.push(gold.length)
      owner.push(index)
    }
  })
  return {
    offsets: Int32Array.from(offsets),
    features: features.slice(0, n),
    gold: Uint8Array.from(gold),
    chains: Int32Array.from(chains),
    owner: Int32Array.from(owner),
  }
}

const labelsOf = ({ reading, attributions }: Lesson): Uint8Array => {
  const labels = new Uint8Array(reading.tokens.length)
  for (const { cue } of attributions) {
    if (labels.subarray(...cue).some((label) => label !== 0)) continue
    labels.fill(2, ...cue)
    labels[cue[0]] = 1
  }
  return labels
}

interface Fitted {
  readonly rows: Float32Array
  readonly transitions: Float32Array
}

/** Fits the chain on the lessons that `learnsFrom` takes. */
const fitted = (data: CueChains, rowCount: number, learnsFrom: (lesson: number) => boolean, seed = SEED): Fitted => {
  const L = CUE_LABELS
  const rows = new Weights(rowCount * L, RATE)
  const transitions = new Weights((L + 1) * L, PLAIN)
  const random = randomFrom(seed)
  const order = [...data.owner.keys()].filter((chain) => learnsFrom(data.owner[chain]!))
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const chain of order) {
      const from = data.chains[chain]!
      const n = data.chains[chain + 1]! - from
      const scores = scoresOf(data, rows.values, from, n)
      const t = transitions.values
      const { alpha, beta, total } = sums(scores, t, n)
      const expected = new Float64Array((L + 1) * L)
      let before = L
      for (let i = 0; i < n; i++) {
        const gold = data.gold[from + i]!
        expected[before * L + gold]! -= 1
        for (let b = 0; b < L; b++) {
          if (i === 0) expected[L * L + b]! += Math.exp(alpha[b]! + beta[b]! - total)
          else
            for (let a = 0; a < L; a++)
              expected[a * L + b]! += Math.exp(
                alpha[(i - 1) * L + a]! + t[a * L + b]! + scores[i * L + b]! + beta[i * L + b]! - total,
              )
          const error = Math.exp(alpha[i * L + b]! + beta[i * L + b]! - total) - (b === gold ? 1 : 0)
          if (Math.abs(error) < NEGLIGIBLE) continue
          for (let k = data.offsets[from + i]!; k < data.offsets[from + i + 1]!; k++)
            rows.learn(data.features[k]! * L + b, error)
        }
        before = gold
      }
      expected.forEach((error, at) => {
        if (error !== 0) transitions.learn(at, error)
      })
    }
  }
  return { rows: rows.values, transitions: transitions.values }
}

const scoresOf = (data: CueChains, rows: Float32Array, from: number, n: number): Float64Array => {
  const scores = new Float64Array(n * CUE_LABELS)
  for (let i = 0; i < n; i++)
    for (let k = data.offsets[from + i]!; k < data.offsets[from + i + 1]!; k++)
      for (let b = 0; b < CUE_LABELS; b++) scores[i * CUE_LABELS + b]! += rows[data.features[k]! * CUE_LABELS + b]!
  return scores
}

const everything = (): boolean => true

/** The features that are worth their place in the weights file, found by fitting all. */
export const chooseCueFeatures = (lessons: readonly Lesson[], count: number): Vocabulary => {
  const all = cueVocabulary(lessons)
  const data = cueChains(lessons, all)
  const uses = new Float64Array(all.features.length)
  for (const row of data.features) uses[row]!++
  return mostUseful(all, fitted(data, all.features.length, everything).rows, CUE_LABELS, uses, count)
}

export const fitCues = (
  data: CueChains,
  { features }: Vocabulary,
  learnsFrom = everything as (lesson: number) => boolean,
): CueModel => {
  const { rows, transitions } = averaged(SEED, (seed) => ({ ...fitted(data, features.length, learnsFrom, seed) }))
  return { table: quantized(features, rows, CUE_LABELS), transitions }
}
