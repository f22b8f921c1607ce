import { slice } from '../../document/span.js'
import { defineStage } from '../stage.js'

/** Where and when the release says that it was issued. */
export const dateline = defineStage({
  name: 'dateline',
  needs: ['paragraphs'],
  gives: 'dateline',
  run({ text, paragraphs }) {
    for (const paragraph of paragraphs.filter((p) => p.zone !== 'navigation').slice(0, 12)) {
      const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200))
      const found = PLACE.exec(line)
      if (!found) continue
      const start = paragraph.start + (line.startsWith('(') ? 1 : 0)
      const end = start + found[1]!.length
      const dated = DATE.exec(line.slice(0, 120))
      const date = dated ? iso(dated) : null
      const last = dated ? Math.max(end, paragraph.start + dated.index + dated[0].length) : end
      return { place: { start, end, text: slice(text, { start, end }) }, date, start, end: last }
    }
    return null
  },
})

const PLACE =
  /^\(?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?)\)?(?:\.? (?:\d|\()|,? *[—–-]|, \p{Lu}\p{Ll}+ \d)/u
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DATE = /(\p{Lu}\p{Ll}{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})|(\d{1,2}) (\p{Lu}\p{Ll}{2,8}) (\d{4})/u

const iso = (m: RegExpExecArray): string | null => {
  const month = MONTHS.indexOf((m[1] ?? m[5] ?? '').slice(0, 3).toLowerCase()) + 1
  return month ? `${m[3] ?? m[6]}-${String(month).padStart(2, '0')}-${(m[2] ?? m[4]!).padStart(2, '0')}` : null
}
