import { type Article, type ArticleSource, articleFrom } from '../../document/article.js'
import { empty, InputError } from '../errors.js'
import { tooDeep } from '../format-errors.js'
import { decodeAny } from './any-encoding.js'
import { notText } from './not-text.js'
import { apart } from './parsers/apart.js'
import type { Input, Reader } from './reader.js'
import { idOf, whole } from './whole.js'

/** One page a file: its main text, with headline, date and canonical address where it tells them. */
export const html: Reader = {
  format: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  async *read(input) {
    const bytes = await whole(input)
    if (bytes instanceof InputError) return yield bytes
    yield await pageArticle(bytes, input, { id: idOf(input), path: input.path, format: 'html' })
  },
}

// A page with a novel on it has two million characters; past this it is a program or a table.
const LARGEST_PAGE = 8_000_000
const CHARSET = /<meta[^>]{1,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/iu

/** @param charset the encoding that the server named */
export const pageArticle = async (
  bytes: Uint8Array,
  { name, seconds }: Pick<Input, 'name' | 'seconds'>,
  source: Partial<ArticleSource>,
  charset?: string,
): Promise<Article | InputError> => {
  const declared = charset ?? CHARSET.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1]
  const page = notText(bytes, name) ?? (await decodeAny(bytes, name, declared))
  if (page instanceof InputError) return page
  if (page.length > LARGEST_PAGE) return tooDeep(name, 'the page')
  const found = await apart({ name, seconds }, 'the page', 'page', page, source.url ?? null, name)
  if (found instanceof InputError) return found
  const { text, ...facts } = found
  return text.trim() === '' ? empty(name) : articleFrom(text, { ...source, ...facts })
}
