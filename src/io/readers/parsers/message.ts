import { type ParsedMail, simpleParser } from 'mailparser'
import { answering } from './answer.js'
import { readFragment } from './page.js'

/** What a mail says, and what it says of itself. */
interface Message {
  readonly text: string
  readonly title: string | null
  readonly publishedAt: string | null
  readonly id: string | null
}

/** The text of a mail's body, plain where there is one. Attachments are left alone. Throws where it is no mail. */
const readMessage = async (bytes: Uint8Array): Promise<Message> => {
  const skip = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true }
  const mail = await simpleParser(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), skip)
  if (!mail.headers?.size) throw new Error('it has no headers')
  const { date, subject, messageId } = mail
  return {
    text: bodyOf(mail),
    title: subject?.replace(/\s+/gu, ' ').trim() || null,
    publishedAt: date && !Number.isNaN(date.getTime()) ? date.toISOString() : null,
    id: messageId?.replace(/^<|>$/gu, '') || null,
  }
}

const bodyOf = ({ text, html }: ParsedMail): string =>
  text?.replace(/\r\n?/gu, '\n').trim() || (html ? readFragment(html) : '')

export default answering(readMessage)
