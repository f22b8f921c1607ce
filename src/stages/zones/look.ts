import type { Span } from '../../document/span.js'

/** What a paragraph looks like: all that the rules for its zone read. */
export interface Look extends Span {
  readonly length: number
  /** Its beginning, white space collapsed: the whole of a short one. */
  readonly head: string
  /** The beginning in lower case without punctuation at the edges: what lists of phrases are asked for. */
  readonly key: string
  readonly words: number
  /** Ends as a sentence does. */
  readonly stopped: boolean
  readonly colon: boolean
  /** Most of its words have a capital: a title. */
  readonly titled: boolean
  readonly quoteFirst: boolean
  readonly bullet: boolean
  /** Holds a quotation with its attribution, or opens with one: never furniture. */
  readonly speaks: boolean
}

// A title, a heading or a menu item is shorter than this.
const HEAD = 160
// How far a quotation is looked for: boilerplate that is longer has shown itself by then.
const SPEECH = 2_000
const LONG_ENOUGH = 30

export const look = (text: string, { start, end }: Span): Look => {
  const head = text.slice(start, Math.min(end, start + HEAD)).replace(/\s+/gu, ' ')
  const tail = text.slice(Math.max(start, end - 8), end)
  const length = end - start
  const words = head.split(' ')
  const quoteFirst = /^["“„«]/u.test(head)
  return {
    start,
    end,
    length,
    head,
    key: head.toLowerCase().replace(EDGES, ''),
    words: words.length,
    stopped: /[.!?。…]["”’'»)\]*]{0,4}$/u.test(tail),
    colon: /:["”’]?$/u.test(tail),
    titled: isTitle(words),
    quoteFirst,
    bullet: /^[•*·▪●○◦‣⁃–—-]\s?/u.test(head),
    speaks:
      (quoteFirst && length > LONG_ENOUGH) ||
      (length > LONG_ENOUGH && speaks(text.slice(start, Math.min(end, start + SPEECH)))),
  }
}

const EDGES = /^[\s*•·#>|[(-]+|[\s:*•·»›>|\])….!?-]+$/gu

const isTitle = (words: readonly string[]): boolean => {
  let long = 0
  let capital = 0
  for (const word of words) {
    if (word.length < 4) continue
    long++
    if (/^[^\p{L}]*\p{Lu}|\d/u.test(word)) capital++
  }
  return long > 0 && capital / long >= 0.65
}

const QUOTED = /["“][^"“”]{20,600}[,.?!]["”]/u
const CUE =
  /\b(?:said|says|stated|states|added|adds|commented|explained|explains|continued|remarked|told|concluded|wrote|shared)\b/iu

const speaks = (text: string): boolean => /["“”]/u.test(text) && CUE.test(text) && QUOTED.test(text)
