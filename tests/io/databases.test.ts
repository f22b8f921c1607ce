import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/batch/run.js'
import { type Article, articleFrom, extract, type Record } from '../../src/index.js'
import { migrations } from '../../src/io/databases/migrations/migrations.js'
import { type Question, queryStatements } from '../../src/io/databases/query.js'
import { thisProcess } from '../../src/io/processes.js'
import { documentTables, tables } from '../../src/io/tables/tables.js'
import { openTarget } from '../../src/io/writers/targets.js'
import { makeServer, noServer, type Server } from '../postgres.js'
import { releases } from '../releases.js'
import { folderWith } from './folder.js'
import { allStatements, ask, comparable } from './open-database.js'
import { recordsIn } from './record-from-rows.js'

// Everything is asked of both databases.

const { origin, list } = releases()
const some = list.slice(0, 150).map(({ id, text }) => articleFrom(text, { id }))
const folder = folderWith()
let server: Server | undefined
let targets: { [name: string]: string } = {}

beforeAll(async () => {
  if (!noServer) server = await makeServer()
  targets = { SQLite: `sqlite:${join(folder, 'o.db')}`, ...(server ? { PostgreSQL: server.address } : {}) }
})
afterAll(() => server?.remove())

async function* items(articles: readonly Article[]) {
  yield* articles
}

const facts = { id: 'r', startedAt: '2026-01-01T00:00:00Z', inputs: ['in'], program: 'test 1' }

const write = async (target: string, articles: readonly Article[], runId: string): Promise<Record[]> => {
  const written: Record[] = []
  const sink = await openTarget(target, { ...facts, id: runId })
  await run(items(articles), [sink], (event) => {
    if (event.kind === 'failed') throw event.error
    if (event.kind === 'written') written.push(event.record)
  })
  return written
}

