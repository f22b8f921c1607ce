import { releases } from '../releases.js'
import { costByLength } from './cost-by-length.js'
import { databases } from './databases.js'
import { peakMemory } from './memory.js'
import { throughput } from './throughput.js'

// All figures in one run over the same releases, as Markdown that can stand in the README; one thread where no more are
// named.

const { origin, list } = releases()
const characters = list.reduce((sum, { text }) => sum + text.length, 0)
console.log(`${origin}, ${(characters / 1e6).toFixed(1)} million characters; Node ${process.version}, one thread\n`)

const print = (rows: Iterable<string>): void => {
  for (const row of rows) console.log(row)
  console.log()
}

print(throughput(list))
print(costByLength(list))
print(peakMemory(list.length))
print(await databases(list.length))
