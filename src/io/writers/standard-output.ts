import { ClosedPipe, unwritable } from '../errors.js'

/**
 * Writes to standard output and waits until it is taken, so that a slow reader slows us down.
 * @throws {ClosedPipe} when the reader has gone
 */
export const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (cause) => {
      if (!cause) resolve()
      else if ((cause as NodeJS.ErrnoException).code === 'EPIPE') reject(new ClosedPipe())
      else reject(unwritable('standard output', cause))
    })
  })
