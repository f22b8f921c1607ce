import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { start } from '../batch/process.js'
import { folderWith } from '../io/folder.js'
import { allStatements, ask } from '../io/open-database.js'
import { madeReleases } from '../made-releases.js'
import { onrecord, records } from './onrecord.js'

const jsonl = (count: number): string =>
  madeReleases(count)
    .map((release) => `${JSON.stringify(release)}\n`)
    .join('')

const idsIn = (target: string): Promise<string[]> =>
  ask(target, async ({ db }) => {
    const rows = await db.selectFrom('sources').select('source_id').orderBy('row').execute()
    return rows.map(({ source_id }) => source_id)
  })

const documentsIn = (target: string): Promise<number> =>
  idsIn(target).then(
    (ids) => ids.length,
    () => 0,
  )

describe('--to', () => {
  test('alone writes no record files, with --output both', async () => {
    const folder = folderWith({ 'in.jsonl': jsonl(3) })
    const alone = await onrecord(['extract', 'in.jsonl', '--to', 'sqlite:deep/o.db', '--to', 'csv:csv'], {
      cwd: folder,
    })
    expect(alone).toMatchObject({ code: 0, err: '' })
    expect(alone.out).toMatch(/3 documents in .*, written to sqlite:deep\/o\.db and csv:csv\n/)
    expect(readdirSync(folder).sort()).toEqual(['csv', 'deep', 'in.jsonl'])
    const both = ['--output', 'records', '--to', 'sqlite:deep/o.db']
    expect((await onrecord(['extract', 'in.jsonl', ...both], { cwd: folder })).out).toContain(
      'written to records and sqlite',
    )
    expect(readdirSync(join(folder, 'records'))).toHaveLength(3)
    expect(await documentsIn(`sqlite:${folder}/deep/o.db`)).toBe(3)
  })

  test('ndjson:- prints the records, and all else is on standard error', async () => {
    const folder = folderWith({ 'a.txt': 'Good.' })
    const to = ['--to', 'ndjson:-', '--to', 'csv:csv']
    const { code, out, err } = await onrecord(['extract', 'a.txt', ...to], { cwd: folder })
    expect(code).toBe(0)
    expect(records(out)).toMatchObject([{ text: 'Good.' }])
    expect(err).toMatch(/^1 document in .*, written to standard output and csv:csv\n/)
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'csv'])
  })

  test('that makes no sense is wrong usage', async () => {
    for (const target of ['oracle:x', 'sqlite:', 'news.db']) {
      const { code, err } = await onrecord(['extract', 'corpus', '--to', target])
      expect(code).toBe(2)
      expect(err).toMatch(/'--to <target>' argument '.*' is invalid\. It must be one of sqlite:PATH, postgres:/)
    }
  })

  test('that cannot be opened leaves nothing behind', async () => {
    const folder = folderWith({
      'a.txt': 'Good.',
      file: 'no database, only text that is long enough to be looked at '.repeat(9),
    })
    const to = ['--to', 'ndjson:o.ndjson', '--to', 'sqlite:file']
    const { code, err } = await onrecord(['extract', 'a.txt', ...to], { cwd: folder })
    expect(code).toBe(1)
    expect(err).toMatch(/^onrecord: sqlite:file: holds something else already \(file is not a database\): name .*\n$/)
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'file'])
  })
})

describe('threads', () => {
  test('give the same bytes in the same order, however many', async () => {
    const folder = folderWith({ 'in.jsonl': jsonl(150) })
    const outputs = await Promise.all(
      ['1', '3'].map((threads) => onrecord(['extract', 'in.jsonl', '-o', '-', '--threads', threads], { cwd: folder })),
    )
    expect(outputs.map(({ code }) => code)).toEqual([0, 0])
    expect(outputs[0]!.out.split('\n')).toHaveLength(151)
    expect(outputs[1]!.out).toBe(outputs[0]!.out)
  })
})

