import type { Quantity, Token } from '../../document/layers.js'

type Bound = NonNullable<Quantity['bound']>

// What says before a number how it bounds what is meant. Written for this project; the longest first.
const BEFORE: readonly (readonly [readonly string[], Bound])[] = (
  [
    ['no more than', 'up to'],
    ['no fewer than', 'at least'],
    ['no less than', 'at least'],
    ['more than', 'more than'],
    ['greater than', 'more than'],
    ['less than', 'less than'],
    ['fewer than', 'less than'],
    ['at least', 'at least'],
    ['a minimum of', 'at least'],
    ['up to', 'up to'],
    ['at most', 'up to'],
    ['as much as', 'up to'],
    ['as many as', 'up to'],
    ['a maximum of', 'up to'],
    ['over', 'more than'],
    ['exceeding', 'more than'],
    ['exceeds', 'more than'],
    ['under', 'less than'],
    ['below', 'less than'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['about', 'about'],
    ['around', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['some', 'about'],
    ['estimated', 'about'],
  ] as const
).map(([words, bound]) => [words.split(' ').reverse(), bound])

const LAST: ReadonlySet<string> = new Set(BEFORE.map(([words]) => words[0]!))

/** “more than | 30”, “up to | $5 million”; null where nothing qualifies the number that begins at a token. */
export const boundBefore = (tokens: readonly Token[], at: number): Bound | null => {
  if (!LAST.has(tokens[at - 1]?.lower ?? '')) return null
  for (const [words, bound] of BEFORE)
    if (words.every((word, back) => tokens[at - 1 - back]?.lower === word)) return bound
  return null
}

/** “30 | or more”, “$5 | or less”, “40+” */
export const boundBehind = (tokens: readonly Token[], to: number): Bound | null => {
  if (tokens[to]?.word === '+' && tokens[to]!.start === tokens[to - 1]!.end) return 'at least'
  if (tokens[to]?.lower !== 'or') return null
  const word = tokens[to + 1]?.lower
  return word === 'more' ? 'at least' : word === 'less' || word === 'fewer' ? 'up to' : null
}

/** Whether two numbers are the ends of one range: “between 5 | and | 10”, “5 | to | 10”, “5–10”. */
export const areRange = (tokens: readonly Token[], from: number, to: number, next: number): boolean => {
  if (next !== to + 1) return false
  const joint = tokens[to]!
  if (joint.lower === 'and') return tokens[from - 1]?.lower === 'between'
  return joint.lower === 'to' || joint.word === '–' || (joint.word === '-' && joint.start === tokens[to - 1]!.end)
}
