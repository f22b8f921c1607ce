import type { Token } from '../../document/layers.js'
import { FRACTIONS, MAGNITUDES, MULTIPLES, NUMBER_WORDS } from '../../lexicon/numbers.js'

/** A number in tokens: `to` is exclusive. */
export interface NumberAt {
  readonly to: number
  readonly value: number
}

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u

/** The number that begins at a token, in digits or words, with its magnitude: “122.5M”, “twenty-five”, “two-thirds”. */
export const numberAt = (tokens: readonly Token[], at: number): NumberAt | null => {
  const token = tokens[at]
  if (!token) return null
  const code = token.word.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39)
    return DIGITS.test(token.word) ? scaled(tokens, at + 1, Number(token.word.replaceAll(',', ''))) : null
  return NUMBER_WORDS.has(token.lower) || MAGNITUDES.has(token.lower) || MULTIPLES.has(token.lower)
    ? words(tokens, at)
    : null
}

/** “30 million”, “122.5M”: a letter only where it touches the number. */
const scaled = (tokens: readonly Token[], at: number, value: number): NumberAt => {
  const next = tokens[at]
  // “$5M.” at the end of a sentence
  const size = next && MAGNITUDES.get(next.word.length === 2 && next.word.endsWith('.') ? next.lower[0]! : next.lower)
  if (!size || (next.word.length <= 2 && next.start !== tokens[at - 1]!.end)) return { to: at, value }
  return scaled(tokens, at + 1, value * size)
}

/** “twenty-five”, “three hundred and ten thousand”, “two-thirds”, “dozens”. */
const words = (tokens: readonly Token[], from: number): NumberAt | null => {
  const first = tokens[from]!.lower
  if (MULTIPLES.has(first)) return { to: from + 1, value: MULTIPLES.get(first)! }
  if (!NUMBER_WORDS.has(first))
    return first.length > 3 && MAGNITUDES.has(first) ? { to: from + 1, value: MAGNITUDES.get(first)! } : null
  let total = 0
  let part = 0
  let at = from
  for (; at < tokens.length; at++) {
    const word = tokens[at]!.lower
    const value = NUMBER_WORDS.get(word)
    const size = word.length > 2 ? MAGNITUDES.get(word) : undefined
    if (value !== undefined) part += value
    else if (size === 100) part *= size
    else if (size) [total, part] = [total + part * size, 0]
    else if (!joins(tokens, at)) break
  }
  const fraction = tokens[at]?.lower === '-' ? FRACTIONS.get(tokens[at + 1]?.lower ?? '') : undefined
  return fraction ? { to: at + 2, value: part / fraction } : { to: at, value: total + part }
}

/** The hyphen of “twenty-five”, the “and” of “three hundred and ten”. */
const joins = (tokens: readonly Token[], at: number): boolean => {
  const [word, before, behind] = [
    tokens[at]!.lower,
    tokens[at - 1]!.lower,
    NUMBER_WORDS.get(tokens[at + 1]?.lower ?? ''),
  ]
  if (behind === undefined) return false
  return word === '-' ? (NUMBER_WORDS.get(before) ?? 0) >= 20 && behind < 10 : word === 'and' && before === 'hundred'
}
