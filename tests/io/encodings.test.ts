import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readOne } from './reading.js'

const FRENCH = '“C’est un été à Genève – très réussi,” said José Muñoz. „Äh“, sagte Jürgen.'
const RUSSIAN = '«Мы очень рады этому решению», — сказал директор компании Иван Петров в Москве.'
const JAPANESE = '東京で発表された新しい計画について、社長は「とても嬉しい」と述べました。'

describe('text in any encoding', () => {
  test.each([
    ['utf-8', FRENCH],
    ['windows-1252', FRENCH],
    ['utf-16le', FRENCH],
    ['utf-16be', FRENCH],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN.replace(/[«»—]/gu, '-')],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
  ])('%s', async (encoding, text) => {
    expect(await readOne('a.txt', iconv.encode(text, encoding))).toMatchObject({ text, errors: [] })
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s with its mark', async (encoding) => {
    const bytes = iconv.encode(FRENCH, encoding, { addBOM: true })
    expect(await readOne('a.txt', bytes)).toMatchObject({ text: FRENCH, errors: [] })
  })

  test('a few bytes are taken for windows-1252', async () => {
    expect((await readOne('a.txt', Buffer.from([0x93, 0x41, 0x94]))).text).toBe('“A”')
    const lines = Buffer.from('{"id":"a","text":"said \u0093no\u0094"}\n', 'latin1')
    expect((await readOne('a.jsonl', lines)).text).toBe('said “no”')
  })

  test('bytes of windows-1252 in UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(FRENCH.repeat(3)), iconv.encode(' “It’s,” he said.', 'windows-1252')])
    expect((await readOne('a.txt', bytes)).text).toBe(`${FRENCH.repeat(3)} “It’s,” he said.`)
  })

  test('a stray NUL is left out, of a text that is torn or padded', async () => {
    const text = FRENCH.repeat(3)
    for (const encoding of ['utf-8', 'windows-1252', 'utf-16le']) {
      const bytes = iconv.encode(`\0${text}\0`, encoding)
      expect(await readOne('a.txt', bytes), encoding).toMatchObject({ text, errors: [] })
    }
    const { articles, errors } = await readOne('a.jsonl', Buffer.from('{"text":"On\0e"}\n{"text":"Two\\u0000"}\n'))
    expect([articles.map(({ text }) => text), errors]).toEqual([['One', 'Two\0'], []])
  })

  test('bytes that are no text', async () => {
    const noise = Buffer.from(Array.from({ length: 3000 }, (_, at) => ((at * 7919) % 255) + 1))
    expect((await readOne('a.txt', noise)).errors).toEqual([expect.stringMatching(/a\.txt: a binary file, not text/)])
  })
})

describe('gzip', () => {
  const lines = Array.from({ length: 400 }, (_, at) => `{"id":"${at}","text":"${FRENCH} ${at * at}"}\n`).join('')

  test('lines of JSON, in several members', async () => {
    const { articles, errors } = await readOne('a.jsonl.gz', Buffer.concat([gzipSync(lines), gzipSync(lines)]))
    expect({ errors, count: articles.length, text: articles[1]!.text }).toEqual({
      errors: [],
      count: 800,
      text: `${FRENCH} 1`,
    })
  })

  test('any text, called after its file', async () => {
    expect((await readOne('a.txt.gz', gzipSync(FRENCH))).source).toMatchObject({ id: 'a', format: 'text' })
  })

  test('cut off: what was whole is read, then one error', async () => {
    const { articles, errors } = await readOne('a.jsonl.gz', gzipSync(lines).subarray(0, -200))
    expect(articles.length).toBeLessThan(400)
    expect(errors).toEqual([expect.stringMatching(/a\.jsonl\.gz: the gzip archive is damaged or cut off \(/)])
  })

  test('a bomb', async () => {
    const { errors } = await readOne('a.jsonl.gz', gzipSync(Buffer.alloc(200 * 1024 * 1024, ' ')))
    expect(errors.at(-1)).toMatch(/a\.jsonl\.gz: the gzip archive unfolds to far more than a document has/)
    expect(errors.length).toBeLessThan(3)
  })
})
