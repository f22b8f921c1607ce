import { stat } from 'node:fs/promises'
import { type Command, Option } from 'commander'
import { InputError, missing, unreadable } from '../io/errors.js'
import { formats } from '../io/readers/readers.js'
import { stopOnInterrupt } from './interrupt.js'
import { addRunningOptions, carryOut, type RunningOptions } from './running.js'

interface Options extends RunningOptions {
  readonly from?: string
}

export const addWatch = (program: Command): Command =>
  addRunningOptions(
    program
      .command('watch')
      .description('Extracts what arrives in a folder, until Ctrl-C. What a database holds already is left out.')
      .argument('<folder>', 'where texts arrive')
      .addOption(new Option('--from <format>', 'read every input as this, whatever it is called').choices(formats)),
  )
    .addHelpText(
      'after',
      '\nFiles (parquet, csv, ndjson) are there when it ends; databases have each document within seconds.\n\n' +
        'Examples:\n  $ onrecord watch inbox/ --to sqlite:news.db\n' +
        '  $ onrecord watch mail/ --from email --to sqlite:news.db --threads 1 --time-limit 10 --quiet',
    )
    .action(watch)

const watch = async (folder: string, options: Options, command: Command): Promise<void> => {
  if (!options.to) command.error('error: watch needs a place to write to, for example --to sqlite:output/onrecord.db')
  const found = await stat(folder).catch((cause: NodeJS.ErrnoException) => cause)
  if (found instanceof Error) throw found.code === 'ENOENT' ? missing(folder) : unreadable(folder, found)
  if (!found.isDirectory()) command.error(`error: ${folder} is not a folder: a file is read with extract`)
  const [{ readArticles }, { arrivals }, { LeftOut }] = await Promise.all([
    import('../io/articles.js'),
    import('../io/inputs/arrivals.js'),
    import('../io/inputs/left-out.js'),
  ])
  const signal = stopOnInterrupt()
  const leftOut = new LeftOut()
  let read = 0
  async function* items() {
    for await (const path of arrivals(folder, signal, leftOut))
      if (path instanceof InputError) yield path
      else yield* readArticles([path], options.from, (bytes) => (read += bytes), options.timeLimit)
  }
  await carryOut({
    ...options,
    items: items(),
    inputs: [folder],
    leftOut,
    resume: true,
    measure: { total: () => null, read: () => read },
    folder: 'output',
    signal,
    again: 'the same command goes on',
  })
}
