import type { Outcome, Sink } from '../io/writers/sink.js'
import type { Pipeline } from '../pipeline.js'
import { batchesOf } from './batches.js'
import { TIME_LIMIT_SECONDS } from './defaults.js'
import { whenThere } from './delivery.js'
import { type Done, type Item, isArticle, Reading } from './reading.js'
import { type Event, heldByAll, type WritingOptions, write } from './writing.js'

export type { Event } from './writing.js'

export interface RunOptions extends WritingOptions {
  readonly threads?: number
  /** Leaves out documents that every sink holds already. */
  readonly resume?: boolean
  /** What one document may take; past it the document fails, not the run. */
  readonly seconds?: number
  /** Quotations below it are left out of the records, from 0 to 1. */
  readonly minConfidence?: number
  /** Another pipeline than the standard one; with one thread only. */
  readonly pipeline?: Pipeline
}

/**
 * Extracts articles in batches and hands the records to every sink, in the order of the articles. A document that
 * cannot be read, extracted or written is an event, not the end; a signal ends the run when what is in flight is
 * written.
 * @throws {OutputError | ClosedPipe} when nothing more can be written; the sinks have cleaned up by then
 */
export const run = async (
  items: AsyncIterable<Item>,
  sinks: readonly Sink[],
  tell: (event: Event) => void,
  options: RunOptions = {},
): Promise<Outcome> => {
  const { threads = 1, seconds = TIME_LIMIT_SECONDS, minConfidence = 0, resume = false } = options
  const { pipeline, signal, failures } = options
  const reading = new Reading({ threads, seconds, minConfidence, pipeline })
  const counts = { documents: 0, failures: 0 }
  // One batch for each thread and one that waits for it, so that no thread waits for a sink.
  const most = 2 * threads
  const inFlight: Promise<void>[] = []
  // When writing fails, an input that has nothing more to say at the moment must not keep us from saying so.
  const broken = new AbortController()
  const stop = signal ? AbortSignal.any([signal, broken.signal]) : broken.signal

  const finish = async (before: Promise<void> | undefined, reads: Promise<Done[]>): Promise<void> => {
    await before
    for (const event of await write(await reads, sinks, options)) {
      if (event.kind === 'written') counts.documents++
      else if (event.kind === 'failed') counts.failures++
      tell(event)
    }
  }

  try {
    for await (const batch of batchesOf(items, sizeOf, stop)) {
      const skipped = resume ? await heldByAll(batch.items, sinks, options) : new Set<Item>()
      const finished = finish(inFlight.at(-1), reading.read(batch, skipped))
      finished.catch(() => broken.abort())
      inFlight.push(finished)
      if (inFlight.length >= most) await inFlight.shift()
    }
    await Promise.all(inFlight)
    const outcome: Outcome = { status: signal?.aborted ? 'interrupted' : 'finished', ...counts }
    for (const sink of sinks) await whenThere(sink, () => sink.close(outcome), options)
    await failures?.close()
    return outcome
  } catch (cause) {
    for (const sink of sinks) await sink.abort({ status: 'broken', ...counts })
    await failures?.abort()
    throw cause
  } finally {
    await reading.close()
  }
}

const sizeOf = (item: Item): number => (isArticle(item) ? item.text.length : 0)
