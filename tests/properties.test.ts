import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleFrom, createPipeline, extract } from '../src/index.js'
import { problemsIn } from './record-problems.js'
import { type Release, releases } from './releases.js'

const holds = (text: string): void => {
  const record = extract(text)
  expect(problemsIn(record, text)).toEqual([])
  expect(JSON.stringify(extract(text))).toBe(JSON.stringify(record))
}

describe('any text gives a sound record, and the same one again', () => {
  const RUNS = 400

  test('any code units, lone surrogates among them', () => {
    const unit = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x20, max: 0x7e }))
    const text = fc.array(unit, { maxLength: 300 }).map((units) => String.fromCharCode(...units))
    fc.assert(fc.property(text, holds), { numRuns: RUNS })
  })

  test('any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), { numRuns: RUNS })
  })

  // Pieces that rules wait for, in any order: this reaches further into them than letters at random.
  const PIECES = [
    ...[
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '`',
      '(',
      ')',
      '[',
      ',',
      '.',
      '. ',
      ', ',
      ': ',
      ' – ',
      '—',
      '-',
      '?',
      '!',
      '…',
      ';',
    ],
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      '  ',
      '\u00a0',
      '\u2028',
      '\ufeff',
      '\u200b',
      '\u0000',
      '\ud83d\ude80',
      '\ud83d',
      '\u0301',
    ],
    ...[
      'said',
      'according to',
      'According to',
      'announced that',
      'told',
      'issued the following statement:',
      'wrote',
      'asked',
      'says',
    ],
    ...[
      'Jane Doe',
      'Doe',
      'Dr. Jane Q. Doe, Jr.',
      'Acme, Inc.',
      'the company',
      'the U.S.',
      'Sen.',
      'she',
      'They',
      'officials',
      'ACME',
      'I',
    ],
    ...[
      'president of Acme',
      ', CEO and founder of Acme, ',
      'a spokesperson for Acme',
      'who serves as chair',
      'About Acme',
      'Contact:',
    ],
    ...[
      'that',
      'which',
      'and',
      'because it works',
      'we will not stop',
      'has been',
      'to',
      '$4.2 million',
      '12%',
      'May 3, 2024',
      'PUNE, India',
      '###',
    ],
  ]

  test('pieces of press releases in any order', () => {
    const space = fc.constantFrom('', ' ', ' ')
    const piece = fc.tuple(fc.constantFrom(...PIECES), space).map(([words, gap]) => words + gap)
    const text = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''))
    fc.assert(fc.property(text, holds), { numRuns: 3 * RUNS })
  })

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n\u00a0 '],
    ['one mark', '“'],
    ['100,000 opening marks', '“'.repeat(100_000)],
    ['100,000 straight marks', '"'.repeat(100_000)],
    ['marks and spaces', '" '.repeat(50_000)],
    ['20,000 pairs', '“Yes,” said Jane Doe. '.repeat(20_000)],
    ['20,000 paragraphs with an opening mark', '“Yes.\n\n'.repeat(20_000)],
    ['one word of a megabyte', 'a'.repeat(1_000_000)],
    ['one name of 50,000 words', 'Jane '.repeat(50_000)],
    ['50,000 line breaks', 'A\n'.repeat(50_000)],
    ['100,000 commas', 'x, '.repeat(100_000)],
    ['50,000 titles', 'Sen. '.repeat(50_000)],
  ])('%s', (_, text) => {
    expect(problemsIn(extract(text), text)).toEqual([])
  })
})

describe('real texts', () => {
  const { origin, list } = releases()
  const SHOWN = 20

  test(`${origin}: sound records`, () => {
    const pipeline = createPipeline()
    const problems = ({ id, text }: Release): string[] => {
      try {
        return problemsIn(pipeline.extract(articleFrom(text, { id })), text)
      } catch (error) {
        return [`extraction threw: ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}`]
      }
    }
    const found = list.flatMap((release) => problems(release).map((problem) => `${release.id}: ${problem}`))
    expect(found.slice(0, SHOWN), `${found.length} problems`).toEqual([])
  })

  test(`${origin}: the same bytes again, in another order and another pipeline`, () => {
    const hashes = (order: typeof list): Map<string, string> => {
      const pipeline = createPipeline()
      return new Map(
        order.map(({ id, text }) => {
          const bytes = JSON.stringify(pipeline.extract(articleFrom(text, { id })))
          return [id, createHash('sha256').update(bytes).digest('hex')]
        }),
      )
    }
    const [forth, back] = [hashes(list), hashes([...list].reverse())]
    expect(list.filter(({ id }) => forth.get(id) !== back.get(id)).map(({ id }) => id)).toEqual([])
  })
})
