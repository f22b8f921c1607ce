import { isUtf8 } from 'node:buffer'
import { type Article, articleFrom } from '../../document/article.js'
import { empty, InputError, unreadable } from '../errors.js'
import { decodeAny } from './any-encoding.js'
import { messagesOf } from './mailbox.js'
import { apart } from './parsers/apart.js'
import { peek } from './peek.js'
import type { Input, Reader } from './reader.js'
import { documentTooLarge, idOf, whole } from './whole.js'

const MAILBOX = Buffer.from('From ')

/** A message, or a mailbox of them, one article a message: the text of its body, plain where there is one. */
export const email: Reader = {
  format: 'email',
  endings: ['.eml', '.mbox'],
  async *read(input) {
    try {
      const { head, input: same } = await peek(input)
      if (!MAILBOX.equals(head.subarray(0, MAILBOX.length))) {
        const bytes = await whole(same)
        return yield bytes instanceof InputError ? bytes : await article(bytes, input, input.name)
      }
      let number = 0
      for await (const bytes of messagesOf(same.bytes())) {
        const name = `${input.name}, message ${++number}`
        yield bytes ? await article(bytes, input, name, number) : documentTooLarge(name)
      }
    } catch (cause) {
      yield unreadable(input.name, cause)
    }
  },
}

/** @param number which message of a mailbox it is; none: it has its file for itself */
const article = async (bytes: Buffer, input: Input, name: string, number?: number): Promise<Article | InputError> => {
  const found = await apart({ name, seconds: input.seconds }, 'the message', 'message', await inUtf8(bytes))
  if (found instanceof InputError) return found
  const { text, id, ...facts } = found
  if (text.trim() === '') return empty(name)
  const own = idOf(input)
  const part = id ?? (number ? `message ${number}` : null)
  const source = { ...facts, path: input.path, format: 'email', part }
  return articleFrom(text, { ...source, id: number ? (id ?? `${own}-${number}`) : own })
}

const OTHER_CHARSET = /charset\s*=\s*["']?(?!us-ascii\b|utf-?8\b)\w/iu

/** A message whose bytes are not the ASCII or UTF-8 that it calls them, or that says nothing of them, as one in UTF-8. */
const inUtf8 = async (bytes: Buffer): Promise<Buffer> => {
  if (isUtf8(bytes) || OTHER_CHARSET.test(bytes.toString('latin1'))) return bytes
  const text = await decodeAny(bytes, '')
  return typeof text === 'string' ? Buffer.from(text.replace(/(charset\s*=\s*["']?)us-ascii\b/giu, '$1utf-8')) : bytes
}
