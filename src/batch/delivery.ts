import type { Record } from '../document/record.js'
import { documentName } from '../io/document-name.js'
import { ClosedPipe, InputError, OutputError } from '../io/errors.js'
import { noAnswer, refused, TargetAway } from '../io/target-errors.js'
import { tryAgain } from '../io/try-again.js'
import type { Sink } from '../io/writers/sink.js'

// How often a target may refuse one document.
const ATTEMPTS = 3

// A server that is started again answers within a minute or two.
const PATIENCE_MS = 120_000
const PAUSES_MS = { first: 100, longest: 5000 }

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
  return last instanceof InputError ? last : refused(documentName(record.source), sink.name, last)
}

const isTheEnd = (cause: unknown): boolean => cause instanceof OutputError || cause instanceof ClosedPipe

/**
 * Does something with a sink, again and again while it is away.
 * @throws {OutputError} when it stays away, or a person has no more patience
 */
export const whenThere = async <T>(sink: Sink, work: () => Promise<T>, patience: Patience): Promise<T> => {
  const { signal, onAway } = patience
  let away = false
  const failed = (cause: unknown, passed: number): void => {
    if (!(cause instanceof TargetAway)) throw cause
    if (passed > PATIENCE_MS || signal?.aborted) throw noAnswer(sink.name, Math.round(passed / 1000), cause)
    if (!away) onAway?.(sink.name, cause.message)
    away = true
  }
  const result = await tryAgain(work, PAUSES_MS, failed, signal)
  if (away) onAway?.(sink.name, null)
  return result
}
