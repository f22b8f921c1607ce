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
      process.stderr.write('\nonrecord: finishing what is begun; once more to stop at once\n')
      controller.abort()
    })
  return controller.signal
}
