import { join } from 'node:path'
import { expect, test } from 'vitest'
import { evaluate } from '../../src/evaluate/evaluate.js'
import { onrecord } from '../cli/onrecord.js'
import { folderWith } from '../io/folder.js'

interface Said {
  readonly content: string
  readonly source: string
  readonly speaker: string
}

const goldOf = (id: string, text: string, said: readonly Said[], withSpeakers: boolean) => {
  const at = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length]
  const quotations = said.map(({ content, source, speaker }) => ({
    kind: 'direct',
    content: [at(content)],
    source: at(source),
    ...(withSpeakers ? { speakers: [speaker], speakerType: 'PERSON' } : {}),
  }))
  const people = [{ name: 'Jane Doe', affiliations: [{ role: 'president', organization: 'Acme Corporation' }] }]
  return JSON.stringify({ id, text, quotations, ...(withSpeakers ? { people } : {}) })
}

const RIGHT = '“We are glad,” said Jane Doe, president of Acme Corporation.'
const WRONG = '“It is too late,” said John Roe.\n\n“Nobody asked us about it,” said Jane Doe.'
const rightly = { content: '“We are glad,”', source: 'Jane Doe', speaker: 'Jane Doe' }
const wrongly = { content: '“It is too late,”', source: 'Jane Doe', speaker: 'Jane Doe' }

const fileOf = (withSpeakers: boolean): string => {
  const lines = [goldOf('good', RIGHT, [rightly], withSpeakers), goldOf('bad', WRONG, [wrongly], withSpeakers)]
  return join(folderWith({ 'gold.jsonl': lines.join('\n') }), 'gold.jsonl')
}

test('each rule is counted: how often it decided, is it speech, are the speakers right', async () => {
  const { rules } = await evaluate([fileOf(true)])
  expect(rules.stages.quotations).toEqual([{ rule: 'cue-after-inverted', fired: 3, judged: 3, found: 2, right: 1 }])
  // What is no quotation has no right speaker: only the two that are count.
  expect(rules.stages.speakers).toEqual([{ rule: 'name', fired: 3, judged: 2, right: 1 }])
  expect(rules.stages.affiliations).toEqual([{ rule: 'appositive', fired: 1, judged: 1, right: 1 }])
})

test('the worst documents come with the reason of each mistake', async () => {
  const { rules } = await evaluate([fileOf(true)])
  expect(rules.worst).toEqual([
    {
      id: 'bad',
      mistakes: [
        {
          reason: 'wrong speaker',
          kind: 'direct',
          rule: 'cue-after-inverted',
          resolution: 'name',
          wanted: ['Jane Doe'],
          got: ['John Roe'],
          said: '“It is too late,”',
        },
        expect.objectContaining({ reason: 'spurious', got: ['Jane Doe'], said: '“Nobody asked us about it,”' }),
      ],
    },
  ])
})

test('where the gold knows no speakers, the source is what must be right', async () => {
  const { rules } = await evaluate([fileOf(false)])
  expect(rules.stages.quotations).toMatchObject([{ judged: 3, found: 2, right: 1 }])
  expect(rules.worst[0]?.mistakes[0]).toMatchObject({ reason: 'wrong source', wanted: ['Jane Doe'], got: ['John Roe'] })
})

test('what was not found is missed', async () => {
  const gold = goldOf('none', 'Jane Doe is against it.', [{ ...rightly, content: 'is against it' }], true)
  const { rules } = await evaluate([join(folderWith({ 'gold.jsonl': gold }), 'gold.jsonl')])
  expect(rules.worst[0]?.mistakes).toMatchObject([{ reason: 'missed', rule: null, wanted: ['Jane Doe'] }])
})

test('evaluate --rules prints them as a table, and with --json as an object', async () => {
  const file = fileOf(true)
  const { out } = await onrecord(['evaluate', file, '--rules'])
  expect(out).toMatch(/^quotations +fired +judged +found % +right %\n {2}cue-after-inverted +3 +3 +66\.7 +33\.3$/mu)
  expect(out).toMatch(
    /^ {2}bad: 2\n {4}wrong speaker direct \[cue-after-inverted, name\] John Roe, not Jane Doe: "“It is/mu,
  )
  const { rules } = JSON.parse((await onrecord(['evaluate', file, '--rules', '--json'])).out)
  expect(Object.keys(rules.stages)).toEqual(['quotations', 'speakers', 'affiliations'])
  expect(JSON.parse((await onrecord(['evaluate', file, '--json'])).out)).not.toHaveProperty('rules')
})

test('what is less sure than asked for is left out', async () => {
  const { quotations } = await evaluate([fileOf(true)], { minConfidence: 1 })
  expect(quotations.detection.all.predicted).toBe(0)
  const { code, err } = await onrecord([
    'evaluate',
    fileOf(true),
    '--predictions',
    'records.ndjson',
    '--min-confidence',
    '0.9',
  ])
  expect([code, err]).toEqual([1, expect.stringContaining('extract the records of --predictions with it')])
})
