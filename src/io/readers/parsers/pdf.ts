import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf'
import { tooDeep, unfolds, wrongFormat } from '../../format-errors.js'
import { answering } from './answer.js'
import { paragraphsOf } from './pdf-lines.js'
import { unfoldsTooFar } from './pdf-streams.js'
import type { Titled } from './titled.js'

// An article has a few pages, a report some hundred.
const MOST_PAGES = 1000

/** The text of a PDF file without page heads and feet, words and paragraphs put together again. */
const readPdf = async (bytes: Uint8Array, name: string): Promise<Titled & { readonly pages: number }> => {
  if (unfoldsTooFar(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) throw unfolds(name, 'the PDF file')
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false }).catch(
    (cause: unknown) => {
      if (!(cause instanceof Error) || cause.name !== 'PasswordException') throw cause
      throw wrongFormat(name, 'the PDF file is locked with a password', 'unlock it first')
    },
  )
  try {
    if (document.numPages > MOST_PAGES) throw tooDeep(name, 'the PDF file')
    const { items } = await extractTextItems(document)
    const text = paragraphsOf(items).join('\n\n')
    if (text === '')
      throw wrongFormat(name, 'the document has no text, only pictures of it', 'recognise its text (OCR) first')
    const said: unknown = (await getMeta(document)).info.Title
    return { text, title: typeof said === 'string' ? said.trim() || null : null, pages: items.length }
  } finally {
    await document.destroy().catch(() => {})
  }
}

export default answering(readPdf)
