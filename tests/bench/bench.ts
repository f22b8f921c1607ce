import { releases } from '../releases.js'

// All figures over the same releases, as Markdown that can stand in the README; one thread where no more are named.
// Part after part, or only those named: `npm run bench -- databases`.

const { origin, list } = releases()

const parts: { readonly [name: string]: () => Promise<Iterable<string>> } = {
  stages: async () => (await import('./throughput.js')).throughput(list),
  length: async () => (await import('./cost-by-length.js')).costByLength(list),
  streaming: async () => (await import('./memory.js')).peakMemory(list.length),
  databases: async () => (await import('./databases.js')).speeds(Math.min(list.length, 1000)),
  memory: async () => (await import('./databases.js')).peaks(),
}

const names = Object.keys(parts)
const asked = process.argv.slice(2)
const unknown = asked.find((name) => !names.includes(name))
if (unknown !== undefined) {
  console.error(`bench: no part is called ${unknown}; there are ${names.join(', ')}`)
  process.exit(2)
}

const characters = list.reduce((sum, { text }) => sum + text.length, 0)
console.log(`${origin}, ${(characters / 1e6).toFixed(1)} million characters; Node ${process.version}, one thread\n`)
for (const name of asked.length > 0 ? asked : names) {
  console.error(`bench: ${name} …`)
  for (const row of await parts[name]!()) console.log(row)
  console.log()
}
