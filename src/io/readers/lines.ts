import { LARGEST_DOCUMENT } from './whole.js'

const NEWLINE = 0x0a

/** One line of a file, counted from 1; `bytes` is null where it is longer than a document may be. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** The lines of a stream of bytes, one at a time, so that a file of any size needs the memory of its longest line. */
export async function* lines(source: AsyncIterable<Uint8Array>): AsyncGenerator<Line, void, undefined> {
  let pieces: Uint8Array[] = []
  let size = 0
  let number = 1
  const line = (): Line => {
    const bytes = size > LARGEST_DOCUMENT ? null : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
    pieces = []
    size = 0
    return { number: number++, bytes }
  }
  const keep = (piece: Uint8Array): void => {
    size += piece.length
    if (size > LARGEST_DOCUMENT) pieces = []
    else pieces.push(piece)
  }
  for await (const chunk of source) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at))
      yield line()
      from = at + 1
    }
    if (from < chunk.length) keep(chunk.subarray(from))
  }
  if (size > 0) yield line()
}
