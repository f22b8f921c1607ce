import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as onrecord from '../src/index.js'
import { inRepository } from './data.js'

test('the exported names are these', () => {
  expect(Object.keys(onrecord).sort()).toEqual([
    'articleFrom',
    'createPipeline',
    'defineStage',
    'extract',
    'extractAll',
    'recordSchema',
    'stages',
  ])
})

test('a record says the version of the package', () => {
  const { version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'))
  expect(onrecord.extract('Hello.').producer.version).toBe(version)
})

test('text, article and stream give the same record', async () => {
  const text = '“We are glad,” said Jane Doe.'
  const article = onrecord.articleFrom(text, { id: 'a' })
  async function* articles() {
    yield article
    yield text
  }
  const streamed: onrecord.Record[] = []
  for await (const record of onrecord.extractAll(articles())) streamed.push(record)
  expect(streamed).toEqual([onrecord.extract(article), onrecord.extract(text)])
  expect(streamed[0]).toEqual(onrecord.createPipeline().extract(article))
  expect(streamed[0]?.source.id).toBe('a')
})

test('a stream is read one article at a time', async () => {
  let given = 0
  function* articles() {
    for (; given < 10; given++) yield `Text ${given}.`
  }
  for await (const _ of onrecord.extractAll(articles())) if (given >= 2) break
  expect(given).toBe(2)
})

test('gives what the README says of its example', () => {
  const example = readFileSync(inRepository('README.md'), 'utf8').split('## As a library')[1]!.split('```')[1]!
  const text = /extract\('(.+)'\)/.exec(example)![1]!
  const speaker = onrecord.extract(text).quotations[0]!.speakers[0]!
  expect(example).toContain(`'${speaker.name}'`)
  const [{ role, organization }] = speaker.affiliations as [{ role: string; organization: string }]
  expect(example).toContain(`[{ role: '${role}', organization: '${organization}' }]`)
})

test('says what is wrong with an input that is no article', () => {
  expect(() => onrecord.extract({ text: 'Hello.' } as onrecord.Article)).toThrow(/make one with articleFrom\(/)
  expect(() => onrecord.extract(undefined as unknown as string)).toThrow(TypeError)
})
