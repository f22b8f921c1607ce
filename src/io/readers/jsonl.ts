import { type Article, type ArticleSource, articleFrom } from '../../document/article.js'
import { empty, InputError, malformedLine, noText, unreadable } from '../errors.js'
import { decodeAny } from './any-encoding.js'
import { lines } from './lines.js'
import { notText } from './not-text.js'
import { peek } from './peek.js'
import type { Input, Reader } from './reader.js'
import { documentTooLarge } from './whole.js'

/**
 * One document a line, `{"id","text","title"?,"date"?,"url"?}`; other fields (a gold file's, say) are left alone. A
 * line that we wrote ourselves (a record, a document that failed) has its `source`, which is kept.
 */
export const jsonl: Reader = {
  format: 'jsonl',
  endings: ['.jsonl', '.ndjson'],
  async *read(input) {
    try {
      const { head, input: same } = await peek(input)
      const wrong = notText(head, input.name)
      if (wrong) return yield wrong
      for await (const { number, bytes } of lines(same.bytes())) {
        const item = bytes ? await fromLine(bytes, number, input) : documentTooLarge(`${input.name}, line ${number}`)
        if (item) yield item
      }
    } catch (cause) {
      yield unreadable(input.name, cause)
    }
  },
}

const fromLine = async (bytes: Uint8Array, number: number, input: Input): Promise<Article | InputError | null> => {
  const where = `${input.name}, line ${number}`
  const line = await decodeAny(bytes, where)
  if (line instanceof InputError) return line
  if (line.trim() === '') return null
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    return malformedLine(input.name, number, cause)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return noText(input.name, number, 'no object')
  const { id, text, title, date, url } = value as { [field: string]: unknown }
  if (typeof text !== 'string') return noText(input.name, number, text === undefined ? 'missing' : 'no string')
  if (text.trim() === '') return empty(where)
  const known = sourceOf(value)
  if (known) return articleFrom(text, known)
  return articleFrom(text, {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : `${input.name}:${number}`,
    path: input.path,
    format: 'jsonl',
    url: stringOrNull(url),
    title: stringOrNull(title),
    publishedAt: stringOrNull(date),
  })
}

const sourceOf = (value: object): ArticleSource | null => {
  const source = (value as { source?: unknown }).source
  if (typeof source !== 'object' || source === null) return null
  const { id, path, format, url, title, publishedAt } = source as { [field: string]: unknown }
  if (typeof id !== 'string' || typeof format !== 'string' || path === undefined) return null
  const given = { path: stringOrNull(path), url: stringOrNull(url), title: stringOrNull(title) }
  return { ...source, id, format, ...given, publishedAt: stringOrNull(publishedAt) }
}

const stringOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)
