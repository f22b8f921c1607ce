import { spawnSync } from 'node:child_process'
import { table } from './table.js'

// Each count in a process of its own: a peak cannot be taken back.
const STREAM = `${import.meta.dirname}/stream.ts`

/** Peak memory when documents stream through, once and four times as many: it must not depend on how many. */
export const peakMemory = (count: number): string[] => {
  const peaks = [count, 4 * count].map((documents) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', STREAM, String(documents)], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
    return { documents, megabytes: Number(stdout) }
  })
  return table(
    ['documents streamed', 'peak memory (RSS)', 'of the first'],
    peaks.map(({ documents, megabytes }) => [
      documents.toLocaleString('en'),
      `${megabytes.toFixed(0)} MB`,
      (megabytes / peaks[0]!.megabytes).toFixed(2),
    ]),
  )
}
