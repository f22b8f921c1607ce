// A cell that begins like this is a formula to a spreadsheet, full-width signs among them; quote marks before it, too,
// so that what is written can be told from what was there.
// https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u
const QUOTED = /[",\r\n]/u

/**
 * One row of CSV (RFC 4180). Text that a spreadsheet would run begins with an apostrophe instead: take one off again
 * where a cell matches `^'+[=+\-@…]`. Null is an empty cell, an empty text is `""`.
 */
export const csvRow = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\r\n`

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const safe = FORMULA.test(text) ? `'${text}` : text
  return safe === '' || QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
