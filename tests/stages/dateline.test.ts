import { expect, test } from 'vitest'
import { articleFrom } from '../../src/document/article.js'
import { dateline } from '../../src/stages/dateline/dateline.js'
import { zones } from '../../src/stages/zones/zones.js'
import { runCases } from '../case-file.js'
import { dataFile, readJsonLines } from '../data.js'

const read = (text: string) => {
  const article = articleFrom(text)
  return dateline.run({ article, text, paragraphs: zones.run({ article, text }) })
}

runCases(
  'dateline',
  (text) => {
    const found = read(text)
    if (!found) return []
    const { place, start, end } = found
    return [
      { label: 'dateline', start, end },
      ...(place ? [{ label: 'place', start: place.start, end: place.end }] : []),
    ]
  },
  (text) => [read(text)?.date ?? 'no date'],
)

interface Gold {
  readonly text: string
  readonly dateline: { readonly place: string | null; readonly date: string | null } | null
}

test('places and days of the annotated releases come out right', ({ skip }) => {
  const path = dataFile('press/dev.jsonl')
  if (!path) return skip('press/dev.jsonl is not there (ONRECORD_DATA names the data folder)')
  const list = readJsonLines<Gold>(path)
  const days = list.filter(({ text, dateline: gold }) => (gold?.date ?? null) === (read(text)?.date ?? null))
  const places = list.filter(({ text, dateline: gold }) => (gold?.place ?? null) === (read(text)?.place?.text ?? null))
  console.info(`dateline: ${places.length} places and ${days.length} days of ${list.length} right`)
  expect(places.length / list.length).toBeGreaterThan(0.92)
  expect(days.length / list.length).toBeGreaterThan(0.95)
})
