import { InputError, wordsOf } from './errors.js'

// What can be wrong with files of the formats that are more than text; in the style of errors.ts, one line each.

/** A file of a known format that cannot be taken apart: cut off, garbage behind a good beginning. */
export const damaged = (name: string, what: string, cause: unknown): InputError =>
  new InputError(name, `${what} is damaged or cut off (${wordsOf(cause)})`, 'fetch it again, or leave it out')

/** A small file that unfolds into a huge one. */
export const unfolds = (name: string, what: string): InputError =>
  new InputError(name, `${what} unfolds to far more than a document has`, 'leave it out, or unpack it yourself first')

export const declaresEntities = (name: string): InputError =>
  new InputError(
    name,
    'its XML declares entities, which are not resolved',
    'leave it out, or save it without a DOCTYPE',
  )

export const wrongFormat = (name: string, what: string, wayOut: string): InputError =>
  new InputError(name, what, wayOut)

export const tooDeep = (name: string, what: string): InputError =>
  new InputError(name, `${what} is too large or too deeply nested to find its text`, 'save the text as .txt instead')
