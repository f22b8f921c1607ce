/** Where a text came from; everything but `id` may be unknown. */
export interface ArticleSource {
  /** What the input calls this document: a file name without its ending, or the `id` of a JSONL line. */
  readonly id: string
  readonly path: string | null
  readonly format: string
  readonly url: string | null
  readonly title: string | null
  readonly publishedAt: string | null
  /** Where in the file it stands: the id of a feed's entry, of a message or a crawl's record; null: the whole file. */
  readonly part?: string | null | undefined
}

/** What enters the pipeline: a text, untouched, and where it came from. */
export interface Article {
  readonly text: string
  readonly source: ArticleSource
}

/** An article from a bare string, for users of the library who have nothing but text. */
export const articleFrom = (text: string, source: Partial<ArticleSource> = {}): Article => ({
  text,
  source: { id: 'text', path: null, format: 'text', url: null, title: null, publishedAt: null, part: null, ...source },
})
