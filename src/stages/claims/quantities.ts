import type { Quantity, Token } from '../../document/layers.js'
import { CURRENCIES, UNITS } from '../../lexicon/numbers.js'
import { areRange, boundBefore, boundBehind } from './bounds.js'
import { dateAt } from './dates.js'
import { numberAt } from './numbers.js'
import { CLASS } from './word-classes.js'

/** A quantity with the tokens it takes. */
export interface QuantityAt extends Quantity {
  readonly from: number
  readonly to: number
}

type Found = { readonly to: number; readonly value: number | null; readonly unit: string | null }
type Rule = (tokens: readonly Token[], at: number) => Found | null

/** “12 May 2012”, “2012” */
const date: Rule = (tokens, at) => {
  const found = dateAt(tokens, at)
  if (!found) return null
  return found.month === null
    ? { to: found.to, value: found.year, unit: 'year' }
    : { to: found.to, value: null, unit: 'date' }
}

/** “$122.5M”, “US$5 million” */
const money: Rule = (tokens, at) => {
  const unit = CURRENCIES.get(tokens[at]!.lower)
  const number = unit && !/^[a-z]{4}/u.test(tokens[at]!.lower) ? numberAt(tokens, at + 1) : null
  return number && { ...number, unit: unit! }
}

/** “10:30 a.m.”, “4 p.m.” */
const clock: Rule = (tokens, at) => {
  if (!/^\d{1,2}(?::\d{2})?$/u.test(tokens[at]!.word)) return null
  return HALVES.has(tokens[at + 1]?.lower ?? '') ? { to: at + 2, value: null, unit: 'time' } : null
}
const HALVES: ReadonlySet<string> = new Set(['a.m.', 'p.m.', 'am', 'pm', 'a.m', 'p.m'])

/** “decade-long”, “hour-long” */
const long: Rule = (tokens, at) => {
  const unit = PERIODS.get(tokens[at]!.lower)
  return unit && tokens[at + 1]?.word === '-' && tokens[at + 2]?.lower === 'long'
    ? { to: at + 3, value: 1, unit }
    : null
}
const PERIODS: ReadonlyMap<string, string> = new Map(
  ['decade', 'century', 'hour', 'day', 'week', 'month', 'year'].map((unit) => [unit, unit]),
)

/** “a decade”, “an hour”, “a million” */
const article: Rule = (tokens, at) => {
  const word = tokens[at]!.lower
  const next = tokens[at + 1]?.lower ?? ''
  if ((word !== 'a' && word !== 'an') || tokens[at + 2]?.word === '-') return null
  if (next === 'decade' || next === 'century' || next === 'hour' || next === 'dozen')
    return { to: at + 2, value: next === 'dozen' ? 12 : 1, unit: UNITS.get(next) ?? null }
  const number =
    next === 'million' || next === 'billion' || next === 'hundred' || next === 'thousand'
      ? numberAt(tokens, at + 1)
      : null
  return number && { ...unitBehind(tokens, number.to), value: number.value }
}

/** “45 %”, “18.5 kilograms”, “10-minute”, “30 laws” */
const amount: Rule = (tokens, at) => {
  const number = numberAt(tokens, at)
  return number && { value: number.value, ...unitBehind(tokens, number.to) }
}

/** What a number measures or counts: a unit is part of the quantity as written, a thing that is counted is not. */
const unitBehind = (tokens: readonly Token[], at: number): { to: number; unit: string | null } => {
  const hyphened = tokens[at]?.word === '-' && tokens[at]!.start === tokens[at - 1]!.end
  const place = hyphened ? at + 1 : at
  const next = tokens[place]
  if (!next) return { to: at, unit: null }
  if (next.lower === '%' || next.lower === 'percent') return { to: place + 1, unit: '%' }
  if (next.lower === 'per' && tokens[place + 1]?.lower === 'cent') return { to: place + 2, unit: '%' }
  const unit = UNITS.get(next.lower) ?? (next.lower.length > 3 ? CURRENCIES.get(next.lower) : undefined)
  if (!unit)
    return {
      to: at,
      unit:
        next.pos === 'NOUN'
          ? next.lemma
          : tokens[place + 1]?.pos === 'NOUN' && next.pos === 'ADJ'
            ? tokens[place + 1]!.lemma
            : null,
    }
  const old = hyphened && tokens[place + 1]?.word === '-' && tokens[place + 2]?.lower === 'old'
  const life = unit === 'year' && tokens[place + 1]?.lower === 'to' && tokens[place + 2]?.lower === 'life'
  return { to: place + (old || life ? 3 : 1), unit }
}

