import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { articleFrom, createPipeline, type Stage, stages } from '../../src/index.js'
import type { Release } from '../releases.js'
import { table } from './table.js'

// The two passes take turns, so many releases at a time, so that a busy machine slows both alike.
const TURN = 200

/** wink-nlp's own sentence and part-of-speech pass, the whole pipeline, and each stage's share of it. */
export const throughput = (list: readonly Release[]): string[] => {
  const wink = winkNLP(model, ['sbd', 'pos'])
  const inStages = new Map<string, number>()
  const pipeline = createPipeline(stages.map((stage) => clocked(stage, inStages)))
  const readAlone = ({ text }: Release) => void wink.readDoc(text)
  const extract = ({ id, text }: Release) => void pipeline.extract(articleFrom(text, { id }))

  // Compilers settle on the first texts; both passes get the same ones before the clock starts.
  list.slice(0, TURN).forEach(readAlone)
  list.slice(0, TURN).forEach(extract)
  inStages.clear()
  let [winkSeconds, seconds] = [0, 0]
  for (let from = 0; from < list.length; from += TURN) {
    const turn = list.slice(from, from + TURN)
    winkSeconds += timed(() => turn.forEach(readAlone))
    seconds += timed(() => turn.forEach(extract))
  }

  const megabytes = list.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
  const tokens = list.reduce((sum, { text }) => sum + wink.readDoc(text).tokens().length(), 0)
  const speed = (time: number) => [(megabytes / time).toFixed(2), Math.round(tokens / time).toLocaleString('en')]
  const share = (time: number) => [((1000 * time) / megabytes).toFixed(0), `${((100 * time) / seconds).toFixed(1)} %`]
  const rest = seconds - [...inStages.values()].reduce((sum, time) => sum + time, 0)
  return [
    ...table(
      ['pass', 'MB/s', 'tokens/s', 'of wink-nlp’s speed'],
      [
        ['wink-nlp alone: sentences and parts of speech', ...speed(winkSeconds), '100 %'],
        ['the whole pipeline', ...speed(seconds), `${((100 * winkSeconds) / seconds).toFixed(0)} %`],
      ],
    ),
    '',
    ...table(
      ['stage', 'ms a MB', 'share'],
      [...[...inStages].map(([name, time]) => [name, ...share(time)]), ['writing the record down', ...share(rest)]],
    ),
  ]
}

const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

/** The same stage, its time added up. */
const clocked = (stage: Stage, spent: Map<string, number>): Stage => ({
  ...stage,
  run(document) {
    const start = performance.now()
    const layer = stage.run(document)
    spent.set(stage.name, (spent.get(stage.name) ?? 0) + (performance.now() - start) / 1000)
    return layer
  },
})
