import { inflateSync } from 'node:zlib'

// A page of dense print has a hundred kilobytes of drawing instructions, a whole font ten megabytes.
const LARGEST_STREAM = 64 * 1024 * 1024
const LARGEST_SUM = 512 * 1024 * 1024
// The dictionary before a stream says how it is packed; it is short.
const DICTIONARY = 600
const TWICE = /(?:FlateDecode|\/Fl|LZWDecode|RunLengthDecode)\b[^<>]{0,20}\/(?:FlateDecode|Fl|LZWDecode)\b/u

/**
 * Whether a packed stream of a PDF file grows past all measure. Every stream is unpacked once under a limit, before
 * the parser does it without one; pictures, which the text needs not, are left alone.
 */
export const unfoldsTooFar = (bytes: Buffer): boolean => {
  let sum = 0
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue
    const before = bytes.toString('latin1', Math.max(0, at - DICTIONARY), at)
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
    if (!/\/(?:FlateDecode|Fl)\b/u.test(dictionary) || /\/Subtype\s*\/Image\b/u.test(dictionary)) continue
    if (TWICE.test(dictionary)) return true
    const from = at + 6 + (bytes[at + 6] === 0x0d ? 2 : 1)
    const end = bytes.indexOf('endstream', from)
    try {
      sum += inflateSync(bytes.subarray(from, end < 0 ? bytes.length : end), { maxOutputLength: LARGEST_STREAM }).length
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return true
    }
    if (sum > LARGEST_SUM) return true
  }
  return false
}
