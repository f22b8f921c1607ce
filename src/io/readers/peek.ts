import type { Input } from './reader.js'

/** The first bytes of an input, and the input as it was before anybody looked. */
export const peek = async (input: Input): Promise<{ head: Uint8Array; input: Input }> => {
  const iterator = input.bytes()[Symbol.asyncIterator]()
  const first = await iterator.next()
  const head = first.done ? new Uint8Array() : first.value
  async function* again(): AsyncGenerator<Uint8Array, void, undefined> {
    yield head
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { head, input: { ...input, bytes: again } }
}
