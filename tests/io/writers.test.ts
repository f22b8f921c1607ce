import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleFrom } from '../../src/document/article.js'
import type { Record } from '../../src/document/record.js'
import { FileNames } from '../../src/io/writers/file-names.js'
import { json } from '../../src/io/writers/json.js'
import { ndjson, openNdjson } from '../../src/io/writers/ndjson.js'
import { folderWith } from './folder.js'

const record = (id: string, text = `Text of ${id}.`): Record => ({
  schema: 'onrecord/1',
  id: `hash-${text.length}-${text.slice(0, 1)}`,
  source: articleFrom(text, { id }).source,
  text,
  genre: 'release',
  dateline: null,
  paragraphs: [],
  sentences: [],
  entities: [],
  quotations: [],
  claims: [],
  warnings: [],
  producer: { name: 'onrecord', version: '0', engine: 'fast', weights: 'rules', minConfidence: 0 },
})

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

describe('json', () => {
  test('one file a document, named for its source', async () => {
    const folder = join(folderWith(), 'new', 'records')
    const writer = await json.open(folder)
    await writer.put([record('a')])
    await writer.put([record('b')])
    await writer.close({ status: 'finished', documents: 2, failures: 0 })
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json'])
    expect(readJson(join(folder, 'a.json'))).toEqual(record('a'))
  })

  test('a second document of the same name keeps the first', async () => {
    const folder = folderWith()
    const writer = await json.open(folder)
    for (const text of ['One.', 'Three words.', 'X']) await writer.put([record('same', text)])
    expect(readdirSync(folder).sort()).toEqual(['same-hash-1-X.json', 'same-hash-12-T.json', 'same.json'])
    expect(readJson(join(folder, 'same.json'))).toEqual(record('same', 'One.'))
  })

  test('lone surrogates and NUL come back as they were', async () => {
    const folder = folderWith()
    const writer = await json.open(folder)
    await writer.put([record('odd', 'a\ud800b\u0000c\udc00')])
    expect(readJson(join(folder, 'odd.json'))).toEqual(record('odd', 'a\ud800b\u0000c\udc00'))
  })

  test('what cannot be put in place leaves nothing behind', async () => {
    const folder = folderWith()
    mkdirSync(join(folder, 'a.json'))
    const writer = await json.open(folder)
    await expect(writer.put([record('a')])).rejects.toThrow(/a\.json: cannot be written \(.*\): name another place/)
    expect(readdirSync(folder)).toEqual(['a.json'])
  })

  test('a file in place of the folder', async () => {
    const folder = folderWith({ file: 'x' })
    await expect(json.open(join(folder, 'file'))).rejects.toThrow(
      /file: is not a folder, or lies in a file: name a folder/,
    )
    await expect(json.open(join(folder, 'file', 'in'))).rejects.toThrow(/in: is not a folder/)
  })
})

describe('ndjson', () => {
  test('one record a line, there only when all is written', async () => {
    const folder = folderWith()
    const writer = await ndjson.open(folder)
    await writer.put([record('a', 'One\u2028line.')])
    await writer.put([record('b')])
    expect(existsSync(join(folder, 'records.ndjson'))).toBe(false)
    await writer.close({ status: 'finished', documents: 2, failures: 0 })
    const lines = readFileSync(join(folder, 'records.ndjson'), 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([record('a', 'One\u2028line.'), record('b')])
    expect(readdirSync(folder)).toEqual(['records.ndjson'])
  })

  test('a run that breaks off leaves nothing', async () => {
    const folder = folderWith({ 'records.ndjson': 'of an earlier run' })
    const writer = await ndjson.open(folder)
    await writer.put([record('a')])
    await writer.abort({ status: 'broken', documents: 0, failures: 0 })
    expect(readdirSync(folder)).toEqual(['records.ndjson'])
    expect(readFileSync(join(folder, 'records.ndjson'), 'utf8')).toBe('of an earlier run')
  })
})

describe('places that are no plain file', () => {
  const written = async (path: string): Promise<void> => {
    const sink = await openNdjson(path)
    await sink.put([record('a')])
    await sink.close({ status: 'finished', documents: 1, failures: 0 })
  }

  test('what a link leads to is replaced, not the link', async () => {
    const folder = folderWith({ 'there.ndjson': 'of an earlier run' })
    symlinkSync('there.ndjson', join(folder, 'link.ndjson'))
    await written(join(folder, 'link.ndjson'))
    expect(readlinkSync(join(folder, 'link.ndjson'))).toBe('there.ndjson')
    expect(readJson(join(folder, 'there.ndjson'))).toEqual(record('a'))
    expect(readdirSync(folder).sort()).toEqual(['link.ndjson', 'there.ndjson'])
  })

  test('a device gets what is written, and stays one', async () => {
    await written('/dev/null')
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(readdirSync('/dev').filter((name) => name.startsWith('null'))).toEqual(['null'])
  })
})

describe('file names', () => {
  test.each([
    ['seed', 'seed'],
    ['../../etc/passwd', 'etc-passwd'],
    ['/abs/olute', 'abs-olute'],
    ['..', 'id'],
    ['', 'id'],
    ['.hidden', 'hidden'],
    ['C:\\x\\y', 'C-x-y'],
    ['https://example.org/news?id=1', 'https-example.org-news-id-1'],
    ['Ünïcode 新闻', 'Ünïcode-新闻'],
    ['a\u0000b\nc\u001b[31m', 'a-b-c-31m'],
    ['a\u202etxt.exe', 'a-txt.exe'],
    ['nul', 'nul-id'],
    ['\ud800', 'id'],
    ['a'.repeat(500), 'a'.repeat(160)],
    ['新'.repeat(500), '新'.repeat(53)],
  ])('%j', (sourceId, name) => {
    expect(new FileNames().next(sourceId, 'id')).toBe(name)
  })

  test('names that differ in case only clash, as on a Mac', () => {
    const names = new FileNames()
    expect([names.next('News', '1'), names.next('news', '2')]).toEqual(['News', 'news-2'])
  })
})
