import { describe, expect, test } from 'vitest'
import { type Event, run } from '../../src/batch/run.js'
import { Summary } from '../../src/batch/summary.js'
import {
  type Article,
  articleFrom,
  createPipeline,
  defineStage,
  extract,
  type RecordQuotation,
  stages,
} from '../../src/index.js'
import { ClosedPipe, empty, type InputError, recordTooLarge } from '../../src/io/errors.js'
import type { Writer } from '../../src/io/writers/writer.js'

type Speaker = RecordQuotation['speakers'][number]

const writer = (write: Writer['write'] = async () => {}): Writer & { readonly ended: string[] } => {
  const ended: string[] = []
  return { write, ended, close: async () => void ended.push('closed'), abort: async () => void ended.push('aborted') }
}

async function* articles(...items: readonly (string | InputError)[]): AsyncGenerator<Article | InputError> {
  for (const item of items) yield typeof item === 'string' ? articleFrom(item, { id: item.slice(0, 5) }) : item
}

const told = (events: readonly Event[]): string[] =>
  events.map((event) => (event.kind === 'failed' ? event.error.message : event.record.source.id))

describe('a run', () => {
  test('goes on behind a document that cannot be read, extracted or written', async () => {
    const first = defineStage({
      ...stages[0]!,
      run: (document) => {
        if (document.text.includes('broken')) throw new TypeError('no such layer')
        return stages[0]!.run(document)
      },
    })
    const events: Event[] = []
    const target = writer(async ({ source, text }) => {
      if (text.includes('long')) throw recordTooLarge(source.id)
    })
    const pipeline = createPipeline([first, ...stages.slice(1)])
    const input = articles('one is good', empty('two'), 'three broken', 'four is long', 'five is good')
    await run(input, target, (event) => events.push(event), pipeline)
    expect(told(events)).toEqual([
      'one i',
      expect.stringMatching(/^two: the document has no text/),
      expect.stringMatching(/^three: extraction failed \(no such layer\): this is a defect/),
      expect.stringMatching(/^four : its record is too large/),
      'five ',
    ])
    expect(target.ended).toEqual(['closed'])
  })

  test('ends when nothing more can be written, and cleans up', async () => {
    const target = writer(async () => {
      throw new ClosedPipe()
    })
    await expect(run(articles('a', 'b'), target, () => {})).rejects.toThrow(ClosedPipe)
    expect(target.ended).toEqual(['aborted'])
  })
})

describe('the summary', () => {
  const affiliation = { role: 'president', organization: 'Acme Corporation' }
  const jane: Speaker = { entity: 'e1', name: 'Jane Doe', type: 'person', affiliations: [affiliation] }
  const acme: Speaker = { entity: 'e2', name: 'Acme Corporation', type: 'organization', affiliations: [] }

  const record = extract('“Yes,” said Jane Doe.')

  const written = (kind: RecordQuotation['kind'], ...speakers: Speaker[]): Event => {
    const quotation = { ...record.quotations[0]!, kind, speakers }
    return { kind: 'written', record: { ...record, quotations: [quotation, quotation] } }
  }

  test('counts what was found', () => {
    const summary = new Summary()
    const failed: Event = { kind: 'failed', error: empty('x') }
    for (const event of [written('direct', jane), written('indirect', acme), failed]) summary.count(event)
    expect(summary).toMatchObject({ documents: 2, failures: 1, speakers: 2, characters: 2 * record.text.length })
    expect(summary.quotations).toEqual({ direct: 2, mixed: 0, indirect: 2 })
    expect(summary.mostQuoted(5)).toEqual([
      { name: 'Jane Doe', affiliations: ['president, Acme Corporation'], quotations: 2 },
    ])
  })

  test('stays small over more names than it keeps, and keeps the most quoted', () => {
    const summary = new Summary()
    for (let index = 0; index < 120_000; index++) {
      summary.count(written('direct', { ...jane, name: `Jane ${index}`, affiliations: [] }))
      if (index % 1000 === 0) summary.count(written('direct', { ...jane, affiliations: [] }))
    }
    expect(summary.mostQuoted(1)).toMatchObject([{ name: 'Jane Doe', quotations: 240 }])
    expect(summary.mostQuoted(1_000_000).length).toBeLessThan(110_000)
  })
})