describe.each(noServer ? ['SQLite'] : ['SQLite', 'PostgreSQL'])(`%s (${noServer ?? origin})`, (name) => {
  const target = () => targets[name]!
  const question = (asked: Partial<Question>) =>
    ask(target(), (database) => queryStatements(database, { limit: 99, ...asked }).then(({ statements }) => statements))

  test('holds all that the records say', async () => {
    const records = await write(target(), some, 'r1')
    expect(await recordsIn(target())).toEqual(new Map(records.map((record) => [record.id, record])))
  })

  test('holds it once, however often it is extracted', async () => {
    const before = comparable(await allStatements(target()))
    await write(target(), some, 'r2')
    expect(comparable(await allStatements(target()))).toEqual(before)
    const runs = await ask(target(), ({ db }) => db.selectFrom('runs').select(['id', 'status', 'documents']).execute())
    expect(runs).toHaveLength(2)
    expect(runs).toContainEqual({ id: 'r2', status: 'finished', documents: some.length })
  })

  test('says of runs that were killed that they were, and of no other', async () => {
    const ended = spawnSync(process.execPath, ['-e', '']).pid
    const [own, elsewhere] = [thisProcess(), `${ended} on another-machine`]
    const gone = own.replace(/^\d+/, String(ended))
    const started = async (id: string, process?: string) =>
      openTarget(target(), { ...facts, id, ...(process ? { process } : {}) })
    const open = [await started('own', own), await started('elsewhere', elsewhere), await started('unknown')]
    const killed = await started('gone', gone)
    const last = await started('last', own)
    const statuses = await ask(target(), ({ db }) =>
      db.selectFrom('runs').select(['id', 'status']).where('process', 'is not', null).orderBy('id').execute(),
    )
    expect(statuses).toEqual([
      { id: 'elsewhere', status: 'running' },
      { id: 'gone', status: 'killed' },
      { id: 'last', status: 'running' },
      { id: 'own', status: 'running' },
    ])
    for (const sink of [...open, killed, last]) await sink.abort({ status: 'broken', documents: 0, failures: 0 })
  })

  const ALL = 1_000_000
  const NEWS = [
    ['“The harbor seals are running north,” said Jane Dwyer, director of the Tidal Institute.', '2024-05-02'],
    ['“We watched the seal run,” said John Dwyer of Acme Corporation.', '2023-01-01'],
    ['Acme Corporation said it was running out of time.', null],
  ] as const

  test('answers who said what', async () => {
    await write(
      target(),
      NEWS.map(([text, publishedAt], index) => articleFrom(text, { id: `n${index}`, publishedAt })),
      'r3',
    )
    const ids = async (asked: Partial<Question>) => (await question(asked)).map(({ source_id }) => source_id)
    // Any form of the words, the newest first.
    expect(await ids({ text: 'seals running', speaker: 'dwyer' })).toEqual(['n0', 'n1'])
    expect(await ids({ text: '"seals are running"', speaker: 'dwyer' })).toEqual(['n0'])
    expect(await ids({ speaker: 'JOHN DWYER' })).toEqual(['n1'])
    expect(await ids({ organization: 'tidal inst' })).toEqual(['n0'])
    expect(await ids({ speaker: 'Dwyer', since: '2024' })).toEqual(['n0'])
    expect(await ids({ text: 'running out of time', organization: 'acme' })).toEqual(['n2'])
    const [first] = await question({ speaker: 'Jane Dwyer' })
    expect(first).toMatchObject({
      date: '2024-05-02',
      speaker: 'Jane Dwyer',
      speaker_type: 'person',
      role: 'director',
      organization: 'Tidal Institute',
      affiliations: [{ role: 'director', organization: 'Tidal Institute' }],
      kind: 'direct',
    })
  })

  test('finds words and names however they are typed', async () => {
    const text =
      'The café in Zürich isn’t closed, and health-care costs $5. “It will not reopen,” said Åsa O’Brien, director of Müller Café.'
    await write(target(), [articleFrom(text, { id: 'accents' })], 'r-accents')
    const said = async (asked: Partial<Question>) =>
      (await question({ limit: ALL, ...asked })).filter(({ source_id }) => source_id === 'accents').length
    for (const words of ['will not', 'it', 'reopens', 'REOPEN']) expect(await said({ text: words }), words).toBe(1)
    for (const words of ['"will reopen"', 'NOT closed', '-', 'x']) expect(await said({ text: words }), words).toBe(0)
    for (const speaker of ['åsa', 'ÅSA', 'asa', "O'Brien", 'o’brien']) expect(await said({ speaker }), speaker).toBe(1)
    for (const organization of ['MÜLLER', 'muller cafe']) expect(await said({ organization }), organization).toBe(1)

    const reported = 'The council said that the café in Zürich isn’t closed and that health-care costs $5.'
    await write(target(), [articleFrom(reported, { id: 'reported' })], 'r-reported')
    const found = async (words: string) =>
      (await question({ limit: ALL, text: words })).filter(({ source_id }) => source_id === 'reported').length
    for (const words of [
      'cafe',
      'CAFÉ',
      'zurich',
      'Zürich',
      "isn't",
      'isn’t',
      'health care',
      'health-care',
      '$5',
      '"costs 5"',
    ])
      expect(await found(words), words).toBe(1)
    for (const id of [text, reported].map((one) => extract(one).id))
      await ask(target(), ({ db }) => db.deleteFrom('documents').where('id', '=', id).execute())
  })

  test('counts what it leaves out', async () => {
    const { statements, all } = await ask(target(), (database) => queryStatements(database, { limit: 2 }))
    expect(statements).toHaveLength(2)
    expect(all).toBe((await question({ limit: ALL })).length)
  })

  test('finds nothing of a document that is gone', async () => {
    const { id } = extract(NEWS[0][0])
    await ask(target(), ({ db }) => db.deleteFrom('documents').where('id', '=', id).execute())
    expect(await question({ speaker: 'Jane Dwyer' })).toEqual([])
    expect(await question({ text: '"seals are running"' })).toEqual([])
    for (const table of documentTables) {
      const rows = await ask(target(), ({ db }) =>
        db.selectFrom(table).select('document_id').where('document_id', '=', id).execute(),
      )
      expect(rows, table).toEqual([])
    }
  })

  test('the same text from two places is one document with two sources', async () => {
    const text = '“One,” said Mary Twoplaces of Acme.'
    const places = ['a.txt', 'b.txt'].map((path) => articleFrom(text, { id: path, path }))
    await write(target(), [...places, places[0]!], 'r4')
    const sources = await ask(target(), ({ db }) =>
      db.selectFrom('sources').select('path').where('document_id', '=', extract(text).id).orderBy('row').execute(),
    )
    expect(sources).toEqual([{ path: 'a.txt' }, { path: 'b.txt' }])
    expect(await question({ speaker: 'Twoplaces' })).toMatchObject([{ path: 'a.txt' }])
  })

  test('its columns are those of the list of tables', async () => {
    const found = await ask(target(), ({ db }) => db.introspection.getTables())
    for (const [table, columns] of Object.entries(tables)) {
      // What a database adds for itself: the order of arrival, the search index.
      const there = found
        .find((one) => one.name === table)!
        .columns.filter((column) => !['row', 'search'].includes(column.name))
      const expected = Object.entries(columns).map(([column, type]) => [column, type.endsWith('?')])
      expect(there.map((column) => [column.name, column.isNullable]).sort(), table).toEqual(expected.sort())
    }
  })

  test('is refused when a newer program has written it', async () => {
    await ask(target(), ({ db }) =>
      db.insertInto('onrecord_migrations').values({ version: 99, name: 'later', applied_at: '' }).execute(),
    )
    const message =
      /was written by a newer onrecord \(tables of version 99; this program knows \d+\): install the newer/
    await expect(openTarget(target(), facts)).rejects.toThrow(message)
    await expect(ask(target(), async () => {})).rejects.toThrow(message)
  })
})

