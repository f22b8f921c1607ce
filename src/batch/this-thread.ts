import { setImmediate as turn } from 'node:timers/promises'
import type { Article } from '../document/article.js'
import type { Pipeline } from '../pipeline.js'
import { type Extracted, type Extractor, extractOne, tooSlow } from './extractor.js'
import { TimedOut } from './time-limit.js'

/**
 * Reads in this thread. A call that was stopped half-way may leave half-made things behind in the modules it ran
 * through; from then on a thread of its own does the reading.
 * @param elsewhere makes that thread
 */
export const inThisThread = (pipeline: Pipeline, seconds: number, elsewhere: () => Promise<Extractor>): Extractor => {
  let other: Extractor | undefined
  return {
    async extract(articles: readonly Article[]) {
      const results: Extracted[] = []
      for (const [index, article] of articles.entries()) {
        if (other) return [...results, ...(await other.extract(articles.slice(index)))]
        // Signals, timers and databases get their turn between two documents.
        await turn()
        try {
          results.push(extractOne(pipeline, article, seconds))
        } catch (cause) {
          if (!(cause instanceof TimedOut)) throw cause
          results.push(tooSlow(article, seconds))
          other = await elsewhere()
        }
      }
      return results
    },
    close: async () => other?.close(),
  }
}
