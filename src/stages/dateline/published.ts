import { TEASER_HEADINGS } from '../../lexicon/page-furniture.js'
import { dayAt } from './date.js'

/** A day that a page gives for its text, `labelled` when it says so: `Published September 6, 2017`. */
export interface Published {
  readonly start: number
  readonly end: number
  readonly date: string
  readonly labelled: boolean
  /** Hardly anything else stands on the line. */
  readonly bare: boolean
}

// A line that holds a day and little else is shorter than this.
const LINE = 120
// So many letters may stand beside the day: `Posted on`, `FOR IMMEDIATE RELEASE`, a weekday.
const LETTERS = 40
const YEAR = /\d{4}|\d[/.]\d{1,2}[/.]\d{2}/u
const BARE = 3
const LABEL = /\b(?:date|posted|published|released?|issued|updated|immediate release)\b/iu
const BESIDE =
  /\b(?:date|posted|published|released?|issued|updated|for|immediate|on|at|in|press|news|contact|am|pm|et|est|edt|cst|cdt|pst|pdt|media)\b/giu

/** The day on a line of its own. */
export const publishedOn = (line: string): Published | null => {
  if (line.length > LINE) return null
  const first = /\d/u.exec(line)
  if (!first || !YEAR.test(line)) return null
  for (let at = 0; at <= first.index; at++) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(line[at - 1]!)) continue
    const day = dayAt(line, at)
    if (!day) continue
    if (!day.date) return null
    const beside = (line.slice(0, at) + line.slice(at + day.length)).replace(BESIDE, '').replace(/[^\p{L}]/gu, '')
    return beside.length > LETTERS
      ? null
      : { start: at, end: at + day.length, date: day.date, labelled: LABEL.test(line), bare: beside.length <= BARE }
  }
  return null
}

/** A line behind which a page lists the days of other texts. */
export const listsOthers = (line: string): boolean =>
  line.length < 40 &&
  TEASER_HEADINGS.has(
    line
      .trim()
      .toLowerCase()
      .replace(/[:»›>]+$/u, ''),
  )
