import { type Command, InvalidArgumentError, Option } from 'commander'
import { isDay } from '../io/tables/day.js'
import { print } from '../io/writers/standard-output.js'
import { targets } from '../io/writers/targets.js'
import { addConfidenceOption } from './confidence.js'
import { askDatabase, isDatabase } from './database.js'
import { remark } from './display/complain.js'

interface Options {
  readonly speaker?: string
  readonly organization?: string
  readonly since?: string
  readonly minConfidence: number
  readonly limit: number
  readonly format: 'table' | 'csv' | 'json'
}

const ENOUGH = 50

export const addQuery = (program: Command): Command =>
  addConfidenceOption(
    program
      .command('query')
      .description('Asks a database who said what: the newest statements first.')
      .argument('<target>', 'the database, as --to names it: sqlite:PATH or postgres://…', database)
      .argument('[text]', 'words that were said, all of them in any form; in "quote marks", in this order')
      .option('--speaker <name>', 'a part of the name of whoever said it')
      .option('--organization <name>', 'a part of the name of the organization that speaks, or for which somebody does')
      .option('--since <date>', 'said on this day or later: 2024-05-01, 2024-05, 2024', date),
  )
    .option('--limit <count>', 'so many at most', wholeNumber, ENOUGH)
    .addOption(
      new Option('--format <format>', 'how they are printed').choices(['table', 'csv', 'json']).default('table'),
    )
    .addHelpText(
      'after',
      `\nExamples:
  $ onrecord query sqlite:output/onrecord.db "lunar station"
  $ onrecord query sqlite:news.db --speaker Yang --since 2021-05 --format csv > yang.csv
  $ onrecord query postgres://me@localhost/news '"supply chain"' --organization Acme --format json
  $ onrecord query sqlite:news.db --organization Acme --limit 500`,
    )
    .action(query)

function database(value: string): string {
  if (isDatabase(value)) return value
  const forms = targets.filter(({ ask }) => ask).map(({ scheme, address }) => `${scheme}:${address}`)
  throw new InvalidArgumentError(`It must be a database: ${forms.join(', ')}.`)
}

function date(value: string): string {
  const [year, month = 1, day = 1] = value.split('-').map(Number)
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value) || !isDay(year!, month, day))
    throw new InvalidArgumentError('It must be a date: YYYY-MM-DD, YYYY-MM or YYYY.')
  return value
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(value)
}

const query = async (address: string, text: string | undefined, { format, ...asked }: Options): Promise<void> => {
  const [{ queryStatements }, { statementsCsv, statementsJson, statementsTable }] = await Promise.all([
    import('../io/databases/query.js'),
    import('./display/statements.js'),
  ])
  await askDatabase(address, async (database) => {
    const { statements, all } = await queryStatements(database, { text, ...asked })
    if (all > statements.length) remark(`the first ${statements.length} of ${all} statements; for more: --limit ${all}`)
    if (format === 'json') await print(statementsJson(statements))
    else if (format === 'csv') await print(statementsCsv(statements))
    else await print(statementsTable(statements, process.stdout))
  })
}
