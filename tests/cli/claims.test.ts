import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../io/folder.js'
import { makeServer, noServer } from '../postgres.js'
import { onrecord } from './onrecord.js'

const line = (id: string, text: string, date: string) => `${JSON.stringify({ id, text, date })}\n`
const NEWS =
  line('a', '“Acme Inc. sold 300 pumps in 2023,” said Jane Doe. Acme will open a plant in Norland.', '2024-05-02') +
  line('b', 'Acme sold 300 pumps in 2023. The village must not pay for the roads.', '2024-05-01') +
  line('c', 'John Roe said that Acme sold 300 pumps in 2023. In 2023, Acme sold 300 pumps.', '2024-05-03')
const folder = folderWith({
  'news.jsonl': NEWS,
  'hostile.jsonl': line('=1+1', '“A pump costs 300\u001b[31m dollars,” said Jane Doe.', '2024-05-04'),
})
const claims = (...args: string[]) => onrecord(['claims', ...args], { cwd: folder })
const rowsOf = (out: string): { [column: string]: unknown }[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row))

describe('claims', () => {
  test('are lines under their document', async () => {
    const { code, out, err } = await claims('news.jsonl')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const lines = out.split('\n')
    expect(lines[0]).toBe('a  news.jsonl')
    expect(lines[1]).toMatch(/^0\.\d\d {2}fact {8}Jane Doe {18}Acme Inc\. sold 300 pumps in 2023\.$/)
    expect(lines[2]).toMatch(/^0\.\d\d {2}plan {8}\(release\) {17}Acme will open a plant in Norland\.$/)
    expect(lines.slice(3, 5)).toEqual(['', 'b  news.jsonl'])
    expect(lines.slice(-2)).toEqual(['6 claims', ''])
  })

  test('are chosen by speaker, kind and check-worthiness', async () => {
    const all = rowsOf((await claims('news.jsonl', '--format', 'ndjson')).out)
    expect(all).toHaveLength(6)
    const chosen = async (...args: string[]) => rowsOf((await claims('news.jsonl', '--format', 'ndjson', ...args)).out)
    expect(await chosen('--by', 'doe')).toEqual(all.filter(({ speakers }) => `${speakers}` === 'Jane Doe'))
    expect(await chosen('--by', 'release')).toEqual(all.filter(({ quotation_id }) => quotation_id === null))
    expect(await chosen('--kind', 'norm')).toMatchObject([{ kind: 'norm', polarity: 'negated', source_id: 'b' }])
    const worthy = await chosen('--min-check-worthiness', '0.5')
    expect(worthy).toEqual(all.filter(({ check_worthiness }) => Number(check_worthiness) >= 0.5))
    expect(worthy.length).toBeGreaterThan(0)
    expect(worthy.length).toBeLessThan(all.length)
    expect(await chosen('--by', 'nobody')).toEqual([])
  })

  test('are grouped, the most widespread first', async () => {
    const { out } = await claims('news.jsonl', '--group')
    const [head, first, ...others] = out.trimEnd().split('\n')
    expect(head).toMatch(/^ docs {2}times .* claim$/)
    expect(first).toMatch(
      /^ {4}3 {6}4 {2}0\.\d\d {2}fact {8}\(release\), Jane Doe, J.* {2}Acme Inc\. sold 300 pumps in 2023\.$/,
    )
    expect(others.map((other) => other.slice(0, 12))).toEqual(['    1      1', '    1      1', '3 claims'])
    const [group] = rowsOf((await claims('news.jsonl', '--group', '--format', 'ndjson')).out)
    expect(group).toMatchObject({
      documents: 3,
      claims: 4,
      speakers: ['Jane Doe', 'John Roe'],
      own_voice: 2,
      first_date: '2024-05-01',
      last_date: '2024-05-03',
      sources: ['a', 'b', 'c'],
    })
  })

  test('that point at something unnamed are never one over documents', async () => {
    const input = ['x', 'y']
      .map((id) => line(id, 'Rain fell. This raised the price to 300 dollars.', '2024-05-02'))
      .join('')
    const other = line('z', 'Snow fell. This raised the price to 300 dollars.', '2024-05-02')
    const { out } = await onrecord(['claims', '-', '--group', '--format', 'ndjson'], { input: input + other })
    // The same text twice is one document.
    const costs = rowsOf(out).filter(({ claim }) => claim === 'This raised the price to 300 dollars.')
    expect(costs.map(({ documents, claims: times }) => [documents, times])).toEqual([
      [1, 2],
      [1, 1],
    ])
  })

  test('are CSV that no spreadsheet runs, with names on top even of nothing', async () => {
    const { out } = await claims('news.jsonl', 'hostile.jsonl', '--format', 'csv', '--by', 'jane')
    const [head, ...rows] = out.trimEnd().split('\r\n')
    expect(head).toMatch(/^document_id,claim_id,quotation_id,date,speakers,claim,kind,/)
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(row).not.toMatch(/(?:^|,)"?[=+@]/)
    expect((await claims('news.jsonl', '--format', 'csv', '--by', 'nobody')).out).toBe(`${head}\r\n`)
  })

  test('are one JSON array', async () => {
    expect(JSON.parse((await claims('news.jsonl', '--format', 'json')).out)).toHaveLength(6)
    expect((await claims('news.jsonl', '--format', 'json', '--by', 'nobody')).out).toBe('[]\n')
  })

  test('cannot write escapes into the terminal', async () => {
    expect((await claims('hostile.jsonl')).out).not.toContain('\u001b')
  })

  test('of several threads come in order', async () => {
    const one = await claims('news.jsonl', '--threads', '1', '--format', 'ndjson')
    expect(await claims('news.jsonl', '--threads', '2', '--format', 'ndjson')).toEqual(one)
  })

  test('of what cannot be read are an error like any other, and the rest is printed', async () => {
    const { code, out, err } = await claims('none.txt', 'news.jsonl', '--kind', 'norm', '--format', 'ndjson')
    expect(code).toBe(1)
    expect(rowsOf(out)).toHaveLength(1)
    expect(err).toMatch(/^onrecord: none\.txt: no such file or folder: .*\n$/)
  })

  test('end quietly when their reader has gone', async () => {
    const outcome = await onrecord(['claims', 'news.jsonl', '--format', 'ndjson'], { cwd: folder, hangUp: true })
    expect(outcome).toMatchObject({ code: 0, err: '' })
  })

  test('of records are those of their documents, without reading them again', async () => {
    expect((await onrecord(['extract', 'news.jsonl', '--output', 'records', '-q'], { cwd: folder })).code).toBe(0)
    const fresh = rowsOf((await claims('news.jsonl', '--format', 'ndjson')).out)
    const kept = await claims('records', '--format', 'ndjson')
    expect(kept).toMatchObject({ code: 0, err: '' })
    expect(rowsOf(kept.out)).toEqual(expect.arrayContaining(fresh))
    expect(rowsOf(kept.out)).toHaveLength(fresh.length)
    const one = await claims('records/a.json', '--format', 'ndjson')
    expect(rowsOf(one.out)).toEqual(fresh.filter(({ source_id }) => source_id === 'a'))
    const sure = rowsOf((await claims('records', '--min-confidence', '1', '--format', 'ndjson')).out)
    expect(sure.every(({ quotation_id }) => quotation_id === null)).toBe(true)
  })

  test('of a database file without its scheme say how it is asked', async () => {
    expect((await onrecord(['extract', 'news.jsonl', '--to', 'sqlite:kept.db', '-q'], { cwd: folder })).code).toBe(0)
    const { code, err } = await claims('kept.db')
    expect(code).toBe(1)
    expect(err).toMatch(/^onrecord: kept\.db: .*sqlite:kept\.db/)
  })

  test('ask for what makes sense', async () => {
    expect(await claims('news.jsonl', '--by', ' ')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/part of a name/),
    })
    expect((await claims('news.jsonl', '--kind', 'truth')).code).toBe(2)
    expect((await claims('news.jsonl', '--min-check-worthiness', '2')).err).toMatch(/must be a number from 0 to 1/)
    expect((await claims()).code).toBe(2)
  })

  test('of a database that is not there', async () => {
    const { code, err } = await claims('sqlite:none.db')
    expect(code).toBe(1)
    expect(err).toMatch(/^onrecord: sqlite:none\.db: no such database/)
  })
})

test.each([
  ['SQLite', false],
  ['PostgreSQL', true],
])('the claims of a %s database are those of its documents', async (_, served) => {
  if (served && noServer) return
  const server = served ? await makeServer() : undefined
  try {
    const target = server?.address ?? `sqlite:${join(folder, 'o.db')}`
    expect((await onrecord(['extract', 'news.jsonl', '--to', target, '-q'], { cwd: folder })).code).toBe(0)
    const [fresh, kept] = [await claims('news.jsonl', '--format', 'ndjson'), await claims(target, '--format', 'ndjson')]
    const rows = rowsOf(kept.out)
    expect(rows).toHaveLength(6)
    expect(rows).toEqual(expect.arrayContaining(rowsOf(fresh.out)))
    expect((await claims(target, '--group')).out).toMatch(/^ docs.*\n {4}3 {6}4 /)
  } finally {
    server?.remove()
  }
})
