import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleFrom } from '../document/article.js'
import type { Genre } from '../document/layers.js'
import { Calibration } from '../evaluate/calibration.js'
import { compare } from '../evaluate/comparison.js'
import { Detection } from '../evaluate/detection.js'
import { readGold } from '../evaluate/read-gold.js'
import { createPipeline } from '../pipeline.js'
import { toRecord } from '../record/record.js'
import { DOUBTS, doubtsOf, isJudged } from '../stages/speakers/confidence.js'
import { fitLogistic, type SignRow } from './logistic.js'
import { type TrainOptions, WEIGHTS } from './options.js'

const FOLDS = 10
// No rule was written by polnear/train, so the rules' quotations in it are as good as unseen; press/dev is all there is.
const TEXTS: { readonly [G in Genre]: string } = { news: 'polnear/train.jsonl', release: 'press/dev.jsonl' }
// The fewer the quotations, the more each weight is held back.
const HELD_BACK = 3

interface Example {
  readonly row: SignRow
  readonly isRight: boolean
  readonly document: number
  /** What the judge says of a quotation of the learned model, which nothing is fitted to; null for a rule's. */
  readonly judged: number | null
}

/** Fits how sure the record is of the quotations that rules found, for each genre, and writes `weights/confidence.ts`. */
export const train = async ({ data, log, weights = WEIGHTS, folds = true }: TrainOptions): Promise<void> => {
  const lines: string[] = []
  for (const genre of ['news', 'release'] as const) {
    const all = await examplesOf(join(data, TEXTS[genre]))
    const examples = all.filter(({ judged }) => judged === null)
    log(`${genre}: ${examples.length} quotations, ${examples.filter(({ isRight }) => isRight).length} right`)
    if (folds) log(`${genre}: ${crossValidated(examples)}`)
    // The model was fitted on polnear/train: only of releases can its own word be checked here.
    if (folds && genre === 'release') log(`${genre}, with the learned model's: ${crossValidated(all)}`)
    const fitted = regression(examples)
    const pairs = DOUBTS.map((doubt, at) => `${doubt}: ${Math.round(fitted.weights[at]! * 1000) / 1000}`)
    lines.push(`  ${genre}: { ${pairs.join(', ')} },`)
  }
  const note = '// Written by `onrecord train confidence`; see confidence.md. Weights of log odds.'
  writeFileSync(join(weights, 'confidence.ts'), `${note}\nexport const CONFIDENCE = {\n${lines.join('\n')}\n}\n`)
}

const examplesOf = async (path: string): Promise<Example[]> => {
  const pipeline = createPipeline()
  const result: Example[] = []
  let at = 0
  for await (const gold of readGold(path)) {
    const document = pipeline.read(articleFrom(gold.text, { id: gold.id }))
    const comparison = compare(gold, toRecord(document))
    new Detection().add(comparison).forEach((verdict, index) => {
      const [quotation, resolution] = [document.quotations[index]!, document.speakers.resolutions[index]!]
      if (!verdict) return
      const doubts = doubtsOf(quotation, { resolution: resolution.resolution, confidence: resolution.sieve })
      result.push({
        row: DOUBTS.map((doubt, place) => [place, doubts[doubt]] as const),
        isRight: comparison.hasSpeakers ? verdict.speaker : verdict.source,
        document: at,
        judged: isJudged(quotation) ? quotation.confidence : null,
      })
    })
    at++
  }
  return result
}

const regression = (examples: readonly Example[]) =>
  fitLogistic(
    examples.map(({ row }) => row),
    examples.map(({ isRight }) => (isRight ? 1 : 0)),
    examples.map(() => 1 / examples.length),
    DOUBTS.length,
    HELD_BACK / examples.length,
  )

const crossValidated = (examples: readonly Example[]): string => {
  const calibration = new Calibration()
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = ({ document }: Example): boolean => document % FOLDS === fold
    const { oddsOf } = regression(examples.filter((one) => one.judged === null && !isHeldOut(one)))
    for (const { row, isRight, judged } of examples.filter(isHeldOut))
      calibration.add(judged ?? 1 / (1 + Math.exp(-oddsOf(row))), isRight)
  }
  const { error, topHalfPrecision } = calibration.report()!
  const percent = (share: number): string => (100 * share).toFixed(1)
  return `${FOLDS}-fold by document: calibration error ${percent(error)} %, more confident half right ${percent(topHalfPrecision)} %`
}
