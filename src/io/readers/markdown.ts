import { plainText } from './markdown-text.js'
import type { Reader } from './reader.js'
import { onlyDocument } from './text.js'

/** One document a file; the record's text is what a reader of the rendered page sees, one line a paragraph. */
export const markdown: Reader = {
  format: 'markdown',
  endings: ['.md', '.markdown'],
  async *read(input) {
    yield await onlyDocument(input, 'markdown', async (markdown) => {
      if (!markdown.startsWith('---')) return { text: plainText(markdown) }
      const { factsOf, splitFrontMatter } = await import('./front-matter.js')
      const { matter, body } = splitFrontMatter(markdown)
      return { ...(matter === null ? {} : factsOf(matter)), text: plainText(body) }
    })
  },
}
