import type { Name } from '../name.js'
import type { Context } from './thing.js'

// A bracket behind a name that says more than this defines nothing.
const LONGEST = 24

/** What the brackets right behind a name call it: "(CNSA)", "(Roscosmos)", (“AtlasClear” or the “Company”), ("the Company"). */
export const definedBehind = ({ to }: Name, { tokens }: Context): string[] => {
  let at = to
  // Acme Corp, Inc. (NYSE: …) keeps its comma out of the name; the bracket comes next or behind a closing mark.
  while (at < to + 2 && tokens[at] && /^["”’]$/u.test(tokens[at]!.word)) at++
  if (tokens[at]?.word !== '(') return []
  const close = closing(tokens, at)
  if (close < 0) return []
  const inside = tokens.slice(at + 1, close)
  const quoted = quotedIn(inside)
  if (quoted.length > 0) return quoted
  if (inside.length === 1 && /^\p{Lu}[\p{L}\p{N}&.-]+$/u.test(inside[0]!.word)) return [inside[0]!.word]
  return []
}

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
