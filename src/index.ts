import { type Article, articleFrom } from './document/article.js'
import type { Record } from './document/record.js'
import { createPipeline, type Pipeline, type PipelineOptions } from './pipeline.js'

export { type Article, type ArticleSource, articleFrom } from './document/article.js'
export type { Document, LayerName } from './document/document.js'
export type * from './document/layers.js'
export {
  type Record,
  type RecordClaim,
  type RecordEntity,
  type RecordQuotation,
  type RecordWarning,
  recordSchema,
} from './document/record.js'
export type { Span, TokenSpan } from './document/span.js'
export { createPipeline, type Pipeline, type PipelineOptions, stages } from './pipeline.js'
export { defineStage, type Stage } from './stages/stage.js'

let standard: Pipeline | undefined
const pipeline = (): Pipeline => {
  standard ??= createPipeline()
  return standard
}

/**
 * Reads one text (or article) and returns its record. Never throws on any text.
 * @throws {TypeError} when it is neither
 */
export const extract = (input: string | Article): Record => pipeline().extract(articleOf(input))

const articleOf = (input: string | Article): Article => {
  if (typeof input === 'string') return articleFrom(input)
  // Those who write JavaScript are told here rather than by a stage far inside.
  if (typeof input?.text === 'string' && typeof input.source?.id === 'string') return input
  throw new TypeError('neither a text nor an article: make one with articleFrom(text, { id, url, … })')
}

/**
 * Reads articles as they come and gives each record as soon as it is there, in order: one article is held at a time,
 * so millions stream through in constant memory.
 * @throws {RangeError} when `minConfidence` is not from 0 to 1
 * @throws {TypeError} at an input that is neither text nor article
 */
export async function* extractAll(
  inputs: AsyncIterable<string | Article> | Iterable<string | Article>,
  options?: PipelineOptions,
): AsyncGenerator<Record, void, undefined> {
  const reading = options ? createPipeline(undefined, options) : pipeline()
  for await (const input of inputs) yield reading.extract(articleOf(input))
}
