import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inRepository } from '../data.js'
import { folderWith } from '../io/folder.js'
import { onrecord, records } from './onrecord.js'

const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`

describe('extract', () => {
  test('the corpus: one record a document and a summary', async () => {
    const folder = folderWith()
    const { code, out, err } = await onrecord(['extract', 'corpus', '--output', join(folder, 'records')])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const texts = readdirSync(inRepository('corpus')).filter((name) => /\.(txt|md)$/.test(name))
    const names = texts.map((name) => name.replace(/\.\w+$/, '.json')).sort()
    expect(readdirSync(join(folder, 'records')).sort()).toEqual(names)
    const seed = JSON.parse(readFileSync(join(folder, 'records', 'seed.json'), 'utf8'))
    expect(seed.source).toMatchObject({ id: 'seed', path: 'corpus/seed.txt', format: 'text' })
    expect(seed.text).toBe(readFileSync(inRepository('corpus/seed.txt'), 'utf8'))
    expect(out).toContain(`${texts.length} documents`)
    expect(out).toMatch(/quotations +\d+ +\d+ direct, \d+ mixed, \d+ indirect/)
    expect(out).toMatch(/\d+ {2}Yuguang Yang +\S+/)
  })

  test('records on standard output, everything else on standard error', async () => {
    const folder = folderWith({ 'a.jsonl': line('one', 'First.') + line('two', 'Second.') })
    const { code, out, err } = await onrecord([
      'extract',
      join(folder, 'a.jsonl'),
      '--format',
      'ndjson',
      '--output',
      '-',
    ])
    expect(code).toBe(0)
    expect(records(out).map(({ source, text }) => [source.id, text])).toEqual([
      ['one', 'First.'],
      ['two', 'Second.'],
    ])
    expect(err).toContain('2 documents')
  })

  test('standard input, as text and as JSONL', async () => {
    const text = await onrecord(['extract', '-', '-o', '-'], { input: '“Yes,” said Jane Doe.' })
    expect(records(text.out)).toMatchObject([{ source: { id: 'stdin' }, text: '“Yes,” said Jane Doe.' }])
    const jsonl = await onrecord(['extract', '-', '-o', '-'], { input: line('one', 'First.') })
    expect(records(jsonl.out)).toMatchObject([{ source: { id: 'one' } }])
  })

  test('the same input gives the same bytes', async () => {
    const [once, again] = [
      await onrecord(['extract', 'corpus', '-o', '-']),
      await onrecord(['extract', 'corpus', '-o', '-']),
    ]
    expect(once.out.length).toBeGreaterThan(10_000)
    expect(again.out).toBe(once.out)
  })

  test('a single line of 20 MB is processed', async () => {
    const sentence = 'The bridge over the river was closed for repairs and will open again in the spring of next year. '
    const folder = folderWith({ 'long.txt': sentence.repeat(Math.ceil(20e6 / sentence.length)) })
    const { code, err } = await onrecord(['extract', folder, '-o', join(folder, 'records'), '-f', 'ndjson', '--quiet'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(readdirSync(join(folder, 'records'))).toEqual(['records.ndjson'])
  })
})

describe('bad input', () => {
  test('every bad document is one line on standard error; the good ones are written; exit code 1', async () => {
    const folder = folderWith({
      'a.txt': 'Good.',
      'binary.txt': new Uint8Array([1, 0, 2, 0, 0, 7, 7, 7]),
      'empty.txt': '',
      'latin.txt': new Uint8Array([0x93, 0x41, 0x94]),
      'lines.jsonl': `${line('one', 'First.')}{"id":"two",\n${line('three', 'Third.')}`,
      'none/x.bin': 'x',
    })
    const inputs = ['a.txt', 'missing.txt', 'none', 'none/x.bin', 'binary.txt', 'empty.txt', 'latin.txt', 'lines.jsonl']
    const { code, out, err } = await onrecord(['extract', ...inputs, '-o', 'records'], { cwd: folder })
    expect(code).toBe(1)
    const complaints = err.trimEnd().split('\n')
    expect(complaints).toEqual([
      expect.stringMatching(/^onrecord: missing\.txt: no such file or folder: check/),
      expect.stringMatching(/^onrecord: none: no readable files in this folder: readable are/),
      expect.stringMatching(/^onrecord: none\/x\.bin: files in "\.bin" are not read: readable are/),
      expect.stringMatching(/^onrecord: binary\.txt: a binary file, not text: save/),
      expect.stringMatching(/^onrecord: empty\.txt: the document has no text: /),
      expect.stringMatching(/^onrecord: lines\.jsonl, line 2: no valid JSON \(.*\): each line/),
    ])
    expect(readdirSync(join(folder, 'records')).sort()).toEqual(['a.json', 'latin.json', 'one.json', 'three.json'])
    expect(out).toMatch(/4 documents/)
    expect(out).toMatch(/failed +6/)
  })

  test('an output that cannot be written', async () => {
    const folder = folderWith({ 'a.txt': 'Good.', file: 'x' })
    const { code, out, err } = await onrecord(['extract', 'a.txt', '-o', 'file/records'], { cwd: folder })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(
      'onrecord: file/records: is not a folder, or lies in a file: name a folder with --output or --to\n',
    )
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'file'])
  })

  test.skipIf(process.platform !== 'linux')('a full disk ends the run with one line', async () => {
    const folder = folderWith({ 'a.txt': 'Good.' })
    const { code, err } = await onrecord(['extract', join(folder, 'a.txt'), '-o', '-'], {
      shell: 'exec "$@" > /dev/full',
    })
    expect(code).toBe(1)
    expect(err).toBe(
      'onrecord: standard output: the disk is full: make room, or name another place with --output or --to\n',
    )
  })

  test('a reader that goes away ends the run quietly', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) =>
      line(`a${index}`, `Text number ${index}. `.repeat(20)),
    ).join('')
    const folder = folderWith({ 'a.jsonl': lines })
    const { code, err } = await onrecord(['extract', join(folder, 'a.jsonl'), '-o', '-', '--quiet'], { hangUp: true })
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  test('what a document calls itself never leaves the folder', async () => {
    const folder = folderWith({
      'a.jsonl': line('../../escaped', 'One.') + line('/tmp/absolute', 'Two.') + line('', 'Three.'),
    })
    const { code } = await onrecord(['extract', 'a.jsonl', '-o', 'deep/records'], { cwd: folder })
    expect(code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['a.jsonl', 'deep'])
    expect(readdirSync(join(folder, 'deep'))).toEqual(['records'])
    expect(readdirSync(join(folder, 'deep', 'records'))).toHaveLength(3)
  })
})
