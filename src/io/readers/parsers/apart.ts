import { extname, join } from 'node:path'
import type { Piscina } from 'piscina'
import { failed, InputError, tookTooLong } from '../../errors.js'
import { damaged, unfolds } from '../../format-errors.js'
import type { Input } from '../reader.js'
import type { Answer } from './answer.js'
import type docx from './docx.js'
import type entries from './entries.js'
import type message from './message.js'
import type page from './page.js'
import type pdf from './pdf.js'

// The files beside this one that a thread may be given; each loads its libraries when the first such document comes.
interface Parsers {
  readonly page: typeof page
  readonly entries: typeof entries
  readonly message: typeof message
  readonly docx: typeof docx
  readonly pdf: typeof pdf
}
type Given<P extends keyof Parsers> = Parameters<Parsers[P]>[0]
type Found<P extends keyof Parsers> = Extract<Awaited<ReturnType<Parsers[P]>>, { found: unknown }>['found']
type Threads = Piscina<readonly unknown[], Answer>

// Built they are JavaScript; the tests run the source.
const fileOf = (parser: string): string => join(import.meta.dirname, `${parser}${extname(import.meta.filename)}`)

const SECONDS = 30
// The thread stays while files come.
const IDLE_MS = 60_000
// Pages of some megabytes need some hundred; what goes past it was made for the purpose.
const MOST_HEAP_MB = 1024
// Bytes lie outside the heap and no setting bounds them, so the whole program's growth is watched.
const MOST_GROWTH = 1536 * 1024 * 1024
const LOOK_EVERY_MS = 50

let pool: Promise<Threads> | undefined
let defect: Error | undefined

const start = async (): Promise<Threads> => {
  const { Piscina } = await import('piscina')
  const started = new Piscina<readonly unknown[], Answer>({
    minThreads: 0,
    maxThreads: 1,
    maxQueue: Number.POSITIVE_INFINITY,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
  })
  started.on('error', (cause: Error) => (defect = cause))
  return started
}

/**
 * Takes a document apart in a thread of its own, under limits of time and memory: a file made for the purpose keeps the
 * parsers that others wrote busy for ever. Past the limits the thread is ended, and the next document gets another.
 * @param what the document is called in errors: `the PDF file`
 */
export const apart = async <P extends keyof Parsers>(
  { name, seconds = SECONDS }: Pick<Input, 'name' | 'seconds'>,
  what: string,
  parser: P,
  ...given: Given<P>
): Promise<Found<P> | InputError> => {
  pool ??= start()
  const threads = await pool
  const stop = new AbortController()
  const before = process.memoryUsage.rss()
  let grown = false
  const clock = setTimeout(() => stop.abort(), 1000 * seconds)
  const watch = setInterval(() => {
    grown ||= process.memoryUsage.rss() - before > MOST_GROWTH
    if (grown || defect) stop.abort()
  }, LOOK_EVERY_MS)
  try {
    const answer = await threads.run(given, { filename: fileOf(parser), signal: stop.signal })
    if ('problem' in answer) return InputError.again(answer.problem)
    return 'broken' in answer ? damaged(name, what, answer.broken) : (answer.found as Found<P>)
  } catch (cause) {
    if (defect) return failed(name, defect)
    if (grown || (cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return unfolds(name, what)
    return stop.signal.aborted ? tookTooLong(name, seconds) : damaged(name, what, cause)
  } finally {
    clearTimeout(clock)
    clearInterval(watch)
    defect = undefined
  }
}