test('a database of an older version keeps its rows and takes new ones', async () => {
  const path = join(folder, 'old.db')
  const { openSqlite } = await import('../../src/io/databases/sqlite.js')
  const old = await openSqlite(path)
  await sql`create table onrecord_migrations (version integer primary key, name text, applied_at text)`.execute(old.db)
  await migrations[0]!.up(old.db, old.dialect)
  await sql`insert into onrecord_migrations values (1, 'first tables', '')`.execute(old.db)
  await sql`insert into runs (id, started_at, status, program, inputs) values ('r', '', 'finished', 'p', '[]')`.execute(
    old.db,
  )
  await sql`insert into documents values
    ('d', 'r', 'onrecord/1', 'It works.', null, null, null, null, null, null, null, '[]', '[]', '[]', 'p', '', '')`.execute(
    old.db,
  )
  await sql`insert into claims values
    ('d', 'c1', null, 0, 9, 'It works.', 'fact', 'affirmed', null, null, null, null, null, null, null, '[]', '[]', null,
    0, '[]', 1)`.execute(old.db)
  await old.db.destroy()

  const [fresh] = await write(`sqlite:${path}`, [articleFrom('Acme opened two plants in 2024.')], 'r9')
  const rows = await ask(`sqlite:${path}`, ({ db }) =>
    db.selectFrom('claims').select(['text', 'fingerprint']).orderBy('text').execute(),
  )
  expect(rows).toEqual([
    { text: 'Acme opened two plants in 2024.', fingerprint: fresh!.claims[0]!.fingerprint },
    { text: 'It works.', fingerprint: null },
  ])
})

test("a database with somebody else's tables is left alone", async () => {
  const target = `sqlite:${join(folder, 'other.db')}`
  const { openSqlite } = await import('../../src/io/databases/sqlite.js')
  const other = await openSqlite(join(folder, 'other.db'))
  await sql`create table documents (name text)`.execute(other.db)
  await expect(openTarget(target, facts)).rejects.toThrow(/other\.db: holds something else already .*documents/)
  const { rows } = await sql`select name from sqlite_master where type = 'table'`.execute(other.db)
  expect(rows).toEqual([{ name: 'documents' }])
  await other.db.destroy()
})
