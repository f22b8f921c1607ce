import { boundMemory } from '../../src/batch/memory.js'
import { run } from '../../src/batch/run.js'
import { articleFrom } from '../../src/index.js'
import type { Sink } from '../../src/io/writers/sink.js'
import { openTarget } from '../../src/io/writers/targets.js'
import { releases } from '../releases.js'

// Extracts so many documents, each text its own, into a target, in a process of its own; prints what it cost as JSON.

const [target, threads, documents] = process.argv.slice(2) as [string, string, string]
const { list } = releases()

async function* articles() {
  for (let index = 0; index < Number(documents); index++) {
    const { id, text } = list[index % list.length]!
    yield articleFrom(index < list.length ? text : `${text}\n\nCopy ${index}.`, { id: `${id}-${index}` })
  }
}

boundMemory(Number(threads))
const facts = { id: `bench-${process.pid}`, startedAt: new Date().toISOString(), inputs: [], program: 'bench' }
const sink = await openTarget(target, facts)
let inSink = 0
const clocked: Sink = {
  ...sink,
  async put(records) {
    const start = performance.now()
    await sink.put(records)
    inSink += performance.now() - start
  },
}

const start = performance.now()
let failed = 0
const tell = ({ kind }: { kind: string }) => {
  if (kind === 'failed') failed++
}
await run(articles(), [clocked], tell, { threads: Number(threads) })
const seconds = (performance.now() - start) / 1000
const peak = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ seconds, inSink: inSink / 1000, peak, failed }))
