import { articleFrom } from '../document/article.js'
import { recordSchema } from '../document/record.js'
import { createPipeline } from '../pipeline.js'
import { ClaimScores } from './claims.js'
import type { Prediction } from './comparison.js'
import { EntityScores } from './entities.js'
import type { Gold } from './gold.js'
import { jsonLines } from './json-lines.js'
import { QuotationScores } from './quotations.js'
import { readGold } from './read-gold.js'

export interface Options {
  /** A file of records, one a line, to score; without it the gold texts are extracted afresh. */
  readonly predictions?: string | undefined
  /** Leaves out quotations that are less sure, from 0 to 1, of texts extracted afresh. */
  readonly minConfidence?: number
  /** How many mistakes of each kind are written down. */
  readonly mistakes?: number
}

/**
 * Scores against gold files: quotations and what belongs to them, claims and entities, each where the gold has them.
 * @throws {InputError} when a gold or prediction file is not what it should be
 */
export const evaluate = async (
  goldPaths: readonly string[],
  { predictions, minConfidence = 0, mistakes = 0 }: Options = {},
) => {
  const quotations = new QuotationScores(mistakes)
  const claims = new ClaimScores(mistakes)
  const entities = new EntityScores()
  const predict = predictions === undefined ? extracting(minConfidence) : await reading(predictions)
  for (const path of goldPaths)
    for await (const gold of readGold(path)) {
      const prediction = predict(gold)
      if (gold.quotations) quotations.add(gold, prediction)
      claims.add(gold, prediction)
      entities.add(gold, prediction)
    }
  return {
    quotations: quotations.report(),
    claims: claims.report(),
    entities: entities.report(),
    rules: quotations.ruleReport(),
    mistakes: [...quotations.mistakes, ...claims.mistakes],
  }
}

export type Evaluation = Awaited<ReturnType<typeof evaluate>>

type Predict = (gold: Gold) => Prediction | undefined

const extracting = (minConfidence: number): Predict => {
  const pipeline = createPipeline(undefined, { minConfidence })
  return ({ id, text, title, date }) =>
    pipeline.extract(articleFrom(text, { id, title: title ?? null, publishedAt: date ?? null }))
}

const reading = async (path: string): Promise<Predict> => {
  const records = new Map<string, Prediction>()
  for await (const record of jsonLines(path, recordSchema)) records.set(record.source.id, record)
  return ({ id }) => records.get(id)
}
