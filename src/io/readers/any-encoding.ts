import { binary, type InputError, notUtf8 } from '../errors.js'

// A text has line breaks, tabs and form feeds, but no other control characters, whatever it is written in.
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/gu
const FEW = 0.01

/**
 * Text from bytes in any encoding: what the byte order mark says, UTF-8 where it is well formed, what the document
 * declares, or else what the bytes look like. The guessing is loaded only when it is needed. The mark is dropped, and so
 * are stray NULs, which are no part of any text.
 * @param declared the encoding that a page's head or an HTTP header names
 */
export const decodeAny = async (bytes: Uint8Array, name: string, declared?: string): Promise<string | InputError> => {
  const text = await decoded(bytes, name, declared)
  return typeof text === 'string' ? text.replaceAll('\0', '') : text
}

const decoded = async (bytes: Uint8Array, name: string, declared?: string): Promise<string | InputError> => {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))
  const wide = marked?.[1] ?? looksLikeUtf16(bytes.subarray(0, HEAD))
  if (wide === 'utf-8' || !wide) {
    const said = declared && SEVEN_BITS.test(declared) ? declared : null
    const text = said ? (await import('./encodings.js')).decodeAs(bytes, said) : strict(bytes)
    if (text !== null) return text
  }
  const { decodeAs, decodeMixed, likelyEncoding } = await import('./encodings.js')
  if (wide && wide !== 'utf-8') return decodeAs(bytes, wide)!.replace(/^\ufeff/u, '')
  const said = declared && !/^utf-?8$/iu.test(declared) ? decodeAs(bytes, declared) : null
  if (said !== null) return said
  const likely = likelyEncoding(bytes)
  if (!likely) return binary(name, 'a binary file')
  const text = likely === 'UTF-8' ? decodeMixed(bytes).replace(/^\ufeff/u, '') : decodeAs(bytes, likely)
  if (text === null) return notUtf8(name, '', likely)
  const start = text.slice(0, HEAD)
  return (start.match(CONTROL)?.length ?? 0) > FEW * start.length + 1 ? binary(name, 'a binary file') : text
}

// How many bytes are looked at to tell what a file is: as many as git looks at.
const HEAD = 8000

// https://encoding.spec.whatwg.org/#bom-sniff, and the two of UTF-32, whose little-endian one begins like UTF-16's.
const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

// Encodings that look like ASCII, and so like UTF-8.
const SEVEN_BITS = /^(?:iso-2022-|hz-gb|utf-?7)/iu

const strict = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Which UTF-16 Western text without its mark is in: every other byte is zero. */
const looksLikeUtf16 = (head: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const zeros = [0, 0] as [number, number]
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[(at % 2) as 0 | 1]++
  const half = head.length / 2
  const is = half >= 2 && Math.max(...zeros) > 0.7 * half && Math.min(...zeros) < 0.1 * half
  return is ? (zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be') : null
}

/** Whether bytes begin as text of two or four bytes a character does, which has zeros and still is text. */
export const isWide = (bytes: Uint8Array): boolean => {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))
  return marked ? marked[1] !== 'utf-8' : looksLikeUtf16(bytes.subarray(0, HEAD)) !== null
}

/** The first kilobytes in a hurry, for telling formats apart: every letter of ASCII is right. */
export const decodeHead = (head: Uint8Array): string => {
  const start = Buffer.from(head.subarray(0, HEAD))
  const marked = marks.find(([mark]) => mark.every((byte, at) => start[at] === byte))?.[1]
  const text = marked === 'utf-16le' || looksLikeUtf16(start) === 'utf-16le' ? start.toString('utf16le') : null
  return (text ?? start.toString('utf8')).replace(/^\ufeff/u, '')
}
