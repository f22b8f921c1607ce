import { stat } from 'node:fs/promises'
import { InputError } from '../errors.js'
import type { Input } from '../readers/reader.js'
import { inputsOf } from './inputs.js'

/** The same input, which says how many bytes of it have been read, as they are read. */
export const metered = (input: Input, meter: (bytes: number) => void): Input => ({
  ...input,
  async *bytes() {
    for await (const piece of input.bytes()) {
      meter(piece.length)
      yield piece
    }
  },
})

/** The bytes of all files that the arguments stand for; null where standard input is among them. */
export const bytesOf = async (names: readonly string[]): Promise<number | null> => {
  let total = 0
  for await (const input of inputsOf(names)) {
    if (input instanceof InputError) continue
    if (input.path === null) return null
    total += (await stat(input.path).catch(() => null))?.size ?? 0
  }
  return total
}
