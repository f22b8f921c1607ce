import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFrom } from '../../src/document/article.js'
import type { Marks } from '../../src/document/layers.js'
import { marks } from '../../src/stages/marks/marks.js'
import { tokens } from '../../src/stages/tokens/tokens.js'
import { zones } from '../../src/stages/zones/zones.js'
import { runCases } from '../case-file.js'

const read = (text: string) => {
  const article = articleFrom(text)
  const paragraphs = zones.run({ article, text })
  const words = tokens.run({ article, text, paragraphs })
  return { paragraphs, tokens: words, ...marks.run({ article, text, paragraphs, tokens: words }) }
}

/** A pair is labelled by its style, with `?` where it is never closed. */
const labels = ({ pairs, stray }: Marks) => [
  ...pairs.map(({ style, closed, start, end }) => ({ label: closed ? style : `${style}?`, start, end })),
  ...stray.map((mark) => ({ label: 'stray', ...mark })),
]

const carried = ({ pairs }: Marks): string[] =>
  pairs.flatMap(({ carriesOn }, i) => (carriesOn === null ? [] : [`${i + 1} carries on ${carriesOn + 1}`]))

runCases(
  'marks',
  (text) => labels(read(text)),
  (text) => carried(read(text)),
)

const PIECES = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '`',
  "''",
  ' ',
  '\n',
  'word',
  'Doe said',
  '.',
  ',',
  '12',
  's',
  '(',
  '—',
  '\ud800',
  '👍',
]

test('pairs nest, never cross, stay in their paragraph and know how deep they are', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const { pairs, stray, paragraphs } = read(text)
      for (const [i, pair] of pairs.entries()) {
        const enclosing = pairs.filter((other, k) => k !== i && other.start <= pair.start && pair.end <= other.end)
        expect(pair.depth).toBe(enclosing.length)
        for (const other of pairs) {
          const apart = other.end <= pair.start || pair.end <= other.start
          const nested =
            (other.start <= pair.start && pair.end <= other.end) || (pair.start <= other.start && other.end <= pair.end)
          expect(apart || nested).toBe(true)
        }
        expect(paragraphs.some(({ start, end }) => start <= pair.start && pair.end <= end)).toBe(true)
        if (pair.carriesOn !== null) expect(pairs[pair.carriesOn]).toMatchObject({ closed: false, style: pair.style })
      }
      for (const mark of stray) expect(text.slice(mark.start, mark.end)).toMatch(/^["“”‘‛«»„`‹›'’‟]{1,2}$/u)
    }),
    { numRuns: 300 },
  )
})

test('a pair begins and ends with the tokens that hold its marks', () => {
  const text = 'He said: “We are glad,” and left.'
  const { pairs, tokens: words } = read(text)
  expect(pairs.map(({ from, to }) => words.slice(from, to).map(({ word }) => word))).toEqual([
    ['“', 'We', 'are', 'glad', ',', '”'],
  ])
})

test('a mark that is never closed ends with its paragraph', () => {
  const paragraphs = ['“The first one forgot its mark.', 'The second says nothing.', 'The third “is fine” again.']
  const { pairs } = read(paragraphs.join('\n\n'))
  expect(pairs.map(({ closed }) => closed)).toEqual([false, true])
  expect(pairs[0]!.end).toBe(paragraphs[0]!.length)
})
