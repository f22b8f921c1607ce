import type { Article } from '../document/article.js'
import { InputError } from '../io/errors.js'
import type { Pipeline } from '../pipeline.js'
import type { Batch } from './batches.js'
import { type Extracted, type Extractor, warmUp } from './extractor.js'
import { inThisThread } from './this-thread.js'

/** What comes from readers: an article, or an error in its place. */
export type Item = Article | InputError

/** What became of an item. */
export type Done =
  | { readonly article: null; readonly result: InputError }
  | { readonly article: Article; readonly result: Extracted | 'skipped' }

export const isArticle = (item: Item): item is Article => !(item instanceof InputError)

export interface ReadingOptions {
  readonly threads: number
  readonly seconds: number
  /** Quotations below it are left out of the records. */
  readonly minConfidence: number
  readonly pipeline?: Pipeline | undefined
}

/** Reads batches in threads; in this one where one is enough, for others take a second to start. */
export class Reading {
  private extractor: Promise<Extractor> | undefined
  constructor(private readonly options: ReadingOptions) {}

  /** @param skipped articles that are left out */
  async read({ items, last }: Batch<Item>, skipped: ReadonlySet<Item>): Promise<Done[]> {
    const articles = items.filter(isArticle).filter((article) => !skipped.has(article))
    if (articles.length > 0) this.extractor ??= this.choose(last)
    const results = articles.length > 0 ? await (await this.extractor!).extract(articles) : []
    let next = 0
    return items.map((item): Done => {
      if (!isArticle(item)) return { article: null, result: item }
      return { article: item, result: skipped.has(item) ? 'skipped' : results[next++]! }
    })
  }

  private async choose(onlyOneBatch: boolean): Promise<Extractor> {
    const { threads, seconds, minConfidence, pipeline } = this.options
    const inThreads = async (count: number): Promise<Extractor> =>
      (await import('./threads.js')).inThreads(count, 2 * threads, { seconds, minConfidence })
    if (threads > 1 && !onlyOneBatch) return inThreads(threads)
    const own = pipeline ?? (await import('../pipeline.js')).createPipeline(undefined, { minConfidence })
    warmUp(own)
    return inThisThread(own, seconds, () => inThreads(1))
  }

  async close(): Promise<void> {
    await (await this.extractor)?.close()
  }
}