/** The rules, in the order in which they are tried at a token. */
const rules: readonly Rule[] = [date, money, clock, long, article, amount]

/** The quantities of a document: every number, amount, percentage, date and duration, as written. */
export const quantitiesOf = (
  text: string,
  tokens: readonly Token[],
  classes: Uint16Array,
  isName: (at: number) => boolean,
): QuantityAt[] => {
  const result: QuantityAt[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = classes[at]! & CLASS.number && !isNoQuantity(tokens, at) && !isName(at) ? firstOf(tokens, at) : null
    if (!found) {
      at++
      continue
    }
    const last = tokens[found.to - 1]!
    const [start, end] = [tokens[at]!.start, isLetterWithStop(last) ? last.end - 1 : last.end]
    result.push({
      start,
      end,
      text: text.slice(start, end),
      value: found.value,
      unit: found.unit,
      bound: boundBefore(tokens, at) ?? boundBehind(tokens, found.to),
      from: at,
      to: found.to,
    })
    at = found.to
  }
  return withRanges(tokens, result)
}

/** “between 200 and 300 people”: both ends count people. */
const withRanges = (tokens: readonly Token[], found: readonly QuantityAt[]): QuantityAt[] => {
  const result = [...found]
  for (let at = 0; at + 1 < result.length; at++) {
    const [low, high] = [result[at]!, result[at + 1]!]
    if (!areRange(tokens, low.from, low.to, high.from) || (low.unit !== null && low.unit !== high.unit)) continue
    result[at] = { ...low, unit: high.unit, bound: 'from' }
    result[at + 1] = { ...high, bound: 'to' }
  }
  return result
}

/** The “M.” of “$5M.” at the end of a sentence. */
export const isLetterWithStop = ({ word }: Token): boolean => word.length === 2 && /^[kmbt]\.$/iu.test(word)

const firstOf = (tokens: readonly Token[], at: number): Found | null => {
  for (const rule of rules) {
    const found = rule(tokens, at)
    if (found) return found
  }
  return null
}

/** “Fortune 500”, “COVID-19”, “one of the best”, “No. 5”: numbers that say no amount. */
const isNoQuantity = (tokens: readonly Token[], at: number): boolean => {
  const { lower, start, pos } = tokens[at]!
  const before = tokens[at - 1]
  if (lower === 'one' || lower === 'm' || lower === 'b' || lower === 'k') return true
  if (isAddress(tokens, at)) return true
  if (!before || pos === 'PROPN') return false
  if (before.word === '-' && before.end === start && before.start === tokens[at - 2]?.end)
    return tokens[at - 2]!.pos !== 'NUM'
  return (
    (before.pos === 'PROPN' && before.end < start && isCapital(before.word) && !yearLike(lower)) ||
    before.lower === 'no.' ||
    before.lower === 'section'
  )
}

const STREETS: ReadonlySet<string> = new Set(
  'street st. avenue ave. road rd. boulevard blvd. drive lane way place highway suite floor'.split(' '),
)

/** “47 Harbor Avenue” */
const isAddress = (tokens: readonly Token[], at: number): boolean => {
  for (let next = at + 1; next <= at + 3; next++) {
    if (tokens[next]?.pos !== 'PROPN') return false
    if (STREETS.has(tokens[next]!.lower) && next > at + 1) return true
  }
  return false
}

const isCapital = (word: string): boolean => word[0] !== word[0]!.toLowerCase()

const yearLike = (word: string): boolean => /^(?:19|20)\d\d$/u.test(word)
