import { type Article, articleFrom } from '../../document/article.js'
import { empty, InputError } from '../errors.js'
import { declaresEntities } from '../format-errors.js'
import { decodeAny } from './any-encoding.js'
import { notText } from './not-text.js'
import { apart } from './parsers/apart.js'
import type { Entry } from './parsers/entries.js'
import type { Input, Reader } from './reader.js'
import { idOf, whole } from './whole.js'

const DECLARED = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{2,40})/iu

/** RSS and Atom: one article an entry, from the fullest text that it has. */
export const feed: Reader = {
  format: 'feed',
  endings: ['.rss', '.atom', '.xml', '.rdf'],
  async *read(input) {
    const bytes = await whole(input)
    if (bytes instanceof InputError) return yield bytes
    const declared = DECLARED.exec(bytes.subarray(0, 300).toString('latin1'))?.[1]
    const xml = notText(bytes, input.name) ?? (await decodeAny(bytes, input.name, declared))
    if (xml instanceof InputError) return yield xml
    if (/<!ENTITY/iu.test(xml)) return yield declaresEntities(input.name)
    const entries = await apart(input, 'the RSS or Atom feed', 'entries', xml)
    if (entries instanceof InputError) return yield entries
    if (entries.length === 0) return yield empty(input.name)
    for (const [index, entry] of entries.entries()) yield article(entry, index + 1, input)
  },
}

const article = ({ id, text, title, ...facts }: Entry, number: number, input: Input): Article | InputError => {
  const part = id ?? `entry ${number}`
  if (text.trim() === '') return empty(`${input.name}, ${part}`)
  const whole = title && !text.startsWith(title) ? `${title}\n\n${text}` : text
  return articleFrom(whole, {
    ...facts,
    id: id ?? `${idOf(input)}-${number}`,
    path: input.path,
    format: 'feed',
    title,
    part,
  })
}
