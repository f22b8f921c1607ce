import { type Command, Option } from 'commander'
import { formats } from '../io/readers/readers.js'
import { writerOf, writtenFormats } from '../io/writers/writers.js'
import { isDatabase } from './database.js'
import { stopOnInterrupt } from './interrupt.js'
import { addRunningOptions, carryOut, isStandardOutput, type RunningOptions, targetsHelp } from './running.js'

interface Options extends RunningOptions {
  readonly output: string
  readonly format?: string
  readonly from?: string
  readonly resume?: boolean
}

export const addExtract = (program: Command): Command =>
  addRunningOptions(
    program
      .command('extract')
      .description('Writes one record a document: quotations, speakers, affiliations, claims.')
      .argument('<input...>', 'files, folders, patterns such as "news/**/*.txt", or - for standard input')
      .option('-o, --output <folder>', 'where records go; - for standard output', 'output')
      .addOption(
        new Option('-f, --format <format>', 'json: one file a document; ndjson: one record a line').choices(
          writtenFormats,
        ),
      )
      .addOption(new Option('--from <format>', 'read every input as this, whatever it is called').choices(formats)),
  )
    .option('--resume', 'leave out documents that the databases of --to hold already; for databases alone')
    .addHelpText(
      'after',
      `\nBy default records are json in a folder, ndjson on standard output; with --to and without --output neither.\n
Targets of --to:\n${targetsHelp()}\n\nExamples:
  $ onrecord extract news/ --output records/
  $ onrecord extract releases.jsonl --format ndjson --output - > records.ndjson
  $ onrecord extract crawl/ --to sqlite:news.db --to parquet:tables/
  $ onrecord extract crawl/ --to sqlite:news.db --resume
  $ onrecord extract crawl/ --to postgres://me@localhost/news --threads 4 --time-limit 10
  $ onrecord extract export.dat --from email --to ndjson:records.ndjson.gz --quiet
  $ pbpaste | onrecord extract - --output -`,
    )
    .action(extract)

const extract = async (inputs: string[], options: Options, command: Command): Promise<void> => {
  const { output, format, from, to = [], quiet } = options
  const toFiles = to.length === 0 || command.getOptionValueSource('output') !== 'default'
  const standardOutput = toFiles && output === '-'
  const writing = writerOf(format ?? (standardOutput ? 'ndjson' : 'json'))!
  if (standardOutput && !writing.streams)
    command.error(`error: --format ${writing.format} writes files: standard output (--output -) takes --format ndjson`)
  if (to.filter(isStandardOutput).length > (standardOutput ? 0 : 1))
    command.error('error: standard output takes the records once: name it once, --output - or --to ndjson:-')
  if (format && !toFiles) command.error('error: --format is for --output: with --to alone no record files are written')
  const files = [...(toFiles ? [`--output ${output}`] : []), ...to.filter((target) => !isDatabase(target))]
  if (options.resume && files.length > 0) command.error(`error: ${noResuming(to, files)}`)

  const [{ readArticles }, { LeftOut }, { bytesOf }] = await Promise.all([
    import('../io/articles.js'),
    import('../io/inputs/left-out.js'),
    import('../io/inputs/measure.js'),
  ])
  const leftOut = new LeftOut()
  const bytes = { total: null as number | null, read: 0 }
  if (!quiet) bytesOf(inputs).then((total) => (bytes.total = total))
  await carryOut({
    ...options,
    items: readArticles(inputs, from, (read) => (bytes.read += read), options.timeLimit, leftOut),
    inputs,
    leftOut,
    files: toFiles ? () => writing.open(output) : undefined,
    measure: { total: () => bytes.total, read: () => bytes.read },
    folder: toFiles && !standardOutput ? output : 'output',
    printsRecords: standardOutput,
    signal: stopOnInterrupt(),
    again: files.length === 0 ? 'the same command with --resume does the rest' : 'the same command begins anew',
  })
}

/** Why a run into these files cannot go on where another one ended, and a way out. */
const noResuming = (to: readonly string[], files: readonly string[]): string =>
  to.some(isDatabase)
    ? `--resume leaves out what the databases hold, and files are written whole, never added to: ${files.join(' and ')} would lack it; leave out --resume, or write the files in a run of their own`
    : '--resume asks databases what they hold: name one in place of files, for example --to sqlite:news.db, or leave it out'
