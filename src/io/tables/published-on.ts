import { isDay } from './day.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

// 2021-05-29, 2021-05-29T10:00:00Z
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/u
// Sat, 29 May 2021 10:00:00 +0200 (RFC 5322, as feeds and e-mail say it)
const DAY_FIRST = /^\s*(?:\p{L}{3,9},? )?(\d{1,2}) (\p{L}{3})\p{L}{0,6} (\d{4})(?!\d)/u
// May 29, 2021
const MONTH_FIRST = /^\s*(?:\p{L}{3,9}, )?(\p{L}{3})\p{L}{0,6}\.? (\d{1,2}), (\d{4})(?!\d)/u

/**
 * The day that a source says it was published on, as YYYY-MM-DD where the text says it; null where it does not,
 * or says one that no calendar has.
 */
export const publishedOn = (said: string | null): string | null => {
  if (said === null) return null
  const iso = ISO.exec(said)
  if (iso) return day(iso[1]!, Number(iso[2]), iso[3]!)
  const first = DAY_FIRST.exec(said)
  if (first) return day(first[3]!, monthOf(first[2]!), first[1]!)
  const second = MONTH_FIRST.exec(said)
  return second ? day(second[3]!, monthOf(second[1]!), second[2]!) : null
}

const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1

const day = (year: string, month: number, date: string): string | null =>
  isDay(Number(year), month, Number(date)) ? `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}` : null
