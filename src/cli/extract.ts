import { type Command, Option } from 'commander'
import { formats } from '../io/readers/readers.js'
import { writerOf, writtenFormats } from '../io/writers/writers.js'
import { complain } from './display/complain.js'
import { summaryText } from './display/summary.js'

interface Options {
  readonly output: string
  readonly format?: string
  readonly from?: string
}

export const addExtract = (program: Command): Command =>
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
    .addOption(new Option('--from <format>', 'read every input as this, whatever it is called').choices(formats))
    .addHelpText(
      'after',
      '\nBy default records are json in a folder, ndjson on standard output.\n\nExamples:\n' +
        '  $ onrecord extract news/ --output records/\n' +
        '  $ onrecord extract releases.jsonl --format ndjson --output - > records.ndjson\n' +
        '  $ pbpaste | onrecord extract - --output -',
    )
    .action(extract)

const extract = async (inputs: string[], { output, format, from }: Options, command: Command): Promise<void> => {
  const standardOutput = output === '-'
  const writing = writerOf(format ?? (standardOutput ? 'ndjson' : 'json'))!
  if (standardOutput && !writing.streams)
    command.error(`error: --format ${writing.format} writes files: standard output (--output -) takes --format ndjson`)

  const [{ run }, { Summary }, { readArticles }] = await Promise.all([
    import('../batch/run.js'),
    import('../batch/summary.js'),
    import('../io/articles.js'),
  ])
  const summary = new Summary()
  const started = performance.now()
  await run(readArticles(inputs, from), await writing.open(output), (event) => {
    summary.count(event)
    if (event.kind === 'failed') complain(event.error)
  })
  if (summary.failures > 0) process.exitCode = 1
  const stream = standardOutput ? process.stderr : process.stdout
  const where = standardOutput ? 'records on standard output' : `records in ${output}`
  stream.write(summaryText(summary, (performance.now() - started) / 1000, where, stream))
}
