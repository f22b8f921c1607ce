import { extname } from 'node:path'
import { type InputError, unknownFormat } from '../errors.js'
import { docx } from './docx.js'
import { email } from './email.js'
import { feed } from './feed.js'
import { html } from './html.js'
import { jsonl } from './jsonl.js'
import { markdown } from './markdown.js'
import { pdf } from './pdf.js'
import type { Reader } from './reader.js'
import { text } from './text.js'
import { warc } from './warc.js'

/** The formats that are read; a new one is a file beside this one and a line here. */
const readers: readonly Reader[] = [text, markdown, jsonl, html, feed, email, docx, pdf, warc]

export const formats = readers.map(({ format }) => format)
export const endings = readers.flatMap((reader) => reader.endings)

export const readerOf = (format: string): Reader | undefined => readers.find((reader) => reader.format === format)

/** Gold stands beside the text that it belongs to, and is never read as a text itself. */
const GOLD = /\.gold\.jsonl?$/iu

// A number (`release.2`), or words behind a full stop (`From St. Ives`), are no ending.
const ENDING = /^\.[a-z][a-z0-9_-]{0,9}$/u

/** The ending that tells a format, in lower case: of `a.jsonl.gz` it is `.jsonl`. Empty where a name has none. */
export const endingOf = (path: string): string => {
  const ending = extname(path.replace(/(?<=[^/])\.gz$/iu, '')).toLowerCase()
  return ENDING.test(ending) || isKnownEnding(ending) ? ending : ''
}

export const isKnownEnding = (ending: string): boolean => endings.includes(ending)

/** Whether a file found in a folder is left alone without a word. */
export const isNeverInput = (name: string): boolean => name.startsWith('.') || GOLD.test(name)

/** The reader for a file that was named: by its ending; without one it is taken for text. */
export const readerFor = (path: string): Reader | InputError => {
  const ending = endingOf(path)
  return (
    readers.find((reader) => reader.endings.includes(ending)) ?? (ending ? unknownFormat(path, ending, endings) : text)
  )
}
