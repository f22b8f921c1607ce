import { articleFrom } from '../../document/article.js'
import { empty, InputError } from '../errors.js'
import { apart } from './parsers/apart.js'
import type { Reader } from './reader.js'
import { idOf, whole } from './whole.js'

/** One document a file: paragraphs, headings, list items and cells of tables, each a paragraph of the text. */
export const docx: Reader = {
  format: 'docx',
  endings: ['.docx', '.docm'],
  async *read(input) {
    const bytes = await whole(input)
    if (bytes instanceof InputError) return yield bytes
    const found = await apart(input, 'the Office document', 'docx', bytes, input.name)
    if (found instanceof InputError) return yield found
    const { text, title } = found
    if (text === '') return yield empty(input.name)
    yield articleFrom(text, { id: idOf(input), path: input.path, format: 'docx', title })
  },
}
