import { articleFrom } from '../../document/article.js'
import { empty, InputError } from '../errors.js'
import { damaged } from '../format-errors.js'
import type { Reader } from './reader.js'
import { idOf, whole } from './whole.js'

/** One message a file: the text of its body, plain where there is one. Attachments are left alone. */
export const email: Reader = {
  format: 'email',
  endings: ['.eml'],
  async *read(input) {
    const bytes = await whole(input)
    if (bytes instanceof InputError) return yield bytes
    const { simpleParser } = await import('mailparser')
    const skip = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true }
    try {
      const mail = await simpleParser(bytes, skip)
      if (!mail.headers?.size) return yield damaged(input.name, 'the message', 'it has no headers')
      const plain = mail.text?.replace(/\r\n?/gu, '\n').trim() ?? ''
      const text = plain || (mail.html ? (await import('./page.js')).readFragment(mail.html) : '')
      if (text.trim() === '') return yield empty(input.name)
      const part = mail.messageId?.replace(/^<|>$/gu, '') ?? null
      const publishedAt = mail.date && !Number.isNaN(mail.date.getTime()) ? mail.date.toISOString() : null
      const title = mail.subject?.trim() || null
      yield articleFrom(text, { id: idOf(input), path: input.path, format: 'email', title, publishedAt, part })
    } catch (cause) {
      yield damaged(input.name, 'the message', cause)
    }
  },
}
