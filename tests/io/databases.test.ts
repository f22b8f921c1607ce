import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/batch/run.js'
import { articleFrom } from '../../src/index.js'
import { queryStatements } from '../../src/io/databases/query.js'
import { openTarget, targetOf } from '../../src/io/writers/targets.js'
import { releases } from '../releases.js'

// A server of the tests' own: ONRECORD_POSTGRES names another one.
const POSTGRES = process.env.ONRECORD_POSTGRES ?? 'postgres://onrecord:onrecord@localhost/onrecord'
const listening = await new Promise<boolean>((resolve) => {
  const { hostname, port } = new URL(POSTGRES)
  const socket = createConnection({ host: hostname, port: Number(port || 5432), timeout: 2000 })
  const answer = (there: boolean) => () => {
    socket.destroy()
    resolve(there)
  }
  socket.on('connect', answer(true)).on('error', answer(false)).on('timeout', answer(false))
})

const facts = () => ({ id: randomUUID(), startedAt: '2026-01-01T00:00:00Z', inputs: [], program: 'test' })
const { origin, list } = releases()
const some = list.slice(0, 60)
const HOSTILE = `“'); DROP TABLE documents; --\u0000 \ud800 it works,” said Jane Doe, "chief" of =HYPERLINK("x"). ‘"; --’`

async function* articles() {
  for (const { id, text } of some) yield articleFrom(text, { id })
  yield articleFrom(HOSTILE, { id: 'hostile' })
}

const fill = async (target: string): Promise<void> => {
  const outcome = await run(articles(), [await openTarget(target, facts())], (event) => {
    if (event.kind === 'failed') throw event.error
  })
  expect(outcome).toMatchObject({ status: 'finished', failures: 0 })
}

const statements = async (target: string) => {
  const { target: one, address } = targetOf(target)!
  const database = await one.ask!(address)
  const rows = await queryStatements(database, { limit: 100_000 })
  const documents = await database.db.selectFrom('documents').select('id').execute()
  await database.db.destroy()
  // A database orders undated documents in its own way: the rows themselves are what is compared.
  return { documents: documents.length, rows: rows.map((row) => JSON.stringify(row)).sort() }
}

describe(`databases hold what was said (${origin})`, () => {
  const sqlite = `sqlite:${join(mkdtempSync(join(tmpdir(), 'onrecord-')), 'o.db')}`

  test('once, however often it is extracted', async () => {
    await fill(sqlite)
    const once = await statements(sqlite)
    expect(once.documents).toBe(new Set([...some.map(({ text }) => text), HOSTILE]).size)
    expect(once.rows.length).toBeGreaterThan(60)
    await fill(sqlite)
    expect(await statements(sqlite)).toEqual(once)
  })

  test('what was said is found by its words and its speaker', async () => {
    const { target, address } = targetOf(sqlite)!
    const database = await target.ask!(address)
    const found = await queryStatements(database, { text: 'works', speaker: 'Jane Doe', limit: 10 })
    await database.db.destroy()
    expect(found.map(({ source_id, speaker }) => ({ source_id, speaker }))).toContainEqual({
      source_id: 'hostile',
      speaker: 'Jane Doe',
    })
  })

  test.skipIf(!listening)(
    listening ? 'PostgreSQL holds the same' : `PostgreSQL holds the same (skipped: nobody answers at ${POSTGRES})`,
    async () => {
      await fill(POSTGRES)
      const ids = (rows: readonly string[]) => rows.filter((row) => known.has(JSON.parse(row).document_id))
      const ours = await statements(sqlite)
      const known = new Set(ours.rows.map((row) => JSON.parse(row).document_id))
      const theirs = await statements(POSTGRES)
      // NUL and lone surrogates, which PostgreSQL refuses, are stored escaped there: the hostile text is compared apart.
      const plain = (rows: readonly string[]) =>
        rows.filter((row) => JSON.parse(row).source_id !== 'hostile').map(stable)
      expect(plain(ids(theirs.rows)).sort()).toEqual(plain(ours.rows).sort())
      expect(theirs.rows.some((row) => JSON.parse(row).source_id === 'hostile')).toBe(true)
    },
  )
})

/** JSON values come back with their keys in another order. */
const stable = (row: string): string => {
  const sorted = (value: unknown): unknown =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => a.localeCompare(b))
            .map(([k, v]) => [k, sorted(v)]),
        )
      : Array.isArray(value)
        ? value.map(sorted)
        : value
  return JSON.stringify(sorted(JSON.parse(row)))
}
