import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds between two attempts: each pause is twice the last, from the first to the longest. */
export interface Pauses {
  readonly first: number
  readonly longest: number
}

/**
 * Does something, and again until it is done.
 * @param failed hears of each failure and of the milliseconds since the beginning; throws when that is to be the last
 * @param signal ends a pause
 */
export const tryAgain = async <T>(
  work: () => T | Promise<T>,
  { first, longest }: Pauses,
  failed: (cause: unknown, passed: number) => void,
  signal?: AbortSignal,
): Promise<T> => {
  const started = performance.now()
  for (let wait = first; ; wait = Math.min(2 * wait, longest)) {
    try {
      return await work()
    } catch (cause) {
      failed(cause, performance.now() - started)
    }
    // Two that were turned away together do not come back together.
    await pause(wait * (0.5 + Math.random()), undefined, signal ? { signal } : {}).catch(() => {})
  }
}
