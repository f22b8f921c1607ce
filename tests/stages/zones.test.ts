import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFrom } from '../../src/document/article.js'
import { zones } from '../../src/stages/zones/zones.js'
import { runCases } from '../case-file.js'
import { dataFile, readJsonLines } from '../data.js'

const read = (text: string) => zones.run({ article: articleFrom(text), text })

runCases('zones', (text) =>
  read(text).map(({ zone, english, start, end }) => ({ label: english ? zone : `${zone}-foreign`, start, end })),
)

const PIECES = [
  'Home',
  'About Acme',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\t',
  '###',
  'Media Contact:',
  'The town is glad of it.',
  '“Yes,” said Doe.',
  'and',
  ',',
  '555-123-4567',
  '\u2028',
  '\ufeff',
  '\ud800',
  'de la plata que no',
]

test('paragraphs hold all that is not white space, in order, without white space at their edges', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      let past = 0
      for (const { start, end } of read(text)) {
        expect(text.slice(past, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(end).toBeGreaterThan(start)
        past = end
      }
      expect(text.slice(past).trim()).toBe('')
    }),
    { numRuns: 300 },
  )
})

test('lines end with any of the usual breaks', () => {
  const text =
    'Acme Opens a Plant\r\n\r\nAcme opened a plant today, the company announced.\rIt works.\u2028It will last.\n'
  expect(read(text).map((paragraph) => text.slice(paragraph.start, paragraph.end))).toEqual([
    'Acme Opens a Plant',
    'Acme opened a plant today, the company announced.',
    'It works.',
    'It will last.',
  ])
})

interface Gold {
  readonly text: string
  readonly quotations: readonly {
    readonly content: readonly (readonly [number, number])[]
    readonly optional: boolean
  }[]
}

test('what the annotated releases demand stands in English body text', ({ skip }) => {
  const path = dataFile('press/dev.jsonl')
  if (!path) return skip('press/dev.jsonl is not there (ONRECORD_DATA names the data folder)')
  const outside: string[] = []
  for (const { text, quotations } of readJsonLines<Gold>(path)) {
    const paragraphs = read(text)
    for (const { content, optional } of quotations) {
      const [start, end] = content[0]!
      const holder = paragraphs.find((paragraph) => paragraph.end > start)!
      if (!optional && !(holder.zone === 'body' && holder.english))
        outside.push(`${holder.zone}: ${text.slice(start, end)}`)
    }
  }
  expect(outside).toEqual([])
})
