import type { Reported } from '../../stages/quotations/learned/judge.js'
import { judgeFeatures, MOST_JUDGE_FEATURES, Rivals } from '../../stages/quotations/learned/judge.js'
import { logistic } from '../../stages/quotations/learned/logarithms.js'
import type { Table } from '../../stages/quotations/learned/table.js'
import { randomFrom } from '../crf.js'
import { type Rate, Weights } from './ftrl.js'
import type { Lesson, TokenStretch } from './lessons.js'
import { quantized } from './quantize.js'
import { shuffle } from './shuffle.js'
import { Counter } from './vocabulary.js'

const EPOCHS = 6
const LEAST = 5
const RATE: Rate = { alpha: 0.03, l1: 1 }
const SEED = 3

/** What a lesson's held-out reading reported. */
export interface Heard {
  readonly lesson: Lesson
  readonly reported: readonly Reported[]
}

/** Whether a report is an attribution (half of its content is in the gold's), and whether its source is right too. */
export const truthOf = (
  { reading, attributions }: Lesson,
  { frame }: Reported,
): readonly [found: boolean, sourced: boolean] => {
  const letters = (stretches: readonly TokenStretch[], isIn: (at: number) => boolean): number => {
    let sum = 0
    for (const [from, to] of stretches)
      for (let at = from; at < to; at++)
        if (isIn(at) && reading.tokens[at]!.pos !== 'PUNCT') sum += reading.tokens[at]!.word.length
    return sum
  }
  const inside = (stretches: readonly TokenStretch[]) => (at: number) =>
    stretches.some(([from, to]) => from <= at && at < to)
  const all = letters(frame.content, () => true)
  const touched = attributions.filter(({ content }) => letters(frame.content, inside(content)) > 0)
  const found = letters(frame.content, inside(touched.flatMap(({ content }) => content)))
  const who = frame.source ? [frame.source] : []
  const right = touched.filter(({ source }) => {
    const wanted = letters(source, () => true)
    return wanted === 0 ? who.length === 0 : letters(source, inside(who)) * 2 >= wanted
  })
  const sourced = letters(frame.content, inside(right.flatMap(({ content }) => content)))
  return [found * 2 >= all && all > 0, sourced * 2 >= all && all > 0]
}

interface Case {
  readonly features: Int32Array
  readonly truth: readonly [boolean, boolean]
}

const casesOf = (heard: readonly Heard[]): Case[] => {
  const buffer = new Int32Array(MOST_JUDGE_FEATURES)
  return heard.flatMap(({ lesson, reported }) => {
    const rivals = new Rivals(lesson.reading.tokens.length, reported)
    return reported.map((one, index) => {
      const count = judgeFeatures(lesson.reading, lesson.traits, lesson.surroundings, one, rivals, index, buffer)
      return { features: buffer.slice(0, count), truth: truthOf(lesson, one) }
    })
  })
}

/** Fits the judge (two logistic regressions) on reports of texts that their readers were not fitted on. */
export const fitJudge = (heard: readonly Heard[]): Table => {
  const cases = casesOf(heard)
  const counter = new Counter()
  for (const { features } of cases) for (const feature of features) counter.add(feature)
  const vocabulary = counter.frequent(LEAST)
  const weights = new Weights(vocabulary.features.length * 2, RATE)
  const rows = cases.map(({ features }) => features.map(vocabulary.rowOf).filter((row) => row >= 0))
  const order = [...cases.keys()]
  const random = randomFrom(SEED)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const at of order)
      for (const column of [0, 1] as const) {
        let score = 0
        for (const row of rows[at]!) score += weights.values[row * 2 + column]!
        const error = logistic(score) - (cases[at]!.truth[column] ? 1 : 0)
        for (const row of rows[at]!) weights.learn(row * 2 + column, error)
      }
  }
  return quantized(vocabulary.features, weights.values, 2)
}
