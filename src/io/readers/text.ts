import { basename, extname } from 'node:path'
import { type Article, articleFrom } from '../../document/article.js'
import { empty, InputError } from '../errors.js'
import { decode } from './decode.js'
import { notText } from './not-text.js'
import type { Input, Reader } from './reader.js'
import { whole } from './whole.js'

/** One document a file, as it is. */
export const text: Reader = {
  format: 'text',
  endings: ['.txt', '.text'],
  async *read(input) {
    yield await onlyDocument(input, 'text')
  },
}

/** The one document that a file holds; `plain` turns its markup into text. */
export const onlyDocument = async (
  input: Input,
  format: string,
  plain: (text: string) => string = (same) => same,
): Promise<Article | InputError> => {
  const bytes = await whole(input)
  if (bytes instanceof InputError) return bytes
  const decoded = notText(bytes, input.name) ?? decode(bytes, input.name)
  if (decoded instanceof InputError) return decoded
  const content = plain(decoded)
  if (content.trim() === '') return empty(input.name)
  const id = input.path === null ? 'stdin' : basename(input.path, extname(input.path))
  return articleFrom(content, { id, path: input.path, format })
}
