import type { Input } from './reader.js'

// What tells formats apart stands in here; a stream may give less in one piece.
const HEAD = 8192

/**
 * The first kilobytes of an input, and the input as it was before anybody looked: one that is cut off within them gives
 * what there is, and then its error.
 */
export const peek = async (input: Input): Promise<{ head: Uint8Array; input: Input }> => {
  const iterator = input.bytes()[Symbol.asyncIterator]()
  const pieces: Uint8Array[] = []
  let size = 0
  let torn: { cause: unknown } | null = null
  for (let ended = false; size < HEAD && !ended; ) {
    try {
      const next = await iterator.next()
      ended = next.done === true
      if (!next.done) size += pieces.push(next.value) && next.value.length
    } catch (cause) {
      if (size === 0) throw cause
      torn = { cause }
      ended = true
    }
  }
  const head = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
  async function* again(): AsyncGenerator<Uint8Array, void, undefined> {
    if (head.length > 0) yield head
    if (torn) throw torn.cause
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { head, input: { ...input, bytes: again } }
}
