import type { Look } from './look.js'

// Fewer words are a menu item.
const FEWEST_WORDS = 4
// Copies begin with as much, letters and digits alone; the page's title has the site's name behind it.
const SAME = 24

/** Indices of the lines that stand there more than once, with or without more behind them. */
export const copiesOf = (looks: readonly Look[]): ReadonlySet<number> => {
  const found = new Set<number>()
  const latest = new Map<string, { readonly index: number; readonly text: string }>()
  for (const [index, look] of looks.entries()) {
    const text = look.head
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const beginning = text.slice(0, SAME)
    const before = latest.get(beginning)
    if (before && (before.text.startsWith(text) || text.startsWith(before.text))) found.add(before.index).add(index)
    latest.set(beginning, { index, text })
  }
  return found
}

/** On a page the headline is repeated; its last copy stands over the body. Else it is the first line long enough for one. */
export const pageHeadline = (
  looks: readonly Look[],
  titles: readonly number[],
  copies: ReadonlySet<number>,
): number | undefined => {
  const long = titles.filter((i) => looks[i]!.words >= FEWEST_WORDS)
  return long.findLast((i) => copies.has(i)) ?? long[0]
}
