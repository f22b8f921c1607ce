import { binary, type InputError } from '../errors.js'
import { isWide } from './any-encoding.js'

// How many bytes are looked at to tell what a file is: as many as git looks at.
const HEAD = 8000

// A text that was torn or padded has a stray NUL, a binary file has many.
const FEW = 0.01

// How files begin that people take for text. https://en.wikipedia.org/wiki/List_of_file_signatures
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a zip archive or Office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['{\\rtf', 'an RTF document'],
]

/** What is wrong with an input that its first bytes show to be no text; null when nothing is. */
export const notText = (bytes: Uint8Array, name: string): InputError | null => {
  const head = bytes.subarray(0, HEAD)
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1')
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))
  if (known) return binary(name, known[1])
  const zeros = head.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0)
  return zeros > FEW * head.length + 1 && !isWide(head) ? binary(name, 'a binary file') : null
}
