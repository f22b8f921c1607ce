import { articleFrom } from '../../document/article.js'
import { InputError } from '../errors.js'
import { damaged, tooDeep, unfolds, wrongFormat } from '../format-errors.js'
import { paragraphsOf } from './pdf-lines.js'
import { unfoldsTooFar } from './pdf-streams.js'
import type { Reader } from './reader.js'
import { idOf, whole } from './whole.js'

// An article has a few pages, a report some hundred.
const MOST_PAGES = 1000

const PICTURES = ['the document has no text, only pictures of it', 'recognise its text (OCR) first'] as const

/** One document a file: its text without page heads and feet, words and paragraphs put together again. */
export const pdf: Reader = {
  format: 'pdf',
  endings: ['.pdf'],
  async *read(input) {
    const bytes = await whole(input)
    if (bytes instanceof InputError) return yield bytes
    if (!bytes.subarray(0, 1024).includes('%PDF-')) return yield damaged(input.name, 'the PDF file', 'no PDF header')
    if (unfoldsTooFar(bytes)) return yield unfolds(input.name, 'the PDF file')
    const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf')
    let document: Awaited<ReturnType<typeof getDocumentProxy>> | undefined
    try {
      document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false })
      if (document.numPages > MOST_PAGES) return yield tooDeep(input.name, 'the PDF file')
      const { items } = await extractTextItems(document)
      const text = paragraphsOf(items).join('\n\n')
      if (text === '') return yield wrongFormat(input.name, ...PICTURES)
      const said: unknown = (await getMeta(document)).info.Title
      const title = typeof said === 'string' ? said.trim() || null : null
      const part = items.length > 1 ? `pages 1-${items.length}` : 'page 1'
      yield articleFrom(text, { id: idOf(input), path: input.path, format: 'pdf', title, part })
    } catch (cause) {
      yield cause instanceof Error && cause.name === 'PasswordException'
        ? wrongFormat(input.name, 'the PDF file is locked with a password', 'unlock it first')
        : damaged(input.name, 'the PDF file', cause)
    } finally {
      await document?.destroy().catch(() => {})
    }
  },
}
