import { setTimeout as pause } from 'node:timers/promises'
import type { Record } from '../document/record.js'
import { ClosedPipe, InputError, OutputError } from '../io/errors.js'
import { noAnswer, refused, TargetAway } from '../io/target-errors.js'
import type { Sink } from '../io/writers/sink.js'

// How often a target may refuse one document.
const ATTEMPTS = 3

// A server that is started again answers within a minute or two; the pauses grow from the first to the longest.
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5000
const PATIENCE_MS = 120_000

export interface Patience {
  /** Aborted when a person has none left. */
  readonly signal?: AbortSignal | undefined
  /** Hears at once that a target does not answer, and that it is back. */
  readonly onAway?: ((target: string, problem: string | null) => void) | undefined
}

/**
 * Puts records into a sink: all at once, and where that is refused, one by one, so that each is there or has a reason.
 * @returns the reasons, by the position of the record
 * @throws {OutputError | ClosedPipe} when nothing more can be written
 */
export const deliver = async (
  sink: Sink,
  records: readonly Record[],
  patience: Patience = {},
): Promise<Map<number, InputError>> => {
  const refusals = new Map<number, InputError>()
  if (records.length === 0) return refusals
  try {
    await whenThere(sink, () => sink.put(records), patience)
  } catch (cause) {
    if (isTheEnd(cause)) throw cause
    for (const [index, record] of records.entries()) {
      const reason = await alone(sink, record, patience)
      if (reason) refusals.set(index, reason)
    }
  }
  return refusals
}

const alone = async (sink: Sink, record: Record, patience: Patience): Promise<InputError | null> => {
  let last: unknown
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      await whenThere(sink, () => sink.put([record]), patience)
      return null
    } catch (cause) {
      if (isTheEnd(cause)) throw cause
      last = cause
    }
  }
  return last instanceof InputError ? last : refused(record.source.id, sink.name, last)
}

const isTheEnd = (cause: unknown): boolean => cause instanceof OutputError || cause instanceof ClosedPipe

/**
 * Does something with a sink, again and again while it is away.
 * @throws {OutputError} when it stays away, or a person has no more patience
 */
export const whenThere = async <T>(sink: Sink, work: () => Promise<T>, patience: Patience): Promise<T> => {
  const { signal, onAway } = patience
  const started = performance.now()
  let away = false
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
    try {
      const result = await work()
      if (away) onAway?.(sink.name, null)
      return result
    } catch (cause) {
      if (!(cause instanceof TargetAway)) throw cause
      const passed = performance.now() - started
      if (passed > PATIENCE_MS || signal?.aborted) throw noAnswer(sink.name, Math.round(passed / 1000), cause)
      if (!away) onAway?.(sink.name, cause.message)
      away = true
      await pause(wait, undefined, signal ? { signal } : {}).catch(() => {})
    }
  }
}
