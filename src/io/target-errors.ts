import { InputError, OutputError, wordsOf } from './errors.js'

// What can go wrong with a target of --to: the culprit, the problem, a way out.

/** A database that does not answer now and may again: the same put is worth another try. */
export class TargetAway extends Error {
  override readonly name: string = 'TargetAway'

  constructor(
    readonly target: string,
    problem: string,
    options?: ErrorOptions,
    /** What to do when it is not there from the start. */
    readonly wayOut: string = 'start the database, or name another',
  ) {
    super(problem, options)
  }
}

/** A database that is there, but that another program holds at the moment. */
export class TargetBusy extends TargetAway {
  override readonly name = 'TargetBusy'

  constructor(target: string, problem: string, options?: ErrorOptions) {
    super(target, problem, options, 'wait until the other program is done')
  }
}

// Where it writes files as well, all is to be written anew.
const RESUME = 'then run the same command again, into databases alone with --resume'

export const diskFull = (target: string): OutputError =>
  new OutputError(target, 'the disk is full', `make room, ${RESUME}`)

export const diskFails = (target: string, cause: unknown): OutputError =>
  new OutputError(target, `the disk does not take what is written (${wordsOf(cause)})`, `mend it, ${RESUME}`)

export const noAnswer = (target: string, seconds: number, cause: unknown): OutputError =>
  new OutputError(target, `no answer for ${seconds} s (${wordsOf(cause)})`, `bring the database back, ${RESUME}`)

/** A database that is away when it is to be opened. */
export const notThere = (cause: TargetAway): OutputError => cannotOpen(cause.target, cause, cause.wayOut)

export const cannotOpen = (
  target: string,
  cause: unknown,
  wayOut = 'check the address, and what the server writes into its log',
): OutputError => new OutputError(target, `cannot be opened (${wordsOf(cause)})`, wayOut)

export const notOurs = (target: string, cause: unknown): OutputError =>
  new OutputError(
    target,
    `holds something else already (${wordsOf(cause)})`,
    'name a database (or a schema of it) that is empty or was written by onrecord',
  )

export const noTables = (target: string): OutputError =>
  new OutputError(
    target,
    'holds no tables of onrecord that may be read',
    'check the address and the rights, or write it first with: onrecord extract … --to TARGET',
  )

export const newerDatabase = (target: string, version: number, known: number): OutputError =>
  new OutputError(
    target,
    `was written by a newer onrecord (tables of version ${version}; this program knows ${known})`,
    'install the newer onrecord, or name another database',
  )

export const noDriver = (target: string, driver: string): OutputError =>
  new OutputError(target, `the driver ${driver} is not installed`, `run: npm install ${driver}`)

export const noDatabase = (target: string): InputError =>
  new InputError(target, 'no such database', 'check the path, or write it first with: onrecord extract … --to TARGET')

/** One document that a target refuses, for a reason of its own; the others go on. */
export const refused = (document: string, target: string, cause: unknown): InputError =>
  new InputError(document, `${target} refuses it (${wordsOf(cause)})`, 'it is kept in failed.ndjson to be run again')

/** Does not tell the password of an address. */
export const withoutPassword = (address: string): string => address.replace(/^(\w+:\/\/[^/?#]*?):[^/?#]*@/u, '$1@')
