import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
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
import { TargetAway } from '../../src/io/target-errors.js'
import type { Sink } from '../../src/io/writers/sink.js'

type Speaker = RecordQuotation['speakers'][number]

interface Watched extends Sink {
  readonly ended: string[]
  readonly texts: string[]
}

/** A sink that keeps the texts it was given, unless `put` throws. */
const sink = (put: (texts: readonly string[]) => void = () => {}, more: Partial<Sink> = {}): Watched => {
  const [ended, texts]: [string[], string[]] = [[], []]
  return {
    name: 'test',
    ended,
    texts,
    async put(records) {
      const given = records.map((record) => record.text)
      put(given)
      texts.push(...given)
    },
    close: async ({ status }) => void ended.push(status),
    abort: async ({ status }) => void ended.push(status),
    ...more,
  }
}

async function* articles(...items: readonly (string | InputError)[]): AsyncGenerator<Article | InputError> {
  for (const item of items) yield typeof item === 'string' ? articleFrom(item, { id: item.slice(0, 5) }) : item
}

const told = (events: readonly Event[]): string[] =>
  events.map((event) => {
    if (event.kind === 'failed') return event.error.message
    return event.kind === 'skipped' ? `skipped ${event.article.source.id}` : event.record.source.id
  })

/** The standard pipeline, whose first stage does something of its own to some texts. */
const pipelineWith = (odd: (text: string) => void) => {
  const first = defineStage({
    ...stages[0]!,
    run: (document) => {
      odd(document.text)
      return stages[0]!.run(document)
    },
  })
  return createPipeline([first, ...stages.slice(1)])
}

describe('a run', () => {
  test('goes on behind a document that cannot be read, extracted or written', async () => {
    const events: Event[] = []
    const target = sink((texts) => {
      if (texts.some((text) => text.includes('long'))) throw recordTooLarge('four')
    })
    const pipeline = pipelineWith((text) => {
      if (text.includes('broken')) throw new TypeError('no such layer')
    })
    const input = articles('one is good', empty('two'), 'three broken', 'four is long', 'five is good')
    await run(input, [target], (event) => events.push(event), { pipeline })
    expect(told(events)).toEqual([
      'one i',
      expect.stringMatching(/^two: the document has no text/),
      expect.stringMatching(/^three: extraction failed \(no such layer\): this is a defect/),
      expect.stringMatching(/^four: its record is too large/),
      'five ',
    ])
    expect(target.texts).toEqual(['one is good', 'five is good'])
    expect(target.ended).toEqual(['finished'])
  })

  test('ends when nothing more can be written, and cleans up', async () => {
    const target = sink(() => {
      throw new ClosedPipe()
    })
    await expect(run(articles('a', 'b'), [target], () => {})).rejects.toThrow(ClosedPipe)
    expect(target.ended).toEqual(['broken'])
  })

  test('a document that a sink refuses is tried three times, alone, and has the reason', async () => {
    const tried: string[][] = []
    const target = sink((texts) => {
      tried.push([...texts])
      if (texts.includes('bad')) throw new Error('value too long')
    })
    const events: Event[] = []
    await run(articles('good', 'bad'), [target], (event) => events.push(event))
    expect(tried).toEqual([['good', 'bad'], ['good'], ['bad'], ['bad'], ['bad']])
    expect(told(events)).toEqual([
      'good',
      expect.stringMatching(/^bad: test refuses it \(value too long\): it is kept/),
    ])
  })

  test('a sink that is away is asked again until it is back', async () => {
    let away = 3
    const target = sink(() => {
      if (away-- > 0) throw new TargetAway('test', 'connection refused')
    })
    const said: string[] = []
    const onAway = (name: string, problem: string | null) => said.push(`${name}: ${problem ?? 'back'}`)
    await run(articles('a', 'b'), [target], () => {}, { onAway })
    expect(target.texts).toEqual(['a', 'b'])
    expect(said).toEqual(['test: connection refused', 'test: back'])
  })

  test('a sink that stays away ends the run, and the others hear how it ended', async () => {
    const gone = sink(() => {
      throw new TargetAway('gone', 'connection refused')
    })
    const [before, behind] = [sink(), sink()]
    const patience = new AbortController()
    const options = { signal: patience.signal, onAway: () => patience.abort() }
    await expect(run(articles('a'), [before, gone, behind], () => {}, options)).rejects.toThrow(
      /^test: no answer for 0 s \(connection refused\): bring the database back/,
    )
    expect([before.ended, gone.ended, behind.ended]).toEqual([['broken'], ['broken'], ['broken']])
  })

  test('a document that takes too long fails, and those behind it are read', () => {
    const child = ['--import', 'tsx', join(import.meta.dirname, 'slow-run.ts')]
    const { stdout, stderr } = spawnSync(process.execPath, child, { encoding: 'utf8' })
    expect(stdout.split('\n'), stderr).toEqual([
      'one',
      'endless: not done within 2 s: allow it more with --time-limit, or split it',
      'three',
      'four',
      '',
    ])
  })

  test('documents that every sink holds are left out when it resumes', async () => {
    const holding = (text: string) => ({
      holds: async (asked: readonly { id: string }[]) => asked.map(({ id }) => id === extract(text).id),
    })
    const events: Event[] = []
    const both = [sink(undefined, holding('a')), sink(undefined, holding('a'))]
    await run(articles('a', 'b'), both, (event) => events.push(event), { resume: true })
    expect(told(events)).toEqual(['skipped a', 'b'])
    const one = [sink(undefined, holding('a')), sink()]
    await run(articles('a', 'b'), one, () => {}, { resume: true })
    expect(one[0]!.texts).toEqual(['a', 'b'])
  })

  test('what has come is written though more may come, and a signal ends it', async () => {
    const controller = new AbortController()
    const target = sink(() => controller.abort())
    async function* waiting() {
      yield articleFrom('here')
      await new Promise(() => {})
    }
    const outcome = await run(waiting(), [target], () => {}, { signal: controller.signal })
    expect(outcome).toEqual({ status: 'interrupted', documents: 1, failures: 0 })
    expect([target.texts, target.ended]).toEqual([['here'], ['interrupted']])
  })

  test('what is in flight has a bound', async () => {
    let given = 0
    let written = 0
    let most = 0
    async function* many() {
      for (; given < 400; given++) yield articleFrom(`Text ${given}.`)
    }
    const target = sink((texts) => {
      written += texts.length
      most = Math.max(most, given - written)
    })
    await run(many(), [target], () => {})
    expect(written).toBe(400)
    expect(most).toBeLessThan(130)
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