describe('an interruption', () => {
  test.skipIf(process.platform === 'win32')(
    'finishes what is begun and says how to go on; --resume does the rest',
    async () => {
      const folder = folderWith({ 'in.jsonl': jsonl(600) })
      const target = `sqlite:${folder}/o.db`
      const running = start(['extract', 'in.jsonl', '--to', 'sqlite:o.db'], folder)
      while ((await documentsIn(target)) === 0) await pause(50)
      running.child.kill('SIGINT')
      const { code, err } = await running.ended
      expect(code).toBe(130)
      expect(err).toContain('finishing what is begun; once more to stop at once')
      expect(err).toMatch(/stopped; what was begun is written; the same command with --resume does the rest\n$/)
      const ids = madeReleases(600).map(({ id }) => id)
      const written = await idsIn(target)
      expect(written.length).toBeLessThan(600)
      expect(written).toEqual(ids.slice(0, written.length))

      const again = await onrecord(['extract', 'in.jsonl', '--to', 'sqlite:o.db', '--resume'], { cwd: folder })
      expect(again.code).toBe(0)
      expect(again.out).toMatch(new RegExp(`there already +${written.length}\\n`))
      expect(await idsIn(target)).toEqual(ids)
      const runs = await ask(target, ({ db }) => db.selectFrom('runs').select('status').orderBy('started_at').execute())
      expect(runs).toEqual([{ status: 'interrupted' }, { status: 'finished' }])
    },
  )

  test.skipIf(process.platform === 'win32')('twice ends it at once', async () => {
    const folder = folderWith({ 'in.jsonl': jsonl(1500) })
    const running = start(['extract', 'in.jsonl', '--to', 'sqlite:o.db', '--threads', '1'], folder)
    while ((await documentsIn(`sqlite:${folder}/o.db`)) === 0) await pause(50)
    running.child.kill('SIGINT')
    await running.said(/finishing/)
    running.child.kill('SIGINT')
    const { code, err } = await running.ended
    expect(code).toBe(130)
    expect(err).not.toContain('stopped;')
  })
})

