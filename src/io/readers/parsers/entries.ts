import { parseFeed } from 'feedsmith'
import { answering } from './answer.js'
import { readFragment } from './page.js'

export interface Entry {
  readonly id: string | null
  readonly text: string
  readonly title: string | null
  readonly publishedAt: string | null
  readonly url: string | null
}

type Said = string | { readonly value?: string; readonly type?: string } | undefined

/** The entries of a feed of any kind, with their texts as they are read. Throws where it is no feed. */
const entriesOf = (xml: string): Entry[] => {
  const { format, feed } = parseFeed(xml)
  if (format === 'atom')
    return (feed.entries ?? []).map((entry) => {
      const link = entry.links?.find(({ rel }) => !rel || rel === 'alternate')?.href ?? null
      const text = longer(words(entry.content), words(entry.summary))
      const publishedAt = day(entry.published ?? entry.updated)
      return { id: entry.id ?? link, text, title: line(words(entry.title)), publishedAt, url: link }
    })
  if (format !== 'rss' && format !== 'rdf') throw new Error(`a feed in ${format}`)
  return (feed.items ?? []).map((item) => {
    const { guid: given, rdf } = item as { guid?: { value?: string }; rdf?: { about?: string } }
    const guid = given?.value ?? rdf?.about
    const text = longer(words(item.content?.encoded), words(item.description))
    const said = ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0]
    const url = item.link ?? null
    return { id: guid ?? url, text, title: line(words(item.title)), publishedAt: day(said), url }
  })
}

const longer = (content: string, summary: string): string => (content.length >= summary.length ? content : summary)
const line = (text: string): string | null => text.replace(/\s+/gu, ' ').trim() || null

/** Feeds escape HTML in their texts, and do not always say so: what has tags or references is taken for HTML. */
const words = (said: Said): string => {
  const text = (typeof said === 'string' ? said : said?.value) ?? ''
  const plain = typeof said === 'object' && said.type === 'text'
  return plain || !/<[a-z!/]|&[a-z#]/iu.test(text) ? text.trim() : readFragment(text)
}

const day = (said: unknown): string | null => {
  if (typeof said !== 'string') return null
  const time = new Date(said)
  return Number.isNaN(time.getTime()) || /^\d{4}-/u.test(said) ? said : time.toISOString()
}

export default answering(entriesOf)
