import { articleFrom } from '../../document/article.js'
import { empty, InputError } from '../errors.js'
import { damaged } from '../format-errors.js'
import type { Reader } from './reader.js'
import { idOf, whole } from './whole.js'
import { lookIntoDocx } from './zip.js'

/** One document a file: paragraphs, headings, list items and rows of tables, each a paragraph of the text. */
export const docx: Reader = {
  format: 'docx',
  endings: ['.docx', '.docm'],
  async *read(input) {
    const bytes = await whole(input)
    if (bytes instanceof InputError) return yield bytes
    const found = lookIntoDocx(bytes, input.name)
    if (found instanceof InputError) return yield found
    try {
      const [{ default: mammoth }, { readFragment }] = await Promise.all([import('mammoth'), import('./page.js')])
      const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
      const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage, externalFileAccess: false })
      const text = readFragment(value)
      if (text.trim() === '') return yield empty(input.name)
      yield articleFrom(text, { id: idOf(input), path: input.path, format: 'docx', title: found.title })
    } catch (cause) {
      yield damaged(input.name, 'the Office document', cause)
    }
  },
}
