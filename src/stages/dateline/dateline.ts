import type { Dateline, Paragraph } from '../../document/layers.js'
import { slice } from '../../document/span.js'
import { defineStage } from '../stage.js'
import { type Heading, headingOf } from './heading.js'
import { listsOthers, publishedOn } from './published.js'

// A dateline is over within this many characters, and begins one of the first paragraphs of the body.
const REACH = 240
const FIRST_PARAGRAPHS = 3
// A page gives the day of its text somewhere in its first or last lines.
const PAGE_LINES = 200

/**
 * Where and when the release says that it was issued: from the heading of its first paragraphs, and, for a day that is
 * not stated there, from the lines of the page around it.
 */
export const dateline = defineStage({
  name: 'dateline',
  needs: ['paragraphs'],
  gives: 'dateline',
  run({ text, paragraphs }): Dateline | null {
    const found = fromHeadings(text, paragraphs)
    if (found?.date) return found
    const page = fromPage(text, paragraphs)
    if (!found) return page
    return { ...found, date: page?.date ?? null }
  },
})

const fromHeadings = (text: string, paragraphs: readonly Paragraph[]): Dateline | null => {
  let bodies = 0
  let dated: Dateline | null = null
  for (const paragraph of paragraphs) {
    const isBody = paragraph.zone === 'body'
    if (isBody && ++bodies > FIRST_PARAGRAPHS) break
    if (paragraph.zone === 'boilerplate' || paragraph.zone === 'contact') continue
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + REACH))
    const heading = headingOf(line, isBody)
    if (heading.place && (bodies <= 1 || heading.sure)) return datelineOf(text, paragraph.start, heading)
    if (isBody && heading.day?.date) dated ??= datelineOf(text, paragraph.start, heading)
  }
  return dated
}

const datelineOf = (text: string, offset: number, { place, day }: Heading): Dateline => {
  const parts = [place, day?.date ? day : null].filter((part) => part !== null)
  const start = offset + Math.min(...parts.map((part) => part.start))
  const end = offset + Math.max(...parts.map((part) => part.end))
  const span = place && { start: offset + place.start, end: offset + place.end }
  return {
    place: span && { ...span, text: slice(text, span) },
    date: day?.date ?? null,
    start,
    // `Pune, India. 29 May 2021.`: a full stop that ends the dateline belongs to it.
    end: text[end] === '.' && /\d/u.test(text[end - 1]!) ? end + 1 : end,
  }
}

const fromPage = (text: string, paragraphs: readonly Paragraph[]): Dateline | null => {
  let best: (Dateline & { readonly labelled: boolean }) | null = null
  let others = false
  let bodies = 0
  for (const { start, end, zone } of paragraphs.slice(0, PAGE_LINES)) {
    if (zone === 'body') bodies++
    const line = text.slice(start, Math.min(end, start + REACH))
    if (end - start < REACH && listsOthers(line)) others = true
    else if (zone === 'headline' || zone === 'body') others = false
    if (others) continue
    const day = end - start < REACH ? publishedOn(line) : null
    if (!day) continue
    // Behind the body only a time stamp is the text's own day.
    const stamp = best === null && /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/u.test(line)
    if (bodies > FIRST_PARAGRAPHS && !stamp) continue
    if (bodies > 0 && !stamp && !day.bare) continue
    if (best?.labelled && !day.labelled) continue
    best = { place: null, date: day.date, start: start + day.start, end: start + day.end, labelled: day.labelled }
  }
  return best && { place: best.place, date: best.date, start: best.start, end: best.end }
}
