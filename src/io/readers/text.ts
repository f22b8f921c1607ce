import { type Article, type ArticleSource, articleFrom } from '../../document/article.js'
import { empty, InputError } from '../errors.js'
import { decodeAny } from './any-encoding.js'
import { notText } from './not-text.js'
import type { Input, Reader } from './reader.js'
import { idOf, whole } from './whole.js'

/** One document a file, as it is. */
export const text: Reader = {
  format: 'text',
  endings: ['.txt', '.text'],
  async *read(input) {
    yield await onlyDocument(input, 'text')
  },
}

type Opened = Partial<ArticleSource> & { readonly text: string }

/** The one document that a file holds; `open` turns its markup into text and facts. */
export const onlyDocument = async (
  input: Input,
  format: string,
  open: (text: string) => Opened | Promise<Opened> = (text) => ({ text }),
): Promise<Article | InputError> => {
  const bytes = await whole(input)
  if (bytes instanceof InputError) return bytes
  const decoded = notText(bytes, input.name) ?? (await decodeAny(bytes, input.name))
  if (decoded instanceof InputError) return decoded
  const { text, ...facts } = await open(decoded)
  if (text.trim() === '') return empty(input.name)
  return articleFrom(text, { id: idOf(input), path: input.path, format, ...facts })
}
