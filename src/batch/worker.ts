import type { Article } from '../document/article.js'
import type { Record } from '../document/record.js'
import { InputError } from '../io/errors.js'
import { createPipeline } from '../pipeline.js'
import { extractOne, warmUp } from './extractor.js'
import { TimedOut } from './time-limit.js'

/** How articles are read. */
export interface Manner {
  readonly seconds: number
  readonly minConfidence: number
}

export interface Task extends Manner {
  readonly articles: readonly Article[]
}

/** Errors lose their class between threads, so they travel as their words. */
export type Answer = { readonly record: Record } | { readonly problem: string } | { readonly slow: true }

warmUp(createPipeline())
let spoiled = false

/** Answers in the order of the articles, up to one that was too slow: what comes behind it wants another thread. */
export default ({ articles, seconds, minConfidence }: Task): Answer[] => {
  if (spoiled) process.exit(1)
  const pipeline = createPipeline(undefined, { minConfidence })
  const answers: Answer[] = []
  for (const article of articles) {
    try {
      const result = extractOne(pipeline, article, seconds)
      answers.push(result instanceof InputError ? { problem: result.message } : { record: result })
    } catch (cause) {
      if (!(cause instanceof TimedOut)) throw cause
      spoiled = true
      return [...answers, { slow: true }]
    }
  }
  return answers
}
