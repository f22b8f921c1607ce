import { extname, join } from 'node:path'
import { Piscina } from 'piscina'
import type { Article } from '../document/article.js'
import { documentName } from '../io/document-name.js'
import { broughtDown, InputError } from '../io/errors.js'
import { type Extracted, type Extractor, tooSlow } from './extractor.js'
import type { Answer, Manner, Task } from './worker.js'

// How often a document that was alone with its thread may bring it down.
const ATTEMPTS = 3

// Built it is JavaScript; the tests run the source.
const WORKER = join(import.meta.dirname, `worker${extname(import.meta.filename)}`)

/**
 * Reads in threads, a batch each.
 * @param queue how many batches may wait for a thread
 */
export const inThreads = (threads: number, queue: number, manner: Manner): Extractor => {
  const pool = new Piscina<Task, Answer[]>({
    filename: WORKER,
    minThreads: threads,
    maxThreads: threads,
    maxQueue: queue,
  })

  // A thread that goes down before it has a task (no memory, no such file) is started again; but not for ever.
  let started = false
  let failure: Error | undefined
  let failures = 0
  pool.on('error', (cause: Error) => {
    if (started || ++failures < ATTEMPTS * threads) return
    failure ??= new Error(`no thread can be started: ${cause.message}`, { cause })
    void pool.destroy()
  })

  const ask = async (articles: readonly Article[]): Promise<Extracted[]> => {
    const answers = await pool.run({ articles, ...manner })
    started = true
    return answers.map((answer, index) => {
      if ('record' in answer) return answer.record
      return 'slow' in answer ? tooSlow(articles[index]!, manner.seconds) : InputError.again(answer.problem)
    })
  }

  const alone = async (article: Article): Promise<Extracted> => {
    let last: unknown
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return (await ask([article]))[0]!
      } catch (cause) {
        if (failure) throw failure
        last = cause
      }
    }
    return broughtDown(documentName(article.source), last)
  }

  return {
    async extract(articles) {
      const results: Extracted[] = []
      while (results.length < articles.length) {
        const rest = articles.slice(results.length)
        try {
          results.push(...(await ask(rest)))
        } catch {
          if (failure) throw failure
          // A thread went down over one of them: whichever it was, the others are done without it.
          for (const article of rest) results.push(await alone(article))
        }
      }
      return results
    },
    close: () => pool.destroy(),
  }
}
