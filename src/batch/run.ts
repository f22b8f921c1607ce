import type { Article } from '../document/article.js'
import type { Record } from '../document/record.js'
import { failed, InputError } from '../io/errors.js'
import type { Writer } from '../io/writers/writer.js'
import { createPipeline, type Pipeline } from '../pipeline.js'

/** What a run tells while it goes on, one event a document. */
export type Event =
  | { readonly kind: 'written'; readonly record: Record }
  | { readonly kind: 'failed'; readonly error: InputError }

/**
 * Extracts one article after the other and hands each record to the writer before the next is read. A document that
 * cannot be read is an event, not the end.
 * @throws {OutputError | ClosedPipe} when nothing more can be written; the writer has cleaned up by then
 */
export const run = async (
  articles: AsyncIterable<Article | InputError>,
  writer: Writer,
  tell: (event: Event) => void,
  pipeline: Pipeline = createPipeline(),
): Promise<void> => {
  try {
    for await (const article of articles) tell(await one(article, writer, pipeline))
    await writer.close()
  } catch (cause) {
    await writer.abort()
    throw cause
  }
}

const one = async (article: Article | InputError, writer: Writer, pipeline: Pipeline): Promise<Event> => {
  try {
    const record = extractOne(article, pipeline)
    await writer.write(record)
    return { kind: 'written', record }
  } catch (cause) {
    if (cause instanceof InputError) return { kind: 'failed', error: cause }
    throw cause
  }
}

const extractOne = (article: Article | InputError, pipeline: Pipeline): Record => {
  if (article instanceof InputError) throw article
  try {
    return pipeline.extract(article)
  } catch (cause) {
    throw failed(article.source.id, cause)
  }
}
