import { readFileSync } from 'node:fs'
import type * as Engine from '../../src/batch/engine.js'
import type * as Run from '../../src/batch/run.js'
import type * as Library from '../../src/index.js'
import type { Sink } from '../../src/io/writers/sink.js'
import type * as Targets from '../../src/io/writers/targets.js'
import { releases } from '../releases.js'

// Extracts so many documents, each text its own, into a target, in a process of its own; prints what it cost as JSON.
// What is measured is the built program: threads that must be compiled first, each for itself, would be another one.

const built = <Module>(file: string): Promise<Module> => import(`../../dist/${file}`)

const [{ setUpEngine }, { run }, { articleFrom }, { openTarget }] = await Promise.all([
  built<typeof Engine>('batch/engine.js'),
  built<typeof Run>('batch/run.js'),
  built<typeof Library>('index.js'),
  built<typeof Targets>('io/writers/targets.js'),
])

const [target, threads, documents] = process.argv.slice(2) as [string, string, string]
const { list } = releases()

async function* articles() {
  for (let index = 0; index < Number(documents); index++) {
    const { id, text } = list[index % list.length]!
    yield articleFrom(index < list.length ? text : `${text}\n\nCopy ${index}.`, { id: `${id}-${index}` })
  }
}

/** CPU seconds of this thread alone, which neighbours do not lengthen; the clock where the system does not say. */
const ownSeconds = (): number => {
  if (process.platform !== 'linux') return performance.now() / 1000
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e9
}

setUpEngine(Number(threads))
const facts = { id: `bench-${process.pid}`, startedAt: new Date().toISOString(), inputs: [], program: 'bench' }
const sink = await openTarget(target, facts)
let inSink = 0
const clocked: Sink = {
  ...sink,
  async put(records) {
    const start = ownSeconds()
    await sink.put(records)
    inSink += ownSeconds() - start
  },
}

const start = performance.now()
const spent = process.cpuUsage()
// With more threads than one this one only reads inputs and writes rows: what that takes bounds the speed of all.
const own = ownSeconds()
let failed = 0
const tell = ({ kind }: { kind: string }) => {
  if (kind === 'failed') failed++
}
await run(articles(), [clocked], tell, { threads: Number(threads) })
const seconds = (performance.now() - start) / 1000
const { user, system } = process.cpuUsage(spent)
process.stdout.write(
  JSON.stringify({
    seconds,
    processor: (user + system) / 1e6,
    own: ownSeconds() - own,
    inSink,
    peak: process.resourceUsage().maxRSS / 1024,
    failed,
  }),
)
