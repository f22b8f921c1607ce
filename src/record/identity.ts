import { createHash } from 'node:crypto'

// 32 hexadecimal digits are 128 bits: no two texts of a lifetime of archives share them by chance.
const DIGITS = 32

/** The content hash of a text: SHA-256 of its UTF-16 code units, so that lone surrogates count too. */
export const identity = (text: string): string =>
  createHash('sha256').update(Buffer.from(text, 'utf16le')).digest('hex').slice(0, DIGITS)
