import type { MarkPair, Marks, Paragraph, Token } from '../../document/layers.js'
import { indexAt, type Span } from '../../document/span.js'

interface Marked {
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Paragraph[]
  readonly marks: Marks
}

/** The paragraphs that carry on a pair which is never closed in its own. */
export interface CarriedOver {
  /** Index of that pair. */
  readonly opening: number
  /** A pair a paragraph, the last one closed. */
  readonly pairs: readonly MarkPair[]
}

const STOPS = new Set(['.', ',', '?', '!', '…', '...', ')', ']'])
// A letter or speech that is quoted in whole; what is further away closes something else.
const LONGEST = 40

/** A mark opened once and closed paragraphs later: “Dear Minister, ⏎ The pier burned. ⏎ Send the funds.” */
export const carriedOver = ({ tokens, paragraphs, marks }: Marked): CarriedOver[] => {
  const { pairs, stray } = marks
  return pairs.flatMap((pair, opening) => {
    if (pair.closed || pair.depth > 0 || pair.style !== 'double' || !leadsIn(tokens, paragraphs, pair)) return []
    let next = opening + 1
    while ((pairs[next]?.depth ?? 0) > 0) next++
    const end = closingMark(tokens, stray, pair, pairs[next]?.start ?? Number.POSITIVE_INFINITY)
    const to = end === null ? 0 : indexAt(tokens, end - 1) + 1
    const first = tokens[pair.from]!.paragraph + 1
    const last = tokens[to - 1]?.paragraph ?? 0
    if (end === null || last < first || last - first > LONGEST) return []
    const between = paragraphs.slice(first, last + 1)
    if (between.some(({ zone }) => zone !== 'body')) return []
    return [{ opening, pairs: between.map((whole, at) => pairOf(tokens, whole, at === last - first ? end : null)) }]
  })
}

/** It opens its paragraph, or follows a colon, a comma or the dash of a dateline. */
const leadsIn = (tokens: readonly Token[], paragraphs: readonly Paragraph[], { start, from }: MarkPair): boolean =>
  start - paragraphs[tokens[from]!.paragraph]!.start < 2 || /^(?:[:,–—-]|--)$/.test(tokens[from - 1]?.word ?? '')

/** Where the first double mark behind a pair ends that nothing opened and that closes a sentence, before `limit`. */
const closingMark = (
  tokens: readonly Token[],
  stray: readonly Span[],
  pair: MarkPair,
  limit: number,
): number | null => {
  for (let at = indexAt(stray, pair.end - 1) + 1; at < stray.length && stray[at]!.start < limit; at++) {
    const mark = indexAt(tokens, stray[at]!.start)
    if (!/^["“”]$/.test(tokens[mark]?.word ?? '')) continue
    // “Sincerely, Jane Doe””: no full stop closes a letter
    const isLast = tokens[mark + 1]?.paragraph !== tokens[mark]!.paragraph
    return isLast || STOPS.has(tokens[mark - 1]!.word) ? stray[at]!.end : null
  }
  return null
}

const pairOf = (tokens: readonly Token[], { start, end }: Span, closing: number | null): MarkPair => ({
  start,
  end: closing ?? end,
  from: indexAt(tokens, start),
  to: indexAt(tokens, (closing ?? end) - 1) + 1,
  style: 'double',
  closed: closing !== null,
  depth: 0,
  carriesOn: null,
})

/**
 * Where a pair that is never closed is opened again within its paragraph, as when a page has lost its line breaks: “The
 * pier burned. “We want it back.” The index of the pair that opens again; -1 when there is none.
 */
export const reopened = (tokens: readonly Token[], pairs: readonly MarkPair[], opening: number): number => {
  const { style } = pairs[opening]!
  for (let at = opening + 1; (pairs[at]?.depth ?? 0) > 0; at++) {
    const { depth, from, style: inner } = pairs[at]!
    if (depth === 1 && style === inner && /^[.?!]$/.test(tokens[from - 1]?.word ?? '')) return at
  }
  return -1
}

const SAID = new Set(['said', 'says', 'added', 'adds', 'stated', 'states', 'explained', 'explains'])

/**
 * Where in words that are never closed their attribution begins: “The pier burned, | said Jane Doe. “The pier burned, |
 * Jane Doe said. Null when nowhere.
 */
export const attributionIn = (tokens: readonly Token[], from: number, to: number): number | null => {
  for (let at = from + 2; at < to; at++) {
    if (!SAID.has(tokens[at]!.word)) continue
    if (/^[,?!]$/.test(tokens[at - 1]!.word) && at + 1 < to && isCapital(tokens[at + 1])) return at
    const name = nameBefore(tokens, at, from)
    if (name < at && /^[,?!]$/.test(tokens[name - 1]!.word) && (at + 1 === to || tokens[at + 1]!.word === '.'))
      return name
  }
  return null
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.word ?? '')

const nameBefore = (tokens: readonly Token[], verb: number, from: number): number => {
  let at = verb
  while (at - 1 > from + 1 && isCapital(tokens[at - 1])) at--
  return at
}

const FEWEST_UNOPENED = 6

/** A closing mark that nothing opened, behind words that open its paragraph: We are glad to be here,” said Doe. */
export const unopened = ({ tokens, paragraphs, marks }: Marked): MarkPair[] => {
  const result: MarkPair[] = []
  let pair = 0
  for (const { start, end } of marks.stray) {
    const to = indexAt(tokens, start) + 1
    const paragraph = tokens[to - 1]?.paragraph ?? -1
    const whole = paragraphs[paragraph]
    while (pair < marks.pairs.length && marks.pairs[pair]!.start < (whole?.start ?? 0)) pair++
    const next = tokens[to]
    const closes =
      [',', '.', '?', '!'].includes(tokens[to - 2]?.word ?? '') && next?.paragraph === paragraph && next.pos === 'VERB'
    if (!whole || !closes || (marks.pairs[pair]?.start ?? end) < end) continue
    if (to - indexAt(tokens, whole.start) >= FEWEST_UNOPENED) result.push(pairOf(tokens, whole, end))
  }
  return result
}
