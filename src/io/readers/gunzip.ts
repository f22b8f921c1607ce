import { createGunzip } from 'node:zlib'
import { InputError } from '../errors.js'
import { damaged, unfolds } from '../format-errors.js'
import type { Input } from './reader.js'

const MEGABYTE = 1024 * 1024
// Text shrinks to a quarter, a log to a fiftieth; gzip itself can reach a thousandth, and only for a purpose.
const STEEPEST = 200
const HARMLESS = 64 * MEGABYTE
// So much of a bomb unfolds to some megabytes before anybody counts them.
const STEP = 16 * 1024

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8

/** What is packed in a gzip archive (of any number of members), as a stream; its name is the file's. */
export const gunzipped = (input: Input): Input => ({
  ...input,
  async *bytes() {
    let [packed, unpacked] = [0, 0]
    const unpack = createGunzip()
    let ready: Buffer[] = []
    let broken: Error | null = null
    unpack.on('data', (piece: Buffer) => ready.push(piece))
    unpack.on('error', (cause) => (broken = cause))
    // Small steps, each to its end: what stands before a tear is given before the error, which a stream would not do.
    const step = (bytes: Uint8Array | null): Promise<void> =>
      new Promise((resolve) => {
        const done = () => setImmediate(resolve)
        unpack.once('error', done)
        const next = () => {
          unpack.off('error', done)
          done()
        }
        if (bytes) unpack.write(bytes, next)
        else unpack.once('end', next).end()
      })
    function* unpackedSoFar() {
      for (const piece of ready) {
        unpacked += piece.length
        if (unpacked > HARMLESS && unpacked > STEEPEST * packed) throw unfolds(input.name, 'the gzip archive')
        yield piece
      }
      ready = []
      if (broken) throw broken
    }
    try {
      for await (const piece of input.bytes())
        for (let from = 0; from < piece.length; from += STEP) {
          const bytes = piece.subarray(from, from + STEP)
          packed += bytes.length
          await step(bytes)
          yield* unpackedSoFar()
        }
      await step(null)
      yield* unpackedSoFar()
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? ''
      throw cause instanceof InputError || !code.startsWith('Z_')
        ? cause
        : damaged(input.name, 'the gzip archive', cause)
    } finally {
      unpack.destroy()
    }
  },
})
