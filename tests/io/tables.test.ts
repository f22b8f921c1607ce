import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { articleFrom } from '../../src/index.js'
import { documentName } from '../../src/io/document-name.js'
import { csvRow } from '../../src/io/tables/csv-row.js'
import { publishedOn } from '../../src/io/tables/published-on.js'
import { Seen } from '../../src/io/tables/seen.js'
import { replacements, storable, storableJson } from '../../src/io/tables/storable.js'
import { withoutPassword } from '../../src/io/target-errors.js'
import { codePointsIn } from '../../src/io/writers/code-points.js'
import { targetOf } from '../../src/io/writers/targets.js'

test.each([
  [{ id: 'a', path: 'news/a.txt.gz' }, 'news/a.txt.gz'],
  [{ id: 'a', path: 'news/a' }, 'news/a'],
  [{ id: 'x7', path: 'in.jsonl' }, 'in.jsonl, x7'],
  [{ id: 'in.jsonl:3', path: 'in.jsonl' }, 'in.jsonl:3'],
  [{ id: 'stdin', path: null }, 'stdin'],
])('errors name the file of a document: %j', (source, name) => {
  expect(documentName(articleFrom('', source).source)).toBe(name)
})

describe('the day something was published on', () => {
  test.each([
    ['2021-05-29', '2021-05-29'],
    ['2021-05-29T23:30:00-11:00', '2021-05-29'],
    ['Sat, 29 May 2021 10:00:00 +0200', '2021-05-29'],
    ['9 Sept 2021', '2021-09-09'],
    ['May 3, 2024', '2024-05-03'],
    ['Wednesday, September 4, 2024', '2024-09-04'],
    ['2021-13-01', null],
    ['2024-02-29', '2024-02-29'],
    ['2024-02-31', null],
    ['31 June 2021', null],
    ['February 29, 2023', null],
    ['2021-05-00', null],
    ['last week', null],
    ['', null],
    [null, null],
  ])('%j', (said, day) => {
    expect(publishedOn(said)).toBe(day)
  })
})

describe('a row of CSV', () => {
  test.each([
    [['a', 1, 0.5, null, ''], 'a,1,0.5,,""'],
    [['a,b', 'say "x"', 'two\nlines'], '"a,b","say ""x""","two\nlines"'],
    [['=1+1', '-2', '+3', '@x', '\tx', '-'], `'=1+1,'-2,'+3,'@x,'\tx,'-`],
    [['＝1', "'=1", "''-x", "'tis", 'a=b', '– Jane'], "'＝1,''=1,'''-x,'tis,a=b,– Jane"],
    [[-5, [1, 'x'], { a: null }], '-5,"[1,""x""]","{""a"":null}"'],
  ])('%j', (values, row) => {
    expect(csvRow(values)).toBe(`${row}\r\n`)
  })
})

describe('what databases take', () => {
  test('is the same text where nothing is wrong with it', () => {
    expect(storable('Plain “text” 🚀 新闻')).toBe('Plain “text” 🚀 新闻')
    expect(replacements('🚀')).toBeNull()
  })

  test('has no NUL and no half of a pair, at the same offsets', () => {
    expect(storable('a\u0000b\ud800c\udc00🚀')).toBe('a␀b\ufffdc\ufffd🚀')
    expect(replacements('a\u0000b\ud800c\udc00🚀')).toEqual([
      [1, 0],
      [3, 0xd800],
      [5, 0xdc00],
    ])
    expect(storableJson([{ 'x\u0000': ['\ud800', 1, null, true] }])).toEqual([{ 'x␀': ['\ufffd', 1, null, true] }])
  })
})

test('what has been seen is remembered, whatever the number', () => {
  const key = (index: number) => createHash('sha256').update(String(index)).digest('hex').slice(0, 32)
  const seen = new Seen()
  const there = () => Array.from({ length: 20_000 }, (_, index) => seen.add(key(index))).filter(Boolean).length
  expect([there(), there()]).toEqual([0, 20_000])
  expect(seen.add(key(20_000))).toBe(false)
})

test('code points are counted behind pairs', () => {
  const text = 'a🚀b𝒜\ud800c'
  const pointAt = codePointsIn(text)
  for (let offset = 0; offset <= text.length; offset++)
    if (!/[\ud800-\udbff]$/.test(text.slice(0, offset)) || offset === text.length - 1)
      expect(pointAt(offset), `${offset}`).toBe([...text.slice(0, offset)].length)
})

test('targets are known by their scheme', () => {
  expect(targetOf('sqlite:a:b.db')).toMatchObject({ target: { scheme: 'sqlite' }, address: 'a:b.db' })
  expect(targetOf('postgresql://h/d')).toMatchObject({ target: { scheme: 'postgres' }, address: '//h/d' })
  expect([targetOf('news.db'), targetOf('sqlite:'), targetOf('x:y'), targetOf(''), targetOf(':')]).toEqual(
    Array(5).fill(null),
  )
})

test('a password is not told', () => {
  expect(withoutPassword('postgres://me:s%40cret@host:5432/db')).toBe('postgres://me@host:5432/db')
  expect(withoutPassword('postgres://me@host/db?x=a:b@c')).toBe('postgres://me@host/db?x=a:b@c')
})
