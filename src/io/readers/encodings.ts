import chardet from 'chardet'
import iconv from 'iconv-lite'

// The names that pages and mails give to encodings are taken as browsers take them: https://encoding.spec.whatwg.org/
const SUPERSETS: { readonly [name: string]: string } = {
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'euc-kr': 'cp949',
  shift_jis: 'cp932',
}

/**
 * The text of bytes in a named encoding; null when the name is unknown. iconv-lite and not TextDecoder, which on Node
 * 20 turns the curly quotes of windows-1252 into control characters.
 */
export const decodeAs = (bytes: Uint8Array, name: string): string | null => {
  const known = SUPERSETS[name.toLowerCase()] ?? name
  return iconv.encodingExists(known) ? iconv.decode(Buffer.from(bytes), known) : null
}

// Past this many bytes nothing more is learnt about an encoding.
const SAMPLE = 64 * 1024
const MULTIBYTE = /^(?:shift_jis|big5|euc-|gb|iso-2022|utf-)/iu
// In a language that writes accents now and then, at most one letter in five has one.
const OFTEN = 0.2
// Fewer marks and accents than this tell a curly quote from nothing: then it is what press texts are mostly in.
const TELLING = 12

// A multi-byte encoding of the East looks like UTF-8 in some of its bytes, never in most.
const MOSTLY = 0.7

/** The most likely encoding of bytes that are no UTF-8; null when they look like no text at all. */
export const likelyEncoding = (bytes: Uint8Array): string | null => {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const from = Math.max(0, first - SAMPLE / 4)
  const sample = bytes.subarray(from, from + SAMPLE)
  let high = 0
  let letters = 0
  for (const byte of sample)
    if (byte > 0x7f) high++
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++
  if (wellFormed(sample) > MOSTLY * high) return 'UTF-8'
  const found = chardet.analyse(sample).map(({ name }) => name as string)
  const sparse = high < OFTEN * (letters + high)
  if (sparse) return (high >= TELLING && found.find((name) => !MULTIBYTE.test(name))) || 'windows-1252'
  return found[0] ?? null
}

/** How many bytes are in well-formed sequences of UTF-8. */
const wellFormed = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(SEQUENCE)
    ?.reduce((sum, { length }) => (length > 1 ? sum + length : sum), 0) ?? 0

// Well-formed UTF-8 beyond ASCII, in a string that has one character a byte.
const SEQUENCE =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}|[\u0080-\u00ff]/gu

/** UTF-8 with single bytes of windows-1252 in it, as pages put together from two sources have it. */
export const decodeMixed = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(SEQUENCE, (piece) => {
      const text = piece.length > 1 ? Buffer.from(piece, 'latin1').toString('utf8') : '\ufffd'
      return text.includes('\ufffd') ? iconv.decode(Buffer.from(piece, 'latin1'), 'windows-1252') : text
    })
