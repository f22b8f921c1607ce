import { parse } from 'yaml'
import type { ArticleSource } from '../../document/article.js'

// Facts about a text take a few lines; past this it is no front matter.
const LONGEST = 64 * 1024

/** What stands between two lines of dashes at the very front of a text, and what comes behind. */
export const splitFrontMatter = (markdown: string): { matter: string | null; body: string } => {
  const opening = /^\ufeff?---[ \t]*\r?\n/u.exec(markdown)
  if (!opening) return { matter: null, body: markdown }
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/mu.exec(markdown.slice(opening[0].length, LONGEST))
  if (!closing) return { matter: null, body: markdown }
  const end = opening[0].length + closing.index
  return { matter: markdown.slice(opening[0].length, end), body: markdown.slice(end + closing[0].length + 1) }
}

/** Title, date and address as front matter names them; plain data only, and nothing where it is no YAML. */
export const factsOf = (matter: string): Partial<ArticleSource> => {
  let value: unknown
  try {
    value = parse(matter, { schema: 'core', maxAliasCount: 0, uniqueKeys: false, logLevel: 'silent' })
  } catch {
    return {}
  }
  if (typeof value !== 'object' || value === null) return {}
  const facts = new Map(Object.entries(value).map(([name, fact]) => [name.toLowerCase(), fact as unknown]))
  const first = (...names: string[]): string | null => {
    for (const name of names) {
      const fact = facts.get(name)
      if ((typeof fact === 'string' && fact.trim() !== '') || typeof fact === 'number') return String(fact).trim()
    }
    return null
  }
  return {
    title: first('title', 'headline'),
    publishedAt: first('date', 'published', 'publishedat', 'publishdate', 'pubdate'),
    url: first('canonical', 'canonical_url', 'url', 'link', 'source_url'),
  }
}
