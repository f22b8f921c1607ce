/** A day found in a line: `length` code units, ISO `date` (null when it is no full day of the calendar). */
export interface Day {
  readonly length: number
  readonly date: string | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const WEEKDAY = '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\b\\.?[\\s,|]+)?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'

// In order: the first that fits wins. Groups: month, day and year, told by `parts`.
const FORMS: readonly { readonly form: RegExp; readonly parts: readonly ('year' | 'month' | 'day')[] }[] = [
  { form: new RegExp(`${WEEKDAY}${MONTH}\\s+${DAY},?\\s+(\\d{4})(?!\\d)`, 'iuy'), parts: ['month', 'day', 'year'] },
  {
    form: new RegExp(`${WEEKDAY}${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})(?!\\d)`, 'iuy'),
    parts: ['day', 'month', 'year'],
  },
  { form: /(\d{4})-(\d{2})-(\d{2})(?!\d)/uy, parts: ['year', 'month', 'day'] },
  { form: /(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?!\d)/uy, parts: ['month', 'day', 'year'] },
]
// `21st December`, `June 2025`: a day of a dateline, but not stated in full.
const PARTIAL = new RegExp(
  `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|${WEEKDAY}${MONTH}\\s+(?:\\d{4}|\\d{1,2}(?:st|nd|rd|th)?)(?!\\d))`,
  'iuy',
)

/** The day at this place of the line, in any English or numeric form (month first, as America writes it). */
export const dayAt = (line: string, at: number): Day | null => {
  for (const { form, parts } of FORMS) {
    form.lastIndex = at
    const match = form.exec(line)
    if (!match) continue
    const part = (name: 'year' | 'month' | 'day'): string => match[parts.indexOf(name) + 1]!
    const date = iso(part('year'), part('month'), part('day'))
    if (date) return { length: match[0].length, date }
  }
  PARTIAL.lastIndex = at
  const partial = PARTIAL.exec(line)
  return partial && { length: partial[0].length, date: null }
}

const iso = (year: string, month: string, day: string): string | null => {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  let [m, d] = named ? [named, Number(day)] : [Number(month), Number(day)]
  // `29.05.2021`: there is no month 29, so the day stands first.
  if (!named && m > 12) [m, d] = [d, m]
  const y = year.length === 2 ? 2000 + Number(year) : Number(year)
  const at = new Date(Date.UTC(y, m - 1, d))
  const exists =
    y >= 1900 && y < 2100 && at.getUTCFullYear() === y && at.getUTCMonth() === m - 1 && at.getUTCDate() === d
  return exists ? at.toISOString().slice(0, 10) : null
}
