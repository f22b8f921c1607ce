import type { Claim, Token } from '../../document/layers.js'
import { MONTHS, WEEKDAYS } from '../../lexicon/numbers.js'
import { type DateAt, dateAt } from './dates.js'
import { CLASS } from './word-classes.js'

/** An expression of time with the tokens it takes, and how it reads once it is resolved. */
export interface TimeAt {
  readonly from: number
  readonly to: number
  /** ISO date, month or year; null when it cannot be told. */
  readonly value: string | null
  /** What says the same with nothing else at hand (“on August 22, 2025”); null when the text’s own words do. */
  readonly wording: string | null
}

const NAMES = 'January February March April May June July August September October November December'.split(' ')
const pad = (value: number): string => String(value).padStart(2, '0')

const dayOf = (iso: string): Date | null => {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) ? null : new Date(time)
}

const day = (date: Date): string => `${NAMES[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`
const iso = (date: Date): string => date.toISOString().slice(0, 10)
const shifted = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000)

/** The times of a document. `date` (ISO) is the day from which “today” and “last year” are told. */
export const timesOf = (tokens: readonly Token[], classes: Uint16Array, date: string | null): TimeAt[] => {
  const today = date === null ? null : dayOf(date)
  const result: TimeAt[] = []
  for (let at = 0; at < tokens.length; ) {
    const found =
      classes[at]! & CLASS.time ? (absolute(tokens, at, today) ?? (today && relative(tokens, at, today))) : null
    if (found) result.push(found)
    at = found ? found.to : at + 1
  }
  return result
}

/** “May 12, 2012”, “2012”; “November 23” takes the year in which it lies nearest before the dateline. */
const absolute = (tokens: readonly Token[], at: number, today: Date | null): TimeAt | null => {
  const code = tokens[at]!.word.charCodeAt(0)
  if (!(code >= 0x30 && code <= 0x39) && !MONTHS.has(tokens[at]!.lower)) return null
  const date = dateAt(tokens, at)
  if (!date) return null
  if (date.year !== null) return { from: at, to: date.to, value: isoOf(date, date.year), wording: null }
  if (!today) return { from: at, to: date.to, value: null, wording: null }
  const year = nearestYear(date, today)
  return { from: at, to: date.to, value: isoOf(date, year), wording: `${verbatim(tokens, at, date.to)}, ${year}` }
}

const verbatim = (tokens: readonly Token[], from: number, to: number): string => {
  let words = tokens[from]!.word
  for (let at = from + 1; at < to; at++)
    words += `${tokens[at]!.start > tokens[at - 1]!.end ? ' ' : ''}${tokens[at]!.word}`
  return words
}

const isoOf = ({ month, day: date }: DateAt, year: number): string =>
  month === null ? String(year) : date === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(date)}`

// A date more than this many days ahead without a year is one of the year before.
const AHEAD = 120

const nearestYear = (date: DateAt, today: Date): number => {
  const year = today.getUTCFullYear()
  const days = (Date.UTC(year, date.month! - 1, date.day ?? 1) - today.getTime()) / 86_400_000
  return days > AHEAD ? year - 1 : days < AHEAD - 365 ? year + 1 : year
}

/** “today”, “yesterday”, “last year”, “this month”, “on Tuesday” */
const relative = (tokens: readonly Token[], at: number, today: Date): TimeAt | null => {
  const word = tokens[at]!.lower
  const owned = tokens[at + 1]?.lemma === "'s"
  // “yesterday, Oct. 7, 2015”: the date itself comes next.
  if (MONTHS.has(tokens[tokens[at + 1]?.word === ',' ? at + 2 : at + 1]?.lower ?? '')) return null
  if (word === 'today' && !owned) return { from: at, to: at + 1, value: iso(today), wording: `on ${day(today)}` }
  if (word === 'yesterday') return single(at, shifted(today, -1))
  if (word === 'tomorrow') return single(at, shifted(today, 1))
  const weekday = WEEKDAYS.indexOf(word)
  if (weekday >= 0) return onWeekday(tokens, at, weekday, today)
  if (word === 'last' || word === 'this' || word === 'next') return period(tokens, at, word, today)
  return null
}

const single = (at: number, date: Date): TimeAt => ({
  from: at,
  to: at + 1,
  value: iso(date),
  wording: `on ${day(date)}`,
})

// “a Friday”, “every Friday”: none of the last week; “next Friday” is still to come.
const ANY: ReadonlySet<string> = new Set('next a an any each every one some most alternate'.split(' '))

/** “a Friday in 2019”, “Friday of last month”, “Black Friday sale”: the day of another week, or no day. */
const isDated = (tokens: readonly Token[], at: number): boolean => {
  const behind = tokens[at + 1]?.lower
  return (
    tokens[at - 1]?.pos === 'PROPN' ||
    ((behind === 'in' || behind === 'of') && /^(?:\d{4}|last|next|the|that)$|^[A-Z]/u.test(tokens[at + 2]?.word ?? ''))
  )
}

/** “Tuesday” in a release is the last one, the dateline’s day included. */
const onWeekday = (tokens: readonly Token[], at: number, weekday: number, today: Date): TimeAt | null => {
  const before = tokens[at - 1]?.lower ?? ''
  if (tokens[at + 1]?.word === ',' || ANY.has(before) || isDated(tokens, at)) return null
  const back = (today.getUTCDay() - weekday + 7) % 7
  return { from: at, to: at + 1, value: iso(shifted(today, -back)), wording: null }
}

const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s'])

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** “last year”, “this month”, “this morning” */
const period = (tokens: readonly Token[], at: number, word: string, today: Date): TimeAt | null => {
  const unit = tokens[at + 1]?.lower
  const step = STEPS.get(word) ?? 0
  const year = today.getUTCFullYear() + step
  const owns = POSSESSIVE.has(tokens[at + 2]?.lower ?? '')
  // “this year’s harvest” → “2024’s harvest”
  if (owns && unit === 'year') return { from: at, to: at + 2, value: String(year), wording: String(year) }
  if (owns) return null
  if (unit === 'year') return { from: at, to: at + 2, value: String(year), wording: `in ${year}` }
  if (unit === 'month') {
    const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + step, 1))
    const name = `${NAMES[first.getUTCMonth()]} ${first.getUTCFullYear()}`
    return { from: at, to: at + 2, value: iso(first).slice(0, 7), wording: `in ${name}` }
  }
  if (word === 'this' && (unit === 'morning' || unit === 'afternoon' || unit === 'evening'))
    return { from: at, to: at + 2, value: iso(today), wording: `on the ${unit} of ${day(today)}` }
  return null
}

/** The first time in a stretch of tokens, as the record has it. */
export const timeIn = (
  text: string,
  tokens: readonly Token[],
  times: readonly TimeAt[],
  first: number,
  to: number,
): Claim['time'] => {
  const time = times[first]
  if (!time || time.to > to) return null
  const [start, end] = [tokens[time.from]!.start, tokens[time.to - 1]!.end]
  return { start, end, text: text.slice(start, end), value: time.value }
}
