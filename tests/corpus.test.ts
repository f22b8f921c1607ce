import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../src/evaluate/evaluate.js'
import { dataFile, inRepository, readJsonLines } from './data.js'

const corpus = (name: string): string => inRepository(`corpus/${name}`)
const golds = readdirSync(inRepository('corpus')).filter((name) => name.endsWith('.gold.json'))
const evaluateGold = async (name: string) => await evaluate([corpus(name)], { mistakes: 50 })

test('on the seed nothing is missed, wrong or spurious', async () => {
  const { quotations, mistakes } = await evaluateGold('seed.gold.json')
  expect(mistakes).toEqual([])
  expect(quotations.detection.all).toMatchObject({ p: 1, r: 1 })
  expect(quotations.whoSaidWhat?.all).toMatchObject({ p: 1, r: 1 })
  const { kind, speaker, role, organization } = quotations.onMatched
  expect([kind, speaker, role, organization].map(({ value }) => value)).toEqual([1, 1, 1, 1])
  expect(quotations.dateline).toMatchObject({ place: { value: 1 }, date: { value: 1 } })
})

test.skipIf(!dataFile('press/seed.jsonl'))('the seed and its gold are those of the data folder', () => {
  const [{ text, ...gold }] = readJsonLines<{ text: string }>(dataFile('press/seed.jsonl')!) as [{ text: string }]
  expect(readFileSync(corpus('seed.txt'), 'utf8')).toBe(text)
  expect(JSON.parse(readFileSync(corpus('seed.gold.json'), 'utf8'))).toEqual(gold)
})

describe('the releases written for the project', () => {
  // Where language is open (reported speech without marks), some may be missed; most may not.
  const WHO_SAID_WHAT = 0.8

  test('say that they are fictional', () => {
    const texts = readdirSync(inRepository('corpus')).filter((name) => /\.(txt|md)$/.test(name) && name !== 'seed.txt')
    expect(texts.length).toBeGreaterThanOrEqual(4)
    for (const name of texts) expect(readFileSync(corpus(name), 'utf8'), name).toContain('This release is fictional')
  })

  test.each(golds.filter((name) => name !== 'seed.gold.json'))(
    '%s: every quoted word is found, and who spoke',
    async (name) => {
      const { quotations, mistakes } = await evaluateGold(name)
      expect(quotations.detection.quoted, mistakes.join('\n')).toMatchObject({ p: 1, r: 1 })
      expect(quotations.whoSaidWhat!.all.f1, mistakes.join('\n')).toBeGreaterThan(WHO_SAID_WHAT)
    },
  )
})
