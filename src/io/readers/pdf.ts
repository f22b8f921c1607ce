import { articleFrom } from '../../document/article.js'
import { InputError } from '../errors.js'
import { damaged } from '../format-errors.js'
import { apart } from './parsers/apart.js'
import type { Reader } from './reader.js'
import { idOf, whole } from './whole.js'

const WHAT = 'the PDF file'
const MARK = '%PDF-'
// The mark may stand behind some bytes of something else.
const MARK_WITHIN = 1024

/** One document a file: its text without page heads and feet, words and paragraphs put together again. */
export const pdf: Reader = {
  format: 'pdf',
  endings: ['.pdf'],
  async *read(input) {
    const bytes = await whole(input)
    if (bytes instanceof InputError) return yield bytes
    if (!bytes.subarray(0, MARK_WITHIN).includes(MARK)) return yield damaged(input.name, WHAT, 'no PDF header')
    const found = await apart(input, WHAT, 'pdf', bytes, input.name)
    if (found instanceof InputError) return yield found
    const { text, title, pages } = found
    const part = pages > 1 ? `pages 1-${pages}` : 'page 1'
    yield articleFrom(text, { id: idOf(input), path: input.path, format: 'pdf', title, part })
  },
}
