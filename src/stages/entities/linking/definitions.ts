import type { Name } from '../name.js'
import type { Context } from './thing.js'

// A bracket behind a name that says more than this defines nothing.
const LONGEST = 24

/** Other names that the brackets behind a name give it; tickers are none, but the text may go on with them. */
export interface Defined {
  readonly aliases: readonly string[]
  readonly tickers: readonly string[]
}

const NOTHING: Defined = { aliases: [], tickers: [] }

/** What the brackets right behind a name call it: "(NLRA)", "(Brightwater)", (“Acme” or the “Company”), (NYSE: ACME). */
export const definedBehind = ({ to }: Name, { tokens }: Context): Defined => {
  const aliases: string[] = []
  const tickers: string[] = []
  let at = to
  for (let bracket = 0; bracket < MOST_BRACKETS; bracket++) {
    while (at < to + 2 && tokens[at] && /^["”’,]$/u.test(tokens[at]!.word)) at++
    const close = tokens[at]?.word === '(' ? closing(tokens, at) : -1
    if (close < 0) break
    const inside = tokens.slice(at + 1, close)
    const quoted = quotedIn(inside)
    aliases.push(...quoted)
    if (quoted.length === 0 && inside.length === 1 && /^\p{Lu}[\p{L}\p{N}&.-]+$/u.test(inside[0]!.word))
      aliases.push(inside[0]!.word)
    inside.forEach(({ word }, i) => {
      if (inside[i - 1]?.word === ':' && /^[A-Z]{2,6}$/.test(word)) tickers.push(word)
    })
    at = close + 1
  }
  return aliases.length + tickers.length > 0 ? { aliases, tickers } : NOTHING
}

// Acme Corp. (NYSE: ACME) (“Acme” or the “Company”)
const MOST_BRACKETS = 3

const closing = (tokens: Context['tokens'], open: number): number => {
  for (let at = open + 1; at < Math.min(tokens.length, open + LONGEST); at++) if (tokens[at]!.word === ')') return at
  return -1
}

const OPENING = /^[“"‘']$/u
const CLOSING = /^[”"’']$/u

/** The stretches in quote marks, with "the" before or behind the mark: the “Company” and “the Company” are "the Company". */
const quotedIn = (inside: Context['tokens']): string[] => {
  const found: string[] = []
  for (let at = 0; at < inside.length; at++) {
    if (!OPENING.test(inside[at]!.word)) continue
    let end = at + 1
    while (end < inside.length && !CLOSING.test(inside[end]!.word)) end++
    if (end === inside.length) break
    const words = inside.slice(at + 1, end).map((token) => token.word)
    if (words.length > 0 && words.length < 6)
      found.push([...(inside[at - 1]?.lower === 'the' ? ['the'] : []), ...words].join(' '))
    at = end
  }
  return found
}
