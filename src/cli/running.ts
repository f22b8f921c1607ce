import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { TIME_LIMIT_SECONDS } from '../batch/defaults.js'
import type { Item } from '../batch/reading.js'
import type { Event } from '../batch/run.js'
import type { LeftOut } from '../io/inputs/left-out.js'
import { thisProcess } from '../io/processes.js'
import type { Run, Sink } from '../io/writers/sink.js'
import { openAll, openTarget, targetOf, targets } from '../io/writers/targets.js'
import { producer } from '../record/producer.js'
import { addConfidenceOption, type ConfidenceOption } from './confidence.js'
import { complain, remark } from './display/complain.js'
import type { Measure } from './display/progress.js'
import { INTERRUPTED } from './interrupt.js'

/** The options of every command that reads many documents. */
export interface ReadingOptions extends ConfidenceOption {
  readonly threads: number
  readonly timeLimit: number
}

/** The options of every command that writes what it reads. */
export interface RunningOptions extends ReadingOptions {
  readonly to?: string[]
  readonly quiet?: boolean
}

const target = (value: string, before: string[] = []): string[] => {
  if (targetOf(value)) return [...before, value]
  const forms = targets.map(({ scheme, address }) => `${scheme}:${address}`).join(', ')
  throw new InvalidArgumentError(`It must be one of ${forms}.`)
}

/** Whether a target of `--to` prints records. */
export const isStandardOutput = (target: string): boolean => target === 'ndjson:-'

const count = (value: string): number => {
  if (!/^[1-9]\d{0,5}$/u.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(value)
}

export const addReadingOptions = (command: Command): Command =>
  addConfidenceOption(command)
    .addOption(
      new Option('--threads <count>', 'how many documents are read at once')
        .argParser(count)
        .default(availableParallelism(), 'one a core'),
    )
    .option(
      '--time-limit <seconds>',
      'what a document of a million characters or less may take before it fails',
      count,
      TIME_LIMIT_SECONDS,
    )

export const addRunningOptions = (command: Command): Command =>
  addReadingOptions(
    command.addOption(
      new Option(
        '--to <target>',
        `a database or files, again for more: ${targets.map(({ scheme }) => scheme).join(', ')}`,
      ).argParser(target),
    ),
  ).option('-q, --quiet', 'no progress and no summary, errors only')

/** What the help says about `--to`. */
export const targetsHelp = (): string =>
  targets.map(({ scheme, address, about }) => `  ${`${scheme}:${address}`.padEnd(32)}${about}`).join('\n')

export interface Running extends RunningOptions {
  readonly items: AsyncIterable<Item>
  /** What the run is about, for the table of runs. */
  readonly inputs: readonly string[]
  /** Opens the record files, where they are wanted beside the targets of --to. */
  readonly files?: (() => Promise<Sink>) | undefined
  readonly leftOut: LeftOut
  readonly resume?: boolean
  readonly measure: Measure
  /** The folder of failed.ndjson. */
  readonly folder: string
  /** Whether the record files are standard output: then the summary goes to standard error. */
  readonly printsRecords?: boolean
  readonly signal: AbortSignal
  /** How to go on after an interruption. */
  readonly again: string
}

/** Runs, and says how it went; exit code 1 when a document failed, 130 when a person stopped it. */
export const carryOut = async (running: Running): Promise<void> => {
  const { items, files, to = [], measure, folder, quiet = false, signal, again } = running
  const stream = running.printsRecords || to.some(isStandardOutput) ? process.stderr : process.stdout
  const [{ run }, { setUpEngine }, { Summary }, { FailedDocuments }, { showProgress }, { summaryText }] =
    await Promise.all([
      import('../batch/run.js'),
      import('../batch/engine.js'),
      import('../batch/summary.js'),
      import('../io/writers/failed-documents.js'),
      import('./display/progress.js'),
      import('./display/summary.js'),
    ])
  setUpEngine(running.threads)
  const summary = new Summary()
  const started = performance.now()
  const failures = await FailedDocuments.open(join(folder, 'failed.ndjson'))
  const sinks = await openAll([...(files ? [files] : []), ...to.map((one) => () => openTarget(one, factsOf(running)))])
  const progress = quiet ? undefined : showProgress(summary, measure)
  const say = (line: () => void): void => (progress ? progress.aside(line) : line())
  const tell = (event: Event): void => {
    summary.count(event)
    if (event.kind === 'failed') say(() => complain(event.error))
  }
  const onAway = (name: string, problem: string | null): void =>
    say(() => remark(problem === null ? `${name} is back` : `${name} does not answer (${problem}), trying again`))
  try {
    const { threads, timeLimit: seconds, minConfidence, resume = false } = running
    await run(items, sinks, tell, { threads, seconds, minConfidence, resume, signal, failures, onAway })
  } finally {
    progress?.stop()
  }
  if (summary.failures > 0) process.exitCode = 1
  if (!quiet) {
    const where = `written to ${sinks.map(({ name }) => name).join(' and ')}`
    const kept = failures.added > 0 ? failures.path : null
    stream.write(summaryText(summary, (performance.now() - started) / 1000, where, stream, kept, running.leftOut))
  }
  if (signal.aborted) {
    process.exitCode = INTERRUPTED
    remark(`stopped; what was begun is written; ${again}`)
  }
}

const factsOf = ({ inputs, minConfidence }: Running): Run => {
  const { name, version } = producer()
  return {
    id: randomUUID(),
    startedAt: new Date().toISOString(),
    inputs,
    program: `${name} ${version}`,
    process: thisProcess(),
    minConfidence,
  }
}
