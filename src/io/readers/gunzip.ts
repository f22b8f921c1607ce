import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { InputError } from '../errors.js'
import { damaged, unfolds } from '../format-errors.js'
import type { Input } from './reader.js'

const MEGABYTE = 1024 * 1024
// Text shrinks to a quarter, a log to a fiftieth; gzip itself can reach a thousandth, and only for a purpose.
const STEEPEST = 200
const HARMLESS = 64 * MEGABYTE

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8

/** What is packed in a gzip archive (of any number of members), as a stream; its name is the file's. */
export const gunzipped = (input: Input): Input => ({
  ...input,
  async *bytes() {
    let [packed, unpacked] = [0, 0]
    async function* counted() {
      for await (const piece of input.bytes()) {
        packed += piece.length
        yield piece
      }
    }
    const source = Readable.from(counted())
    const unpack = createGunzip()
    source.on('error', (cause) => unpack.destroy(cause))
    try {
      for await (const piece of source.pipe(unpack) as AsyncIterable<Buffer>) {
        unpacked += piece.length
        if (unpacked > HARMLESS && unpacked > STEEPEST * packed) throw unfolds(input.name, 'the gzip archive')
        yield piece
      }
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? ''
      throw cause instanceof InputError || !code.startsWith('Z_')
        ? cause
        : damaged(input.name, 'the gzip archive', cause)
    } finally {
      source.destroy()
      unpack.destroy()
    }
  },
})
