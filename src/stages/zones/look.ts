import type { Span } from '../../document/span.js'

/** What a paragraph looks like: all that the rules for its zone read. */
export interface Look extends Span {
  readonly length: number
  /** Its beginning, white space collapsed: the whole of a short one. */
  readonly head: string
  /** A short line in lower case without punctuation at its edges: what lists of phrases are asked for; else empty. */
  readonly key: string
  /** How many; of a long paragraph only that they are many. */
  readonly words: number
  /** Ends as a sentence does. */
  readonly stopped: boolean
  readonly colon: boolean
  /** Short, and most of its words have a capital: a title. */
  readonly titled: boolean
  readonly quoteFirst: boolean
  readonly quoteLast: boolean
  readonly bullet: boolean
  /** Holds a quotation with its attribution, or opens with one: never furniture. */
  readonly speaks: boolean
}

// A title, a heading or a menu item is shorter than this.
const HEAD = 160
// Phrases of a web page are shorter.
const PHRASE = 60
// How far a quotation is looked for: boilerplate that is longer has shown itself by then.
const SPEECH = 2_000
const LONG_ENOUGH = 30

export const look = (text: string, { start, end }: Span): Look => {
  const verbatim = text.slice(start, Math.min(end, start + HEAD))
  const head = WIDE_SPACE.test(verbatim) ? verbatim.replace(/\s+/gu, ' ') : verbatim
  const tail = text.slice(Math.max(start, end - 8), end)
  const length = end - start
  // Only of a short line does it matter how many words it has, and how they are written.
  const words = length > HEAD ? null : head.split(' ')
  const quoteFirst = /^["“„«]/u.test(head)
  return {
    start,
    end,
    length,
    head,
    key: length > PHRASE ? '' : phraseOf(head),
    words: words?.length ?? HEAD,
    stopped: /[.!?。…]["”’'»)\]*]{0,4}$/u.test(tail),
    colon: /:["”’]?$/u.test(tail),
    titled: words !== null && isTitle(words),
    quoteFirst,
    quoteLast: /["”»]$/u.test(tail),
    bullet: /^[•*·▪●○◦‣⁃–—-]\s?/u.test(head),
    speaks:
      (quoteFirst && length > LONG_ENOUGH) ||
      (length > LONG_ENOUGH && speaks(text.slice(start, Math.min(end, start + SPEECH)))),
  }
}

const WIDE_SPACE = /[^\S ]| {2}/u
const EDGES = new Set(' *•·#>»›|[](){}:.…!?-')

const phraseOf = (head: string): string => {
  let [start, end] = [0, head.length]
  while (start < end && EDGES.has(head[start]!)) start++
  while (end > start && EDGES.has(head[end - 1]!)) end--
  return head.slice(start, end).toLowerCase()
}

const CAPITAL = /^[^\p{L}]*\p{Lu}|\d/u

const isTitle = (words: readonly string[]): boolean => {
  let long = 0
  let capital = 0
  for (const word of words) {
    if (word.length < 4) continue
    long++
    if (CAPITAL.test(word)) capital++
  }
  return long > 0 && capital / long >= 0.65
}

const CUE =
  /\b(?:said|says|stated|states|added|adds|commented|explained|explains|continued|remarked|told|concluded|wrote|shared)\b/iu
// What stands between two marks is speech when it is longer than a term and ends as speech does.
const TERM = 20

const speaks = (text: string): boolean => {
  let open = -1
  for (const { index } of text.matchAll(/["“”]/gu)) {
    if (open >= 0 && text[index] !== '“' && index - open > TERM && ',.?!'.includes(text[index - 1]!))
      return CUE.test(text)
    open = text[index] === '”' ? -1 : index
  }
  return false
}
