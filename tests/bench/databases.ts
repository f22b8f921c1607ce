import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeServer, noServer } from '../postgres.js'
import { table } from './table.js'

const RUN = `${import.meta.dirname}/database-run.ts`
const BUILT = join(import.meta.dirname, '../../dist/batch/run.js')

interface Cost {
  readonly seconds: number
  /** Of all threads of the process, in seconds of one core. */
  readonly processor: number
  /** Of the thread that reads inputs and writes rows. */
  readonly own: number
  /** Of that, while rows were made and written. */
  readonly inSink: number
  readonly peak: number
  readonly failed: number
}

const cost = (target: string, threads: number, documents: number): Cost => {
  if (!existsSync(BUILT)) throw new Error('the built program is measured: npm run build')
  const args = ['--import', 'tsx', RUN, target, String(threads), String(documents)]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const result: Cost = JSON.parse(stdout)
  if (result.failed > 0) throw new Error(`${result.failed} documents failed`)
  const told = `${(documents / result.seconds).toFixed(0)} documents/s, ${result.peak.toFixed(0)} MB`
  console.error(`bench: ${documents} documents, threads ${threads}, ${target.split(':')[0]}: ${told}`)
  return result
}

// One thread and two take turns, so that what else goes on in the machine weighs on both alike.
const ROUNDS = 3

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** Documents a second from text to rows, start of the threads included, and the share of the sink. */
export const speeds = async (documents: number): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const rows: string[][] = []
    let files = 0
    rows.push(...(await compared('SQLite', documents, async () => [`sqlite:${join(folder, `${files++}.db`)}`])))
    if (noServer === null)
      rows.push(
        ...(await compared('PostgreSQL', documents, async () => {
          // A server for each run: in one that holds the documents already, rows would be replaced.
          const server = await makeServer()
          return [server.address, server.remove]
        })),
      )
    const head = ['into', 'documents/s', 'of one thread', 'CPU ms a document', 'of it main thread', 'of it sink']
    return [...table(head, rows), ...(noServer ? ['', `PostgreSQL: ${noServer}`] : [])]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Fresh = () => Promise<[target: string, remove?: () => void]>

const compared = async (name: string, documents: number, fresh: Fresh): Promise<string[][]> => {
  const costs: Cost[][] = [[], []]
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, list] of costs.entries()) {
      const [target, remove] = await fresh()
      try {
        list.push(cost(target, index + 1, documents))
      } finally {
        remove?.()
      }
    }
  // Ratios within a round: neighbours come and go between rounds.
  const ratios = costs[0]!.map(({ seconds }, round) => seconds / costs[1]![round]!.seconds)
  return costs.map((list, index) => [
    `${name}, ${index + 1} thread${index === 0 ? '' : 's'}`,
    (documents / median(list.map(({ seconds }) => seconds))).toFixed(0),
    index === 0 ? '1.00' : median(ratios).toFixed(2),
    ((1000 * median(list.map(({ processor }) => processor))) / documents).toFixed(1),
    index === 0 ? '' : `${(100 * median(list.map(({ own, processor }) => own / processor))).toFixed(1)} %`,
    // In one thread documents are read while a sink waits, so that its time cannot be told from theirs.
    index === 0 ? '' : `${(100 * median(list.map(({ inSink, processor }) => inSink / processor))).toFixed(1)} %`,
  ])
}

const FEW = 1000
const MANY = 25_000

/** Peak memory over few documents and over many. */
export const peaks = (): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const list = [FEW, MANY].map((documents) => {
      const { peak } = cost(`sqlite:${join(folder, `${documents}.db`)}`, 2, documents)
      return { documents, peak }
    })
    return table(
      ['documents into SQLite, 2 threads', 'peak memory (RSS)', 'of the first'],
      list.map(({ documents, peak }) => [
        documents.toLocaleString('en'),
        `${peak.toFixed(0)} MB`,
        (peak / list[0]!.peak).toFixed(2),
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
