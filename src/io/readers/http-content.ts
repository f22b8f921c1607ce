import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { InputError } from '../errors.js'
import { unfolds } from '../format-errors.js'
import { LARGEST_DOCUMENT } from './whole.js'

/** The body of an answer as it was before a server packed it; many crawlers unpack it and leave the header there. */
export const contentOf = (body: Buffer, packed: string | null, name: string): Buffer | InputError => {
  const limit = { maxOutputLength: LARGEST_DOCUMENT }
  try {
    if (body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, limit)
    if (packed === 'br') return brotliDecompressSync(body, limit)
    if (packed === 'deflate') return body[0] === 0x78 ? inflateSync(body, limit) : inflateRawSync(body, limit)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return unfolds(name, 'the page')
  }
  return body
}
