import type { Token } from '../../document/layers.js'
import { MONTHS } from '../../lexicon/numbers.js'

export interface DateAt {
  readonly to: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** The date that begins at a token: “May 12, 2012”, “12 May 2012”, “June 2021”, “Nov. 21-25”, “2012”. */
export const dateAt = (tokens: readonly Token[], at: number): DateAt | null => {
  const token = tokens[at]!
  const month = isCapital(token.word) ? MONTHS.get(token.lower) : undefined
  if (month) return fromMonth(tokens, at, month)
  const day = dayOf(tokens[at])
  const behind = tokens[at + 1]
  const named = day && behind && isCapital(behind.word) ? MONTHS.get(behind.lower) : undefined
  if (day && named) {
    const year = yearOf(tokens[at + 2])
    return { to: at + (year ? 3 : 2), year, month: named, day }
  }
  const year = yearOf(token)
  return year ? { to: at + 1, year, month: null, day: null } : null
}

const fromMonth = (tokens: readonly Token[], at: number, month: number): DateAt | null => {
  let next = at + 1
  if (tokens[next]?.word === '.') next++
  const day = dayOf(tokens[next])
  if (!day) {
    const year = yearOf(tokens[next])
    return year ? { to: next + 1, year, month, day: null } : null
  }
  next++
  if (isDash(tokens[next]) && dayOf(tokens[next + 1])) next += 2
  const year = tokens[next]?.word === ',' ? yearOf(tokens[next + 1]) : yearOf(tokens[next])
  if (!year) return { to: next, year: null, month, day }
  return { to: next + (tokens[next]!.word === ',' ? 2 : 1), year, month, day }
}

const isCapital = (word: string): boolean => word[0]! >= 'A' && word[0]! <= 'Z'

const isDash = (token: Token | undefined): boolean => token?.word === '-' || token?.word === '–'

/** “21”, “21st”, and the first day of “21-25”. */
const dayOf = (token: Token | undefined): number | null => {
  if (!token || token.word.length > 5) return null
  const day = /^(\d{1,2})(?:st|nd|rd|th|[-–]\d{1,2})?$/u.exec(token.lower)
  return day && Number(day[1]) >= 1 && Number(day[1]) <= 31 ? Number(day[1]) : null
}

const FIRST_YEAR = 1700
const LAST_YEAR = 2100

const yearOf = (token: Token | undefined): number | null => {
  if (token?.word.length !== 4 || !/^\d{4}$/u.test(token.word)) return null
  const year = Number(token.word)
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null
}
