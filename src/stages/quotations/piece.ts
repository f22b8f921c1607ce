import type { Document } from '../../document/document.js'
import type { MarkPair, Token } from '../../document/layers.js'
import { indexAt, type TokenSpan } from '../../document/span.js'
import { attributionIn, carriedOver, reopened, unopened } from './unbalanced.js'

/** An outermost stretch between quote marks, marks included: what may be (a part of) a direct quotation. */
export interface Piece extends TokenSpan {
  readonly paragraph: number
  readonly sentence: number
  readonly closed: boolean
  /** The pieces of the paragraphs before and after that it carries on and that carry it on; null at the ends. */
  readonly previous: number | null
  readonly next: number | null
  readonly words: number
  readonly hasVerb: boolean
  /** Begins with a capital, as a sentence does. */
  readonly capital: boolean
  /** The last character before the closing mark: "." "," "?" "!" "…" and the like, or "" when it is a letter. */
  readonly stop: string
  /** It is all that its paragraph holds. */
  readonly alone: boolean
}

const STOPS = new Set(['.', ',', '?', '!', '…', '-', '–', '—', ':', ';', '...'])
const OPENING = 1

/** The outermost pairs of double marks, guillemets and low marks; and of single ones that hold at least a few words. */
export const piecesOf = (document: Document<'tokens' | 'paragraphs' | 'sentences' | 'marks'>): Piece[] => {
  const { tokens, paragraphs, sentences } = document
  const chosen = chosenPairs(document)
  const place = new Map(chosen.map(({ index }, at) => [index, at]))
  const next = new Map<number, number>()
  chosen.forEach(({ pair }, at) => {
    if (pair.carriesOn !== null && place.has(pair.carriesOn)) next.set(place.get(pair.carriesOn)!, at)
  })
  return chosen.map(({ pair }, at): Piece => {
    const { from, to, start, end, closed } = pair
    const inner = {
      from: tokens[from]!.word.length === 1 && !/\w/.test(tokens[from]!.word) ? from + OPENING : from,
      to: closed ? to - 1 : to,
    }
    const paragraph = tokens[from]!.paragraph
    const first = tokens[inner.from]
    let words = 0
    let hasVerb = false
    for (let i = inner.from; i < inner.to; i++) {
      const { pos } = tokens[i]!
      if (pos !== 'PUNCT' && pos !== 'SYM') words++
      if (pos === 'VERB' || pos === 'AUX') hasVerb = true
    }
    const last = tokens[inner.to - 1]?.word ?? ''
    const whole = paragraphs[paragraph]!
    return {
      from,
      to,
      start,
      end,
      closed,
      paragraph,
      words,
      hasVerb,
      sentence: indexAt(sentences, start),
      previous: pair.carriesOn === null ? null : (place.get(pair.carriesOn) ?? null),
      next: next.get(at) ?? null,
      capital: first !== undefined && first.word[0] !== first.lower[0],
      stop: STOPS.has(last) ? last : STOPS.has(last.at(-1) ?? '') ? last.at(-1)! : '',
      alone: start - whole.start < 2 && (whole.end - end < 2 || endsIn(tokens, to, paragraph)),
    }
  })
}

type Chosen = { readonly pair: MarkPair; readonly index: number }

/** The pairs that become pieces, in text order, each with the number by which another may carry it on. */
const chosenPairs = (document: Document<'tokens' | 'paragraphs' | 'marks'>): Chosen[] => {
  const { tokens, paragraphs, marks } = document
  const carried = carriedOver(document)
  const carries = new Set(carried.map(({ opening }) => opening))
  const chosen: Chosen[] = []
  marks.pairs.forEach((pair, index) => {
    if (pair.depth > 0 || pair.to <= pair.from || !paragraphs[tokens[pair.from]!.paragraph]!.english) return
    chosen.push(...(pair.closed || carries.has(index) ? [{ pair, index }] : unclosed(document, index)))
  })
  const known = new Set<number>()
  let index = marks.pairs.length
  for (const { opening, pairs } of carried) {
    let carriesOn = opening
    for (const pair of pairs) {
      chosen.push({ pair: { ...pair, carriesOn }, index })
      carriesOn = index++
      known.add(pair.start)
    }
  }
  for (const pair of unopened(document)) if (!known.has(pair.start)) chosen.push({ pair, index: -1 })
  return chosen.sort((a, b) => a.pair.start - b.pair.start)
}

/** A pair that is never closed: up to where it is attributed or opened again, else to the end of its paragraph. */
const unclosed = (
  { tokens, marks }: Pick<Document<'tokens' | 'marks'>, 'tokens' | 'marks'>,
  index: number,
): Chosen[] => {
  const pair = marks.pairs[index]!
  const again = reopened(tokens, marks.pairs, index)
  const inner = marks.pairs[again]
  const end = inner?.from ?? withoutEndMark(tokens, pair)
  const to = attributionIn(tokens, pair.from, end)
  const own = { ...pair, to: to ?? end, end: tokens[(to ?? end) - 1]!.end, closed: to !== null }
  if (!inner) return [{ pair: own, index }]
  // “(“Tides and Pumps, 2018), it is safe. “We are glad,” said Doe.” A title in a bracket is not carried on
  const carriesOn = to === null && tokens[pair.from - 1]?.word !== '(' ? index : null
  const chosen: Chosen[] = [{ pair: own, index }]
  for (let at = again; (marks.pairs[at]?.depth ?? 0) > 0; at++)
    if (marks.pairs[at]!.depth === 1 && marks.pairs[at]!.style === pair.style)
      chosen.push({ pair: at === again ? { ...inner, carriesOn } : marks.pairs[at]!, index: at })
  return chosen
}

/** Whether nothing but “###” follows in the paragraph. */
const endsIn = (tokens: readonly Token[], to: number, paragraph: number): boolean => {
  let at = to
  while (tokens[at]?.paragraph === paragraph && /^#+$/.test(tokens[at]!.word)) at++
  return tokens[at]?.paragraph !== paragraph
}

/** “… for the town. ###” */
const withoutEndMark = (tokens: readonly Token[], { from, to }: TokenSpan): number => {
  let end = to
  while (end > from + 1 && /^#+$/.test(tokens[end - 1]!.word)) end--
  return end
}
