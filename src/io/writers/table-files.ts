import { rowsOf } from '../tables/rows.js'
import { Seen } from '../tables/seen.js'
import { statementsOf } from '../tables/statements.js'
import { storableJson } from '../tables/storable.js'
import { type Columns, documentTables, statementColumns, tables } from '../tables/tables.js'
import type { Run, Sink } from './sink.js'

/** One table as a file, which is there as a whole when it is closed. */
export interface TableFile {
  append(rows: readonly object[]): Promise<void>
  close(): Promise<void>
  abort(): Promise<void>
}

/** The files, by what is in them: the tables of a database, and its view. */
const FILES: { readonly [table: string]: Columns } = { ...tables, statements: statementColumns }

/**
 * Records as one file a table. A document that comes twice is written once, with both its sources, as in a database.
 * @param open makes the file for a table with these columns
 */
export const tableFiles = async (
  name: string,
  run: Run,
  open: (table: string, columns: Columns) => Promise<TableFile>,
): Promise<Sink> => {
  const files = new Map<string, TableFile>()
  for (const [table, columns] of Object.entries(FILES)) files.set(table, await open(table, columns))
  const documents = new Seen()
  const sources = new Seen()
  return {
    name,
    async put(records) {
      const all = records.map((record) => rowsOf(record, run.id))
      const fresh = all.filter((rows) => !documents.add(rows.documents[0]!.id))
      for (const table of ['documents', ...documentTables] as const)
        await files.get(table)!.append(fresh.flatMap((rows): object[] => rows[table]))
      await files.get('sources')!.append(all.flatMap((rows) => rows.sources).filter(({ id }) => !sources.add(id)))
      await files.get('statements')!.append(fresh.flatMap(statementsOf))
    },
    async close({ status, documents: written, failures }) {
      const { id, startedAt: started_at, program, process = null } = run
      const inputs = storableJson(run.inputs)
      const finished_at = new Date().toISOString()
      const row = { id, started_at, finished_at, status, program, process, inputs, documents: written, failures }
      await files.get('runs')!.append([row])
      for (const file of files.values()) await file.close()
    },
    async abort() {
      for (const file of files.values()) await file.abort()
    },
  }
}
