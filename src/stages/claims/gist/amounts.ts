import type { Quantity } from '../../../document/layers.js'
import { MONTHS, UNITS } from '../../../lexicon/numbers.js'

const UNIT_NAMES: ReadonlySet<string> = new Set(UNITS.values())

/** A text in which its quantities stand by value and unit: “$3 million” and “3,000,000 dollars” → “3000000-USD”. */
export const amounts = (text: string, quantities: readonly Quantity[]): string => {
  let result = ''
  let at = 0
  for (const { text: words, value, unit } of quantities) {
    const start = value === null || unit === 'year' ? -1 : text.indexOf(words, at)
    if (start < 0) continue
    // What is counted stands in the text behind the number; what it is measured in is part of it.
    const measured = unit !== null && (UNIT_NAMES.has(unit) || unit === '%' || unit === unit.toUpperCase())
    result += `${text.slice(at, start)}${value}${measured ? `-${unit}` : ''}`
    at = start + words.length
  }
  return days(result + text.slice(at))
}

const NAMES = [...MONTHS.keys()].filter((name) => !name.endsWith('.')).join('|')
const MONTH_FIRST = new RegExp(`\\b(${NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'giu')
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${NAMES})\\.?,? (\\d{4})\\b`, 'giu')

/** “May 5, 2024”, “5 May 2024” → “2024-5-5” */
const days = (text: string): string => (DAY_AND_YEAR.test(text) ? withoutMonths(text) : text)

// What every such date has, for the names of the months are dear to look for.
const DAY_AND_YEAR = /\d(?:st|nd|rd|th)?(?:,| [a-z.,]{3,11})? \d{4}/iu

const withoutMonths = (text: string): string =>
  text
    .replace(MONTH_FIRST, (_, month: string, day: string, year: string) => iso(year, month, day))
    .replace(DAY_FIRST, (_, day: string, month: string, year: string) => iso(year, month, day))

const iso = (year: string, month: string, day: string): string =>
  `${year}-${MONTHS.get(month.toLowerCase())}-${Number(day)}`
