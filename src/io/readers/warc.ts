import { type Article, articleFrom } from '../../document/article.js'
import { empty, InputError, unreadable } from '../errors.js'
import { damaged } from '../format-errors.js'
import { decodeAny } from './any-encoding.js'
import { pageArticle } from './html.js'
import { contentOf } from './http-content.js'
import { notText } from './not-text.js'
import type { Input, Reader } from './reader.js'
import { documentTooLarge, LARGEST_DOCUMENT } from './whole.js'

const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/iu
const PLAIN = /^text\/plain\b/iu

/** A crawl: one article an answer with a page or a text in it; requests, pictures, failures are passed over. */
export const warc: Reader = {
  format: 'warc',
  endings: ['.warc'],
  async *read(input) {
    const { AsyncIterReader, WARCParser } = await import('warcio')
    let any = false
    try {
      for await (const record of new WARCParser(new AsyncIterReader(input.bytes(), null))) {
        any ||= record.warcType !== null && record.warcType !== undefined
        const answer = record.warcType === 'response' && record.httpHeaders
        if (answer ? Number(answer.statusCode) !== 200 : !/^(?:resource|conversion)$/u.test(record.warcType ?? ''))
          continue
        const headers = answer ? answer.headers : record.warcHeaders.headers
        const type = headers.get('Content-Type') ?? ''
        if (!PAGE.test(type) && !PLAIN.test(type)) continue
        const id = record.warcHeader('WARC-Record-ID')?.replace(/^<|>$/gu, '') ?? null
        const url = record.warcTargetURI?.replace(/^<|>$/gu, '') ?? null
        const packed = (answer ? answer.headers.get('Content-Encoding') : null) ?? null
        if (answer) answer.headers.delete('Content-Encoding')
        const body = await limited(record)
        const name = `${input.name}, ${url ?? id ?? 'a record'}`
        if (!body) yield documentTooLarge(name)
        else yield await article(body, packed, type, { name, id, url, input })
      }
      if (!any) yield damaged(input.name, 'the WARC file', 'no record in it')
    } catch (cause) {
      yield cause instanceof InputError || (cause as NodeJS.ErrnoException).code !== undefined
        ? unreadable(input.name, cause)
        : damaged(input.name, 'the WARC file', cause)
    }
  },
}

interface Found {
  readonly name: string
  readonly id: string | null
  readonly url: string | null
  readonly input: Input
}

const article = async (
  body: Buffer,
  packed: string | null,
  type: string,
  found: Found,
): Promise<Article | InputError> => {
  const { name, id, url, input } = found
  const bytes = contentOf(body, packed, name)
  if (bytes instanceof InputError) return bytes
  const charset = /charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(type)?.[1]
  const source = { id: url ?? id ?? input.name, path: input.path, format: 'warc', url, part: id }
  if (PAGE.test(type)) return pageArticle(bytes, name, source, charset)
  const text = notText(bytes, name) ?? (await decodeAny(bytes, name, charset))
  if (text instanceof InputError) return text
  return text.trim() === '' ? empty(name) : articleFrom(text, source)
}

/** The whole of a record; null when it is too large. What is left of it the parser passes over. */
const limited = async (record: AsyncIterable<Uint8Array>): Promise<Buffer | null> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of record) {
    size += piece.length
    if (size <= LARGEST_DOCUMENT) pieces.push(piece)
    else pieces.length = 0
  }
  return size > LARGEST_DOCUMENT ? null : Buffer.concat(pieces, size)
}
