import type { Database } from '../databases/dialect.js'
import { json } from './json.js'
import type { Run, Sink, Target } from './sink.js'

/** A database as a target: its tables are made before anything is written; a question makes none. */
const database = (
  facts: Pick<Target, 'scheme' | 'address' | 'about'>,
  connect: (address: string, mustExist: boolean) => Promise<Database>,
): Target => ({
  ...facts,
  open: async (address, run) => {
    const [{ databaseSink }, opened] = await Promise.all([
      import('../databases/database-sink.js'),
      connect(address, false),
    ])
    return databaseSink(opened, run)
  },
  ask: async (address) => {
    const [{ checkTables }, opened] = await Promise.all([import('../databases/migrate.js'), connect(address, true)])
    try {
      await checkTables(opened)
      return opened
    } catch (cause) {
      await opened.db.destroy()
      throw cause
    }
  },
})

/** Where `--to` can write; a new target is a file and an entry here. What a target needs is loaded when it is used. */
export const targets: readonly Target[] = [
  database(
    { scheme: 'sqlite', address: 'PATH', about: 'a SQLite database, made where there is none' },
    async (path, mustExist) => (await import('../databases/sqlite.js')).openSqlite(path, mustExist),
  ),
  database({ scheme: 'postgres', address: '//USER@HOST/DATABASE', about: 'a PostgreSQL database' }, async (rest) =>
    (await import('../databases/postgres.js')).openPostgres(`postgres:${rest}`),
  ),
  {
    scheme: 'parquet',
    address: 'DIR',
    about: 'one Parquet file a table',
    open: async (folder, run) => (await import('./parquet.js')).openParquet(folder, run),
  },
  {
    scheme: 'csv',
    address: 'DIR',
    about: 'one CSV file a table',
    open: async (folder, run) => (await import('./csv.js')).openCsv(folder, run),
  },
  {
    scheme: 'ndjson',
    address: 'FILE[.gz]',
    about: 'one record a line; ndjson:- for standard output',
    open: async (path) => (await import('./ndjson.js')).openNdjson(path),
  },
  { scheme: 'json', address: 'DIR', about: 'one record a file', open: (folder) => json.open(folder) },
  {
    scheme: 'jsonld',
    address: 'DIR',
    about: 'one file of linked data a document: schema.org, W3C Web Annotations',
    open: async (folder) => (await import('./jsonld.js')).openJsonld(folder),
  },
]

// postgresql://… is the same in every other program.
const SAME: { readonly [scheme: string]: string } = { postgresql: 'postgres' }

/** The target and address in `scheme:address`; null where there is no such target, or no address. */
export const targetOf = (text: string): { readonly target: Target; readonly address: string } | null => {
  const colon = text.indexOf(':')
  const scheme = text.slice(0, Math.max(0, colon))
  const target = targets.find((one) => one.scheme === (SAME[scheme] ?? scheme))
  const address = text.slice(colon + 1)
  return target && address !== '' ? { target, address } : null
}

/** Opens a target that `targetOf` knows. */
export const openTarget = (text: string, run: Run): Promise<Sink> => {
  const { target, address } = targetOf(text)!
  return target.open(address, run)
}

/** Opens all, or none: when one cannot be opened, those before it are closed again. */
export const openAll = async (openings: readonly (() => Promise<Sink>)[]): Promise<Sink[]> => {
  const sinks: Sink[] = []
  try {
    for (const open of openings) sinks.push(await open())
    return sinks
  } catch (cause) {
    for (const sink of sinks) await sink.abort({ status: 'broken', documents: 0, failures: 0 })
    throw cause
  }
}
