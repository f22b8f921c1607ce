import type { Token } from '../../../document/layers.js'
import { isConnector, isDirection, isParticle } from './word-lists.js'

/** The tokens `from` to `to` (exclusive): a place where names may be. Everything outside is none. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

// "University of the West Indies", "Department of Health, Education and Welfare": what may stand between capitals.
const LONGEST_GAP = 3
// A heading in title case is one stretch; a page of them is cut.
const LONGEST = 60

/** Which tokens the tagger reads: those with a capital letter, and the small words between, before and behind them. */
export const stretchesOf = (tokens: readonly Token[], reads: (paragraph: number) => boolean): Stretch[] => {
  const stretches: Stretch[] = []
  let open: { from: number; to: number } | null = null
  for (let i = 0; i < tokens.length; i++) {
    if (!hasCapital(tokens[i]!) || !reads(tokens[i]!.paragraph)) continue
    const from = opening(tokens, i)
    if (open && i - open.from < LONGEST && joins(tokens, open.to, from)) open.to = i + 1
    else {
      if (open) add(stretches, tokens, open)
      open = { from, to: i + 1 }
    }
  }
  if (open) add(stretches, tokens, open)
  return stretches
}

const add = (stretches: Stretch[], tokens: readonly Token[], open: Stretch): void => {
  if (open.to - open.from > 1 || !SMALL.has(tokens[open.from]!.pos)) stretches.push(closed(tokens, open))
}

// "The", "We", "In" and "When" at the head of a sentence, with no further capital, are no names.
const SMALL: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ'])

/** Whether a word begins with a letter; the test by expression is kept for those that are not of the Latin alphabet. */
export const beginsWithLetter = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : /^\p{L}/u.test(word)
}

export const hasCapital = ({ word, lower }: Token): boolean => word !== lower

const near = (tokens: readonly Token[], i: number, j: number): boolean => tokens[i]?.paragraph === tokens[j]?.paragraph

/** "al-Attiyah", "van Dijk", "northern Syria", "7 News": what may come before the first capital. */
const opening = (tokens: readonly Token[], at: number): number => {
  let from = at
  while (from > 0 && at - from < LONGEST_GAP && near(tokens, from - 1, at)) {
    const { lower } = tokens[from - 1]!
    const glued = tokens[from - 1]!.end === tokens[from]!.start
    if (isParticle(lower) || isDirection(lower) || (glued && /^[-'’´`]$/u.test(lower)) || /^\d/.test(lower)) from--
    else break
  }
  return from
}

const joins = (tokens: readonly Token[], to: number, from: number): boolean => {
  if (to >= from) return near(tokens, to - 1, from)
  if (from - to > LONGEST_GAP || !near(tokens, to - 1, from)) return false
  for (let at = to; at < from; at++) if (!isConnector(tokens[at]!.lower) && !/^\d/.test(tokens[at]!.lower)) return false
  return true
}

/** "Yoon Suk-yeol", "Group of 7", "Delhi High court": what may follow the last capital. */
const closed = (tokens: readonly Token[], { from, to }: Stretch): Stretch => {
  let end = to
  while (end < tokens.length && end - to < LONGEST_GAP && near(tokens, end, from)) {
    const before = tokens[end - 1]!
    const here = tokens[end]!
    const glued = here.start === before.end
    if ((glued && (here.word === '-' || before.word === '-')) || /^\d/.test(here.word)) end++
    else if (end === to && (here.pos === 'NOUN' || here.pos === 'PROPN') && beginsWithLetter(here.word)) end++
    else break
  }
  if (tokens[end - 1]!.word === '-') end--
  return { from, to: Math.max(to, end) }
}
