import { lines } from './lines.js'
import { LARGEST_DOCUMENT } from './whole.js'

// The line that stands before every message of a mailbox. https://www.rfc-editor.org/rfc/rfc4155
const POSTMARK = /^From \S{1,300} .{0,60}\b\d{4}\b.{0,20}$/u
const NEWLINE = Buffer.from('\n')
const LONGEST_POSTMARK = 400

/** The messages of a mailbox, one at a time; null in place of one that is larger than a document may be. */
export async function* messagesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer | null, void, undefined> {
  let pieces: Uint8Array[] = []
  let size = 0
  const message = (): Buffer | null => {
    const bytes = size > LARGEST_DOCUMENT ? null : Buffer.concat(pieces)
    pieces = []
    size = 0
    return bytes
  }
  let behindBlank = true
  for await (const { bytes } of lines(source)) {
    const start = bytes ? Buffer.from(bytes.subarray(0, LONGEST_POSTMARK)).toString('latin1').trimEnd() : 'too long'
    if (behindBlank && POSTMARK.test(start)) {
      if (size > 0) yield message()
      continue
    }
    behindBlank = start === ''
    // ">From " at the front of a line was "From " in the message.
    const kept = bytes && (/^>+From /u.test(start) ? bytes.subarray(1) : bytes)
    size += kept ? kept.length + 1 : LARGEST_DOCUMENT + 1
    if (size > LARGEST_DOCUMENT) pieces = []
    else pieces.push(kept!, NEWLINE)
  }
  if (size > 0) yield message()
}
