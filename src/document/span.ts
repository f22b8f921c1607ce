/** A stretch of text: UTF-16 code units, `end` exclusive, so that `text.slice(start, end)` is what it says. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch that begins and ends with a token: `from` and `to` are token indices, `to` exclusive. */
export interface TokenSpan extends Span {
  readonly from: number
  readonly to: number
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/**
 * The index of the last span in a list (ordered by `start`) that starts at or before `offset`; -1 when none does.
 * Binary search, so that looking a place up stays cheap in a 5 MB document.
 */
export const indexAt = (spans: readonly Span[], offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The index of the first span in a list (ordered by `from`) that begins at or behind a token; its length when none does. */
export const indexFrom = (spans: readonly Pick<TokenSpan, 'from'>[], token: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.from < token) low = middle + 1
    else high = middle
  }
  return low
}