describe('documents that fail', () => {
  const TRIGGER = `create trigger no_marsh before insert on documents when new.text like '%Marsh%'
    begin select raise(abort, 'no Marsh here'); end`

  test('wait in failed.ndjson with the reason, and can be run again from there', async () => {
    const folder = folderWith({ 'in.jsonl': jsonl(60) })
    const target = `sqlite:${folder}/o.db`
    const extract = (input: string) => onrecord(['extract', input, '--to', 'sqlite:o.db'], { cwd: folder })
    expect((await onrecord(['extract', '-', '--to', 'sqlite:o.db'], { cwd: folder, input: 'Hello.' })).code).toBe(0)
    const raw = (sql: string) =>
      spawnSync(process.execPath, ['-e', RAW, join(folder, 'o.db'), sql], { cwd: process.cwd() })
    expect(raw(TRIGGER).status).toBe(0)

    const bad = madeReleases(60).filter(({ text }) => text.includes('Marsh'))
    expect(bad.length).toBeGreaterThan(2)
    const { code, out, err } = await extract('in.jsonl')
    expect(code).toBe(1)
    // Between them may stand lines that say how far it is.
    const complaints = err.split('\n').filter((one) => one.startsWith('onrecord: '))
    expect(complaints).toHaveLength(bad.length)
    expect(complaints[0]).toMatch(
      /^onrecord: in\.jsonl, made-\d+: sqlite:o\.db refuses it \(no Marsh here\): it is kept in failed\.ndjson/,
    )
    expect(out).toMatch(
      new RegExp(`failed +${bad.length} +see the errors; those that were read wait in output/failed\\.ndjson`),
    )
    expect(await documentsIn(target)).toBe(61 - bad.length)
    const lines = readFileSync(join(folder, 'output', 'failed.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject(
      bad.map(({ id, text }) => ({
        id,
        text,
        source: { id, path: 'in.jsonl' },
        targets: ['sqlite:o.db'],
        reason: expect.stringContaining('no Marsh'),
      })),
    )

    // Once more in vain: they stay there, once each.
    expect((await extract('output/failed.ndjson')).code).toBe(1)
    expect(
      readFileSync(join(folder, 'output', 'failed.ndjson'), 'utf8')
        .trimEnd()
        .split('\n'),
    ).toHaveLength(bad.length)
    // With the hindrance gone, all are written, from where they came, and none is left.
    expect(raw('drop trigger no_marsh').status).toBe(0)
    expect((await extract('output/failed.ndjson')).code).toBe(0)
    expect(await documentsIn(target)).toBe(61)
    expect(existsSync(join(folder, 'output', 'failed.ndjson'))).toBe(false)
    const paths = (await allStatements(target)).map(({ path }) => path)
    expect(new Set(paths)).toEqual(new Set(['in.jsonl']))
  })

  test('wait until they are written where they were to go', async () => {
    const folder = folderWith({ 'in.jsonl': jsonl(20) })
    const raw = (sql: string) =>
      spawnSync(process.execPath, ['-e', RAW, join(folder, 'o.db'), sql], { cwd: process.cwd() })
    const extract = (...args: string[]) => onrecord(['extract', ...args, '-q'], { cwd: folder })
    const waiting = () =>
      readFileSync(join(folder, 'output', 'failed.ndjson'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { targets: string[] }).targets)
    expect((await extract('-', '--to', 'sqlite:o.db', '--from', 'text')).code).toBe(1)
    expect(raw(TRIGGER).status).toBe(0)
    expect((await extract('in.jsonl', '--to', 'ndjson:all.ndjson', '--to', 'sqlite:o.db')).code).toBe(1)
    // The file has them all; only the database does not.
    const count = waiting().length
    expect(count).toBeGreaterThan(0)
    expect(waiting()).toEqual(Array(count).fill(['sqlite:o.db']))
    // Somewhere else, they are written in vain.
    expect((await extract('output/failed.ndjson')).code).toBe(0)
    expect((await extract('output/failed.ndjson', '--to', 'sqlite:other.db')).code).toBe(0)
    expect(waiting()).toEqual(Array(count).fill(['sqlite:o.db']))
    // One that is there already, by whatever way it came, waits no longer.
    expect(raw('drop trigger no_marsh').status).toBe(0)
    expect((await extract('in.jsonl', '--to', 'sqlite:o.db')).code).toBe(0)
    expect(existsSync(join(folder, 'output', 'failed.ndjson'))).toBe(false)
  })

  const RAW = `const D = require('libsql'); const d = new D(process.argv[1]); d.exec(process.argv[2]); d.close()`
})

describe('a full disk', () => {
  // A small file system in memory, where we may mount one.
  const mount = (folder: string): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status === 0
  const probe = folderWith()
  const mayMount = process.platform === 'linux' && mount(probe)
  if (mayMount) spawnSync('umount', [probe])

  test.skipIf(!mayMount)('stops the run with one line, and what is written stays whole', async () => {
    const folder = folderWith({ 'in.jsonl': jsonl(400) })
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    expect(mount(disk)).toBe(true)
    try {
      const { code, err } = await onrecord(['extract', 'in.jsonl', '--to', 'sqlite:disk/o.db', '-q'], { cwd: folder })
      expect(code).toBe(1)
      expect(err).toMatch(
        /^onrecord: sqlite:disk\/o\.db: (the disk is full: make room|the disk does not take).*--resume\n$/,
      )
      spawnSync('mount', ['-o', 'remount,size=100m', disk])
      const written = await documentsIn(`sqlite:${disk}/o.db`)
      expect(written).toBeLessThan(400)
      const again = ['extract', 'in.jsonl', '--to', 'sqlite:disk/o.db', '-q', '--resume']
      expect(await onrecord(again, { cwd: folder })).toMatchObject({ code: 0, err: '' })
      expect(await idsIn(`sqlite:${disk}/o.db`)).toEqual(madeReleases(400).map(({ id }) => id))
    } finally {
      // Lazily, for a database just closed lets go of its file when it is collected.
      spawnSync('umount', ['-l', disk])
    }
  })
})

describe('watch', () => {
  test('extracts what is there, what arrives and what changes, and nothing twice', async () => {
    const folder = folderWith({ 'in/a.txt': '“One,” said Jane Doe.', 'in/sub/b.txt': '“Two,” said Jane Doe.' })
    const target = `sqlite:${folder}/o.db`
    const until = async (count: number): Promise<void> => {
      for (let waited = 0; (await documentsIn(target)) < count && waited < 60_000; waited += 100) await pause(100)
      expect(await documentsIn(target)).toBe(count)
    }
    const running = start(['watch', 'in', '--to', 'sqlite:o.db'], folder)
    await until(2)
    writeFileSync(join(folder, 'in', 'c.txt'), '“Three,” said Jane Doe.')
    await until(3)
    writeFileSync(join(folder, 'in', 'a.txt'), '“Another,” said Jane Doe of Acme.')
    await until(4)
    running.child.kill('SIGINT')
    const { code, err } = await running.ended
    expect(code).toBe(130)
    expect(err).toMatch(/the same command goes on\n$/)
  })

  test('of nothing, or into nothing', async () => {
    expect((await onrecord(['watch', 'corpus'])).code).toBe(2)
    const file = await onrecord(['watch', 'corpus/seed.txt', '--to', 'sqlite:x.db'])
    expect(file).toMatchObject({ code: 2, err: expect.stringContaining('corpus/seed.txt is not a folder') })
    const { code, err } = await onrecord(['watch', 'no-such', '--to', 'sqlite:x.db'])
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^onrecord: no-such: no such file or folder/) })
  })
})
