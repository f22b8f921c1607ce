import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/evaluate/evaluate.js'
import { articleFrom, createPipeline } from '../../src/index.js'
import { dataFile, readJsonLines, scorer } from '../data.js'
import { folderWith } from '../io/folder.js'

// The scorers that the project is judged by are programs of their own; ours must give the same figures.

const GOLD = ['press/seed.jsonl', 'press/dev.jsonl', 'polnear/dev.jsonl'] as const
const runs = (name: string, ...args: string[]): string =>
  execFileSync(process.execPath, [scorer(name)!, ...args], { encoding: 'utf8', maxBuffer: 1e8 })

/** Records of the gold's own texts, in a file; every third is left out, so that missing ones are scored too. */
const predictionsFor = (gold: string): string => {
  const pipeline = createPipeline()
  const documents = readJsonLines<{ id: string; text: string }>(gold).filter((_, index) => index % 3 !== 2)
  const path = join(folderWith(), 'records.ndjson')
  const records = documents.map(({ id, text }) => JSON.stringify(pipeline.extract(articleFrom(text, { id }))))
  writeFileSync(path, records.join('\n'))
  return path
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe.skipIf(!scorer('score.mjs'))('the figures are those of the scorers', () => {
  test.each(GOLD)('quotations: %s', async (name) => {
    const gold = dataFile(name)!
    const predictions = predictionsFor(gold)
    const { quotations, mistakes } = await evaluate([gold], { predictions, mistakes: 1000 })
    expect(asJson(quotations)).toEqual(JSON.parse(runs('score.mjs', gold, predictions, '--json')))
    const lines = runs('score.mjs', gold, predictions, '--errors', '1000').split('\n')
    expect(mistakes).toHaveLength(lines.filter((line) => / (MISSED|WRONG SPEAKER|SPURIOUS) /.test(line)).length)
  })

  test('claims', async () => {
    const gold = dataFile('press/claims.dev.jsonl')!
    const predictions = predictionsFor(gold)
    const { claims } = await evaluate([gold], { predictions })
    expect(asJson(claims)).toEqual(JSON.parse(runs('score-claims.mjs', gold, predictions, '--json')))
  })

  test('entities', async () => {
    const gold = dataFile('ner/dev.jsonl')!
    const predictions = predictionsFor(gold)
    const { entities } = await evaluate([gold], { predictions })
    const figures = Object.entries(entities!).map(([type, { f1 }]) => `${type} ${(100 * f1).toFixed(1)}`)
    expect(figures.join('  ')).toBe(runs('score-ner.mjs', gold, predictions).trim())
  })
})

test('a gold text is extracted afresh when no records are given', async () => {
  const text = '“We are glad,” said Jane Doe, president of Acme Corporation.'
  const at = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length]
  const gold = {
    id: 1,
    text,
    quotations: [
      {
        kind: 'direct',
        content: [at('“We are glad,”')],
        cue: at('said'),
        source: at('Jane Doe'),
        speakers: ['Jane Doe'],
      },
    ],
  }
  const path = join(folderWith({ 'gold.jsonl': JSON.stringify(gold) }), 'gold.jsonl')
  const { quotations } = await evaluate([path])
  expect(quotations.detection.direct).toMatchObject({ p: 1, r: 1 })
  expect(quotations.whoSaidWhat?.all).toMatchObject({ p: 1, r: 1 })
})
