import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentTables, tables } from '../../src/io/tables/tables.js'
import { onrecord } from '../cli/onrecord.js'
import { makeServer, noServer, type Server } from '../postgres.js'
import { releases } from '../releases.js'
import { folderWith } from './folder.js'
import { allStatements, ask, comparable } from './open-database.js'

// One run writes the same releases into all of them.

const { origin, list } = releases()
const folder = folderWith()
const sqlite = `sqlite:${join(folder, 'o.db')}`
const parquet = (table: string) => asyncBufferFromFile(join(folder, 'parquet', `${table}.parquet`))
let server: Server | undefined

beforeAll(async () => {
  // A text that comes from two places, too: one document with two sources.
  const lines = [...list, { ...list[0]!, id: 'again' }]
  writeFileSync(join(folder, 'in.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  if (!noServer) server = await makeServer()
  const targets = [sqlite, `parquet:${join(folder, 'parquet')}`, ...(server ? [server.address] : [])]
  const to = targets.flatMap((target) => ['--to', target])
  const { code, err } = await onrecord(['extract', join(folder, 'in.jsonl'), '--quiet', ...to], { cwd: folder })
  expect({ code, err }).toEqual({ code: 0, err: '' })
})
afterAll(() => server?.remove())

describe(`${origin} in every target`, () => {
  test('Parquet holds the statements of SQLite, row by row', async () => {
    const ours = comparable(await allStatements(sqlite))
    expect(ours.length).toBeGreaterThan(list.length)
    const theirs = (await parquetReadObjects({ file: await parquet('statements') })) as object[]
    expect(comparable(theirs)).toEqual(ours)
  })

  test.skipIf(noServer)(`PostgreSQL holds them (${noServer ?? 'a server of its own'})`, async () => {
    expect(comparable(await allStatements(server!.address))).toEqual(comparable(await allStatements(sqlite)))
  })

  test('every table has as many rows everywhere', async () => {
    const count = (target: string) =>
      ask(target, async ({ db }) => {
        const counts: { [table: string]: number } = {}
        for (const table of ['documents', 'sources', ...documentTables] as const) {
          const { n } = await db.selectFrom(table).select(db.fn.countAll().as('n')).executeTakeFirstOrThrow()
          counts[table] = Number(n)
        }
        return counts
      })
    const ours = await count(sqlite)
    expect(ours.documents).toBe(new Set(list.map(({ text }) => text)).size)
    expect(ours.sources).toBe(list.length + 1)
    if (server) expect(await count(server.address)).toEqual(ours)
    for (const table of Object.keys(ours)) {
      const columns = Object.keys(tables[table as keyof typeof tables]).slice(0, 1)
      expect(await parquetReadObjects({ file: await parquet(table), columns }), table).toHaveLength(ours[table]!)
    }
  })
})
