import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeServer, noServer } from '../postgres.js'
import { table } from './table.js'

const RUN = `${import.meta.dirname}/database-run.ts`

interface Cost {
  readonly seconds: number
  readonly inSink: number
  readonly peak: number
  readonly failed: number
}

const cost = (target: string, threads: number, documents: number): Cost => {
  const args = ['--import', 'tsx', RUN, target, String(threads), String(documents)]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const FEW = 1000
const MANY = 25_000

/** Documents a second from text to rows, start of the threads included; the share of the sink; memory over many. */
export const databases = async (count: number): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  const server = noServer ? null : await makeServer()
  try {
    let files = 0
    const fresh = () => `sqlite:${join(folder, `${files++}.db`)}`
    const rows = ['SQLite', ...(server ? ['PostgreSQL'] : [])].flatMap((name) => {
      const speeds = [1, 2].map((threads) => {
        // The server's tables keep what the run before wrote, so that it replaces rows: its first run is the one with one.
        const { seconds, inSink } = cost(name === 'SQLite' ? fresh() : server!.address, threads, count)
        return { threads, speed: count / seconds, share: inSink / seconds }
      })
      return speeds.map(({ threads, speed, share }) => [
        `${name}, ${threads} thread${threads === 1 ? '' : 's'}`,
        speed.toFixed(0),
        (speed / speeds[0]!.speed).toFixed(2),
        `${(100 * share).toFixed(1)} %`,
      ])
    })
    const peaks = [FEW, MANY].map((documents) => ({ documents, peak: cost(fresh(), 2, documents).peak }))
    return [
      ...table(['into', 'documents/s', 'of one thread', 'time in the sink, waiting included'], rows),
      ...(server ? [] : ['', `PostgreSQL: ${noServer}`]),
      '',
      ...table(
        ['documents into SQLite, 2 threads', 'peak memory (RSS)', 'of the first'],
        peaks.map(({ documents, peak }) => [
          documents.toLocaleString('en'),
          `${peak.toFixed(0)} MB`,
          (peak / peaks[0]!.peak).toFixed(2),
        ]),
      ),
    ]
  } finally {
    server?.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}
