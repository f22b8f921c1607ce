import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleFrom, createPipeline, extractAll, type Record, stages } from '../src/index.js'
import { onrecord } from './cli/onrecord.js'
import { folderWith } from './io/folder.js'
import { madeReleases } from './made-releases.js'
import { problemsIn } from './record-problems.js'

const TEXT =
  'Residents of the valley said that the old bridge has closed. It will open again in 2031.\n\n' +
  '“Acme built 300 bridges in 2023,” said Jane Doe, president of Acme Corporation.'

const extract = (text: string, minConfidence = 0): Record =>
  createPipeline(stages, { minConfidence }).extract(articleFrom(text))

const whole = extract(TEXT)
const [unsure, sure] = whole.quotations as [Record['quotations'][number], Record['quotations'][number]]
const between = (unsure.confidence + sure.confidence) / 2
const cautious = extract(TEXT, between)

describe('a quotation below the least confidence', () => {
  test('is left out', () => {
    expect(unsure.confidence).toBeLessThan(sure.confidence)
    expect(cautious.quotations).toMatchObject([{ text: '“Acme built 300 bridges in 2023,”', id: 'q1' }])
    expect(cautious.quotations[0]?.speakers).toMatchObject([{ name: 'Jane Doe' }])
    expect(extract(TEXT, sure.confidence).quotations).toHaveLength(1)
    expect(problemsIn(cautious, TEXT)).toEqual([])
  })

  test('takes its claims along: they never become the document’s own voice', () => {
    const said = ({ claims }: Record) => claims.map(({ text, quotation }) => [quotation, text])
    expect(said(whole).map(([quotation]) => quotation)).toEqual(['q1', null, 'q2'])
    expect(said(cautious)).toEqual([said(whole)[1], ['q1', said(whole)[2]![1]]])
  })

  test('takes along a speaker without a name who is nobody else', () => {
    expect(whole.entities.map(({ name }) => name)).toContain('Residents of the valley')
    expect(cautious.entities.map(({ name }) => name)).toEqual(
      whole.entities.map(({ name }) => name).filter((name) => name !== 'Residents of the valley'),
    )
  })

  test('is what the record says was left out', () => {
    expect([whole.producer.minConfidence, cautious.producer.minConfidence]).toEqual([0, between])
  })

  test('goes in a stream as well', async () => {
    for await (const record of extractAll([TEXT], { minConfidence: between })) expect(record).toEqual(cautious)
  })
})

test.each([0.5, 0.8, 0.9, 1])(
  'many releases at %d: sound records that hold what is above it, and nothing else',
  (least) => {
    for (const { text } of madeReleases(60)) {
      const [all, some] = [extract(text), extract(text, least)]
      expect(problemsIn(some, text)).toEqual([])
      const said = ({ quotations }: Record) =>
        quotations.map(({ id, ...one }) => ({ ...one, speakers: one.speakers.map(({ name }) => name) }))
      expect(said(some)).toEqual(said(all).filter(({ confidence }) => confidence >= least))
      const own = ({ claims }: Record) => claims.filter(({ quotation }) => quotation === null).map(({ text }) => text)
      expect(own(some)).toEqual(own(all))
    }
  },
)

test.each([-0.1, 1.1, Number.NaN])('%d is no confidence', (minConfidence) => {
  expect(() => createPipeline(stages, { minConfidence })).toThrow(/must be a number from 0 to 1/)
})

describe('--min-confidence', () => {
  const folder = folderWith({ 'a.jsonl': JSON.stringify({ id: 'a', text: TEXT }) })
  const run = (...args: string[]) => onrecord(args, { cwd: folder })
  const least = ['--min-confidence', String(between)]

  test('extract and show', async () => {
    const { out } = await run('extract', 'a.jsonl', '-o', '-', ...least)
    expect(JSON.parse(out).quotations).toHaveLength(1)
    const shown = await run('show', 'a.jsonl', ...least)
    expect(shown.out).toContain('Jane Doe — president, Acme Corporation')
    expect(shown.out).not.toContain('q2')
  })

  test('a run that resumes with another one does not mix', async () => {
    const extracted = (...args: string[]) => run('extract', 'a.jsonl', '--to', 'sqlite:o.db', '--resume', ...args)
    const held = async () => JSON.parse((await run('query', 'sqlite:o.db', '--format', 'json')).out).length
    await extracted()
    expect(await held()).toBe(2)
    await extracted(...least)
    expect(await held()).toBe(1)
    expect((await extracted(...least)).out).toMatch(/there already +1\n/)
    await extracted()
    expect(await held()).toBe(2)
  })

  test('query and claims of a database that holds more', async () => {
    await run('extract', 'a.jsonl', '--to', 'sqlite:all.db')
    const asked = JSON.parse((await run('query', 'sqlite:all.db', '--format', 'json', ...least)).out)
    expect(asked).toMatchObject([{ speaker: 'Jane Doe' }])
    const lines = async (input: string) =>
      (await run('claims', input, '--format', 'ndjson', ...least)).out.trim().split('\n')
    expect(await lines('sqlite:all.db')).toHaveLength(2)
    expect(await lines('a.jsonl')).toHaveLength(2)
  })

  test('threads read with it', async () => {
    const many = folderWith({
      'many.jsonl': madeReleases(300)
        .map(({ id, text }) => JSON.stringify({ id, text }))
        .join('\n'),
    })
    const path = join(many, 'many.jsonl')
    const [one, two] = await Promise.all(
      ['1', '2'].map((threads) =>
        run('extract', path, '-o', '-', '-q', '--threads', threads, '--min-confidence', '0.9'),
      ),
    )
    expect(two!.out).toBe(one!.out)
    const confidences = one!.out
      .trim()
      .split('\n')
      .flatMap((line) => JSON.parse(line).quotations.map(({ confidence }: { confidence: number }) => confidence))
    expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0.9)
  })

  test('must be from 0 to 1', async () => {
    const { code, err } = await run('extract', 'a.jsonl', '--min-confidence', '80')
    expect(code).toBe(2)
    expect(err).toMatch(/It must be a number from 0 to 1/)
  })
})
