import { type Article, articleFrom } from '../../document/article.js'
import { empty, InputError, unreadable } from '../errors.js'
import { damaged } from '../format-errors.js'
import { decodeAny } from './any-encoding.js'
import { pageArticle } from './html.js'
import { contentOf } from './http-content.js'
import { notText } from './not-text.js'
import type { Input, Reader } from './reader.js'
import type { CrawlRecord } from './warc-records.js'
import { documentTooLarge } from './whole.js'

const ANSWER = 'response'
// What a crawler kept without HTTP, and texts made from pages (WET files).
const BARE = new Set(['resource', 'conversion'])
const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/iu
const PLAIN = /^text\/plain\b/iu
const OK = 200

/** A crawl: one article an answer with a page or a text in it; requests, pictures, failures are passed over. */
export const warc: Reader = {
  format: 'warc',
  endings: ['.warc'],
  async *read(input) {
    const { recordsOf } = await import('./warc-records.js')
    let any = false
    const wanted = (headers: Headers): boolean => {
      any = true
      const type = headers.get('WARC-Type') ?? ''
      return type === ANSWER || BARE.has(type)
    }
    try {
      for await (const record of recordsOf(input.bytes(), wanted)) {
        any = true
        const item = await itemOf(record, input)
        if (item) yield item
      }
      if (!any) yield damaged(input.name, 'the WARC file', 'no record in it')
    } catch (cause) {
      yield unreadable(input.name, cause)
    }
  },
}

const itemOf = async (record: CrawlRecord, input: Input): Promise<Article | InputError | null> => {
  const { headers, content, tooLarge, flaw } = record
  const id = bare(headers.get('WARC-Record-ID'))
  const url = bare(headers.get('WARC-Target-URI'))
  const name = id || url ? `${input.name}, ${url ?? id}` : input.name
  if (flaw) return damaged(name, 'the record', flaw)
  const { httpAnswer } = await import('./warc-records.js')
  const isAnswer = headers.get('WARC-Type') === ANSWER
  const answer = isAnswer ? await httpAnswer(content) : null
  if (isAnswer && answer?.status !== OK) return null
  const type = (answer?.headers ?? headers).get('Content-Type') ?? ''
  const isPage = PAGE.test(type)
  if (!isPage && !PLAIN.test(type)) return null
  if (tooLarge) return documentTooLarge(name)

  const bytes = contentOf(answer?.body ?? content, answer?.headers.get('Content-Encoding') ?? null, name)
  if (bytes instanceof InputError) return bytes
  const charset = /charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(type)?.[1]
  const source = { id: url ?? id ?? input.name, path: input.path, format: 'warc', url, part: id }
  if (isPage) return pageArticle(bytes, { name, seconds: input.seconds }, source, charset)
  const text = notText(bytes, name) ?? (await decodeAny(bytes, name, charset))
  if (text instanceof InputError) return text
  return text.trim() === '' ? empty(name) : articleFrom(text, source)
}

const bare = (said: string | null): string | null => said?.replace(/^<|>$/gu, '') || null
