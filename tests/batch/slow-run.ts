import { run } from '../../src/batch/run.js'
import { articleFrom, createPipeline, defineStage, stages } from '../../src/index.js'
import type { Sink } from '../../src/io/writers/sink.js'

// In a process of its own, for threads run what is on the disk: a document that never ends, between others.

const first = defineStage({
  ...stages[0]!,
  run: (document) => {
    while (document.text.includes('endless')) Math.random()
    return stages[0]!.run(document)
  },
})

async function* articles() {
  for (const text of ['one', 'endless', 'three', 'four']) yield articleFrom(text, { id: text })
}

const nowhere: Sink = { name: 'nowhere', async put() {}, async close() {}, async abort() {} }
const pipeline = createPipeline([first, ...stages.slice(1)])
await run(
  articles(),
  [nowhere],
  (event) => {
    if (event.kind !== 'skipped') console.log(event.kind === 'failed' ? event.error.message : event.record.text)
  },
  { pipeline, seconds: 2 },
)
