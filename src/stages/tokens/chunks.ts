import type { Span } from '../../document/span.js'

// Long enough that wink-nlp's set-up is not felt, short enough that its tables stay small in a 5 MB document.
const CHUNK = 20_000

/** Consecutive paragraphs put together into stretches that wink-nlp reads at once; a longer one is cut at a space. */
export const chunks = (text: string, paragraphs: readonly Span[]): Span[] => {
  const result: Span[] = []
  let open: Span | null = null
  for (const paragraph of paragraphs) {
    if (open && paragraph.end - open.start <= CHUNK) {
      open = { start: open.start, end: paragraph.end }
      continue
    }
    if (open) result.push(open)
    open = paragraph
    while (open.end - open.start > CHUNK) {
      const cut: number = cutBefore(text, open.start + CHUNK, open.start)
      result.push({ start: open.start, end: cut })
      open = { start: cut, end: open.end }
    }
  }
  if (open) result.push(open)
  return result
}

/** A place at or before `limit` where no word is torn; `limit` itself (never inside a surrogate pair) if there is none. */
const cutBefore = (text: string, limit: number, from: number): number => {
  for (let at = limit; at > from + CHUNK / 2; at--) if (/\s/u.test(text[at]!)) return at
  return /[\uDC00-\uDFFF]/.test(text[limit]!) ? limit - 1 : limit
}
