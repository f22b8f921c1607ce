import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFrom } from '../../src/document/article.js'
import { slice } from '../../src/document/span.js'
import { sentences } from '../../src/stages/sentences/sentences.js'
import { tokens } from '../../src/stages/tokens/tokens.js'
import { zones } from '../../src/stages/zones/zones.js'
import { runCases } from '../case-file.js'
import { dataFile, readJsonLines } from '../data.js'

const read = (text: string) => {
  const article = articleFrom(text)
  const paragraphs = zones.run({ article, text })
  const words = tokens.run({ article, text, paragraphs })
  return { paragraphs, tokens: words, sentences: sentences.run({ article, text, paragraphs, tokens: words }) }
}

runCases('sentences', (text) => read(text).sentences.map(({ start, end }) => ({ label: 's', start, end })))

const PIECES = [
  'Doe',
  'said',
  '. ',
  '.',
  '? ',
  '! ',
  '…',
  ' ',
  '\n',
  '“',
  '”',
  '"',
  ')',
  '(',
  'Inc.',
  'U.S.',
  'Dr. ',
  'J. ',
  '5',
  'a.m. ',
  'we ',
  ', ',
  '\ud800',
]

test('every token lies in exactly one sentence, and no sentence crosses a paragraph', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const found = read(pieces.join(''))
      let next = 0
      for (const sentence of found.sentences) {
        expect(sentence.from).toBe(next)
        expect(sentence.to).toBeGreaterThan(next)
        const own = found.tokens.slice(sentence.from, sentence.to)
        expect(own.every(({ paragraph }) => paragraph === sentence.paragraph)).toBe(true)
        expect([sentence.start, sentence.end]).toEqual([own[0]!.start, own.at(-1)!.end])
        next = sentence.to
      }
      expect(next).toBe(found.tokens.length)
    }),
    { numRuns: 300 },
  )
})

interface Golden {
  readonly set: string
  readonly text: string
  readonly sentences: readonly string[]
}

// What is missed are lists counted inside a line (“1) The first 2) The second”), footnote marks, text that is spaced out
// token by token, and names right behind an abbreviation (“her Ph.D. Tom was glad”), which could go on as well.
const GOLDEN_SHARE = 0.81

test('most of the published splitting cases for English come out right', ({ skip }) => {
  const path = dataFile('sentences/golden.jsonl')
  if (!path) return skip('sentences/golden.jsonl is not there (ONRECORD_DATA names the data folder)')
  const cases = readJsonLines<Golden>(path)
  const right = cases.filter(({ text, sentences: wanted }) => {
    const got = read(text).sentences.map((sentence) => slice(text, sentence).trim())
    return JSON.stringify(got) === JSON.stringify(wanted.map((sentence) => sentence.trim()))
  })
  console.info(`sentences: ${right.length} of ${cases.length} published cases right`)
  expect(right.length / cases.length).toBeGreaterThan(GOLDEN_SHARE)
})
