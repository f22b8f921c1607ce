import { articleFrom, extractAll } from '../../src/index.js'
import { releases } from '../releases.js'

// Streams so many documents, each text its own, through the pipeline and prints the peak memory in MB.

const wanted = Number(process.argv[2])
const { list } = releases()

function* articles() {
  for (let index = 0; index < wanted; index++) {
    const { id, text } = list[index % list.length]!
    yield articleFrom(`${text}\n\nCopy ${index}.`, { id: `${id}-${index}` })
  }
}

for await (const record of extractAll(articles())) if (record.text.length === 0) throw new Error('an empty record')
process.stdout.write(String(process.resourceUsage().maxRSS / 1024))
