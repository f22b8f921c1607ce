import { type InputError, notUtf8 } from '../errors.js'

/** Text from bytes that must be UTF-8; a byte order mark at the front is dropped, nothing else is touched. */
export const decode = (bytes: Uint8Array, name: string): string | InputError => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return notUtf8(name, whereIn(bytes), 'WINDOWS-1252')
  }
}

const NEWLINE = 0x0a

const whereIn = (bytes: Uint8Array): string => {
  if (!bytes.includes(NEWLINE)) return ''
  const before = bytes.subarray(0, firstBad(bytes))
  return `line ${before.reduce((line, byte) => (byte === NEWLINE ? line + 1 : line), 1)} has `
}

/** Offset of the first byte that is no UTF-8: where a lossy decoder puts U+FFFD and the bytes do not say U+FFFD. */
const firstBad = (bytes: Uint8Array): number => {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let [offset, from] = [0, 0]
  for (let at = lossy.indexOf('\ufffd'); at >= 0; at = lossy.indexOf('\ufffd', from)) {
    offset += Buffer.byteLength(lossy.slice(from, at))
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset
    offset += 3
    from = at + 1
  }
  return offset
}
