import { remark } from './display/complain.js'

/** What shells give for a program that Ctrl-C ended: 128 and the number of the signal. */
export const INTERRUPTED = 130

const CODES = { SIGINT: INTERRUPTED, SIGTERM: 143 } as const

/**
 * The first Ctrl-C (or a request to end) aborts the signal, and what is in flight is finished; a second one ends the
 * program at once.
 */
export const stopOnInterrupt = (): AbortSignal => {
  const controller = new AbortController()
  for (const [name, code] of Object.entries(CODES))
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(code)
      // Behind what the terminal shows for Ctrl-C.
      process.stderr.write('\n')
      remark('finishing what is begun; once more to stop at once')
      controller.abort()
    })
  return controller.signal
}
