import { type Article, articleFrom } from '../document/article.js'
import type { Record } from '../document/record.js'
import { documentName } from '../io/document-name.js'
import { failed, type InputError, tookTooLong } from '../io/errors.js'
import type { Pipeline } from '../pipeline.js'
import { TimedOut, within } from './time-limit.js'

/** What became of one article. */
export type Extracted = Record | InputError

/** Reads articles, in threads of its own or in this one. */
export interface Extractor {
  /** Never throws; the results are in the order of the articles. */
  extract(articles: readonly Article[]): Promise<Extracted[]>
  close(): Promise<void>
}

/**
 * Reads one article.
 * @throws {TimedOut}
 */
export const extractOne = (pipeline: Pipeline, article: Article, seconds: number): Extracted => {
  try {
    return within(allowed(article, seconds), () => pipeline.extract(article))
  } catch (cause) {
    if (cause instanceof TimedOut) throw cause
    return failed(documentName(article.source), cause)
  }
}

// The limit is for a document of this size or less; a longer one gets as many times more.
const CHARACTERS = 1_000_000

const allowed = ({ text }: Article, seconds: number): number => seconds * Math.max(1, text.length / CHARACTERS)

/** Loads the models before the clock of the first document starts. */
export const warmUp = (pipeline: Pipeline): void => {
  pipeline.extract(articleFrom('“It works,” said Jane Doe of Acme. She hopes that it lasts.'))
}

export const tooSlow = (article: Article, seconds: number): InputError =>
  tookTooLong(documentName(article.source), Math.round(allowed(article, seconds) * 10) / 10)
