import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Record } from '../document/record.js'
import { LeftOut } from '../io/inputs/left-out.js'
import { formats } from '../io/readers/readers.js'
import type { StatedClaim } from '../io/tables/stated-claims.js'
import { print } from '../io/writers/standard-output.js'
import { share } from './confidence.js'
import { askDatabase, isDatabase } from './database.js'
import { OWN_VOICE } from './display/claims.js'
import { complain, sayLeftOut } from './display/complain.js'
import { LISTINGS, type ListingFormat } from './display/listing.js'
import { INTERRUPTED, stopOnInterrupt } from './interrupt.js'
import { addReadingOptions, type ReadingOptions } from './running.js'

interface Options extends ReadingOptions {
  readonly by?: string
  readonly kind?: StatedClaim['kind']
  readonly minCheckWorthiness: number
  readonly group?: boolean
  readonly format: ListingFormat
  readonly from?: string
}

const KINDS = ['fact', 'plan', 'prediction', 'norm', 'opinion'] as const satisfies readonly StatedClaim['kind'][]

export const addClaims = (program: Command): Command =>
  addReadingOptions(
    program
      .command('claims')
      .description('Prints what is put forward, a checkable proposition a line, with who says it.')
      .argument(
        '<input...>',
        'files, folders, patterns, - for standard input, records of extract, or databases: sqlite:PATH, postgres://…',
      )
      .option('--by <name>', `a part of the name of whoever makes it; ${OWN_VOICE} for the document's own voice`, name)
      .addOption(new Option('--kind <kind>', 'claims of this kind only').choices(KINDS))
      .option('--min-check-worthiness <number>', 'as worth checking as this or more, from 0 to 1', share, 0)
      .option('--group', 'the same claim of several documents once, the most widespread first')
      .addOption(new Option('--format <format>', 'how they are printed').choices(LISTINGS).default('table'))
      .addOption(new Option('--from <format>', 'read every input as this, whatever it is called').choices(formats)),
  )
    .addHelpText(
      'after',
      `\nExamples:
  $ onrecord claims corpus/seed.txt --kind fact --min-check-worthiness 0.5
  $ onrecord claims news/ --group --format csv > widespread.csv
  $ onrecord claims sqlite:output/onrecord.db --by Yang --format ndjson`,
    )
    .action(claims)

function name(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError(`It must be a part of a name, or ${OWN_VOICE}.`)
  return value.trim()
}

const claims = async (inputs: string[], options: Options): Promise<void> => {
  const [{ ClaimGroups }, { Listing }, { claimShape, groupShape }] = await Promise.all([
    import('../batch/claim-groups.js'),
    import('./display/listing.js'),
    import('./display/claims.js'),
  ])
  const { group, format } = options
  const groups = new ClaimGroups()
  const listing = new Listing(format, claimShape, process.stdout, print)
  const take = async (found: readonly StatedClaim[]): Promise<void> => {
    const wanted = found.filter((claim) => isWanted(claim, options))
    if (group) for (const claim of wanted) groups.add(claim)
    else await listing.add(wanted)
  }
  const signal = stopOnInterrupt()
  for (const database of inputs.filter(isDatabase)) await fromDatabase(database, take, options, signal)
  const files: string[] = []
  for (const input of inputs.filter((input) => !isDatabase(input)))
    if (!(await fromRecords(input, take, options, signal))) files.push(input)
  if (files.length > 0) await fromFiles(files, take, options, signal)
  if (group) {
    const grouped = new Listing(format, groupShape, process.stdout, print)
    await grouped.add(groups.mostWidespread())
    await grouped.end()
  } else await listing.end()
  if (signal.aborted) process.exitCode = INTERRUPTED
}

const isWanted = (claim: StatedClaim, { by, kind, minCheckWorthiness }: Options): boolean =>
  claim.check_worthiness >= minCheckWorthiness &&
  (kind === undefined || claim.kind === kind) &&
  (by === undefined || isBy(claim, by.toLowerCase()))

const isBy = ({ speakers, quotation_id }: StatedClaim, name: string): boolean =>
  quotation_id === null ? name === OWN_VOICE : speakers.some((one) => one.toLowerCase().includes(name))

type Take = (found: readonly StatedClaim[]) => Promise<void>

const fromDatabase = async (
  address: string,
  take: Take,
  { minConfidence }: Options,
  signal: AbortSignal,
): Promise<void> => {
  const { claimsIn } = await import('../io/databases/claims.js')
  await askDatabase(address, async (database) => {
    for await (const found of claimsIn(database, minConfidence)) {
      if (signal.aborted) return
      await take(found)
    }
  })
}

/** Whether an input is a record that `extract` wrote, or a folder of them; its claims are taken as they stand. */
const fromRecords = async (
  input: string,
  take: Take,
  { minConfidence, from }: Options,
  signal: AbortSignal,
): Promise<boolean> => {
  if (from !== undefined || input === '-') return false
  const [{ recordFiles, recordIn }, { statedClaims }] = await Promise.all([
    import('../io/records.js'),
    import('../io/tables/stated-claims.js'),
  ])
  const paths = await recordFiles(input)
  for (const path of paths) {
    if (signal.aborted) break
    const record = await recordIn(path)
    if (record instanceof Error) {
      complain(record)
      process.exitCode = 1
    } else await take(statedClaims(sureOnly(record, minConfidence)))
  }
  return paths.length > 0
}

/** Without the claims of quotations that are less sure. */
const sureOnly = (record: Record, least: number): Record => {
  const doubtful = new Set(record.quotations.filter(({ confidence }) => confidence < least).map(({ id }) => id))
  return { ...record, claims: record.claims.filter(({ quotation }) => quotation === null || !doubtful.has(quotation)) }
}

const fromFiles = async (names: string[], take: Take, options: Options, signal: AbortSignal): Promise<void> => {
  const [{ run }, { setUpEngine }, { readArticles }, { statedClaims }] = await Promise.all([
    import('../batch/run.js'),
    import('../batch/engine.js'),
    import('../io/articles.js'),
    import('../io/tables/stated-claims.js'),
  ])
  const { threads, timeLimit: seconds, minConfidence, from } = options
  setUpEngine(threads)
  const sink = {
    name: 'standard output',
    put: async (records: Parameters<typeof statedClaims>[0][]) => take(records.flatMap(statedClaims)),
    close: async () => {},
    abort: async () => {},
  }
  const leftOut = new LeftOut()
  const outcome = await run(
    readArticles(names, from, undefined, seconds, leftOut),
    [sink],
    (event) => {
      if (event.kind === 'failed') complain(event.error)
    },
    { threads, seconds, minConfidence, signal },
  )
  sayLeftOut(leftOut)
  if (outcome.failures > 0) process.exitCode = 1
}
