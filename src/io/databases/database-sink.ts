import { type RawBuilder, sql } from 'kysely'
import { isGone } from '../processes.js'
import { rowsOf } from '../tables/rows.js'
import { sourceKey } from '../tables/source-key.js'
import { storableJson } from '../tables/storable.js'
import { documentTables, type TableName, tables } from '../tables/tables.js'
import { notThere, TargetAway } from '../target-errors.js'
import type { Outcome, Run, Sink } from '../writers/sink.js'
import type { Database } from './dialect.js'
import { migrate } from './migrate.js'
import type { Db } from './schema.js'
import { transaction } from './transaction.js'
import { whileBusy } from './while-busy.js'

type Rows = { readonly [Table in TableName]?: readonly object[] }

// Rows that refer to others go before them.
const REFERRING_FIRST = [...documentTables].reverse()

/** Records into a database whose tables are brought up to date first. */
export const databaseSink = async (database: Database, run: Run): Promise<Sink> => {
  const { name, db, dialect } = database
  const insert = (into: Db, table: TableName, rows: readonly object[] = []) =>
    rows.length > 0 ? insertion(database, table, rows).execute(into) : undefined

  const { minConfidence = 0 } = run
  try {
    await migrate(database)
    await whileBusy(() =>
      transaction(database, async (inside) => {
        const { id, startedAt: started_at, program, process = null } = run
        const inputs = storableJson(run.inputs)
        await closeKilled(inside)
        await insert(inside, 'runs', [{ id, started_at, program, process, inputs, status: 'running' }])
      }),
    )
  } catch (cause) {
    await db.destroy()
    throw cause instanceof TargetAway ? notThere(cause) : cause
  }

  const end = ({ status, documents, failures }: Outcome) => {
    const finished_at = new Date().toISOString()
    return transaction(database, (inside) =>
      inside.updateTable('runs').set({ status, documents, failures, finished_at }).where('id', '=', run.id).execute(),
    )
  }

  return {
    name,
    put: (records) =>
      transaction(database, async (inside) => {
        const rows = rowsOfAll(records.map((record) => rowsOf(record, run.id)))
        const ids = rows.documents.map(({ id }) => id)
        await insert(inside, 'documents', rows.documents)
        for (const table of REFERRING_FIRST)
          await inside.deleteFrom(table).where(dialect.among('document_id', ids)).execute()
        await insert(inside, 'sources', rows.sources)
        for (const table of documentTables) await insert(inside, table, rows[table])
      }),

    async holds(documents) {
      const keys = documents.map(({ id, source }) => sourceKey(id, source))
      const found = await transaction(database, (inside) =>
        inside
          .selectFrom('sources')
          .innerJoin('documents', 'documents.id', 'sources.document_id')
          .select('sources.id')
          .where(dialect.among('sources.id', keys))
          .where('documents.min_confidence', '=', minConfidence)
          .execute(),
      )
      const there = new Set(found.map(({ id }) => id))
      return keys.map((key) => there.has(key))
    },

    async close(outcome) {
      await end(outcome)
      await db.destroy()
    },

    async abort(outcome) {
      // Whether it is this database or another one that broke off.
      await end(outcome).catch(() => {})
      await db.destroy().catch(() => {})
    },
  }
}

/** A run that was killed could not say so: its row does from now on, where its process is gone. */
const closeKilled = async (db: Db): Promise<void> => {
  const running = await db.selectFrom('runs').select(['id', 'process']).where('status', '=', 'running').execute()
  for (const { id, process } of running)
    if (process !== null && isGone(process))
      await db.updateTable('runs').set({ status: 'killed' }).where('id', '=', id).execute()
}

/** Rows of a table out of one parameter; one that is there already, by its id, is replaced. */
const insertion = ({ dialect }: Database, table: TableName, rows: readonly object[]): RawBuilder<unknown> => {
  const columns = Object.keys(tables[table])
  const replaced = table === 'documents' || table === 'sources' ? columns.filter((column) => column !== 'id') : []
  const names = (list: readonly string[]) => sql.join(list.map((column) => sql.ref(column)))
  const set = sql.join(replaced.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`))
  return sql`
    insert into ${sql.table(table)} (${names(columns)})
    ${dialect.selectRows(table, columns, dialect.rowsJson(columns, rows))}
    ${replaced.length > 0 ? sql`on conflict (id) do update set ${set}` : sql``}`
}

/** The rows of many records, table by table; of the same document twice the last, with all its sources. */
const rowsOfAll = (all: readonly ReturnType<typeof rowsOf>[]) => {
  const last = [...new Map(all.map((rows) => [rows.documents[0]!.id, rows])).values()]
  // Two programs that write the same documents take them in the same order, so that neither waits for the other.
  last.sort((a, b) => (a.documents[0]!.id < b.documents[0]!.id ? -1 : 1))
  const sources = new Map(all.flatMap((rows) => rows.sources).map((row) => [row.id, row]))
  return {
    ...(Object.fromEntries(
      documentTables.map((table) => [table, last.flatMap((rows) => rows[table] as object[])]),
    ) as Rows),
    documents: last.flatMap((rows) => rows.documents),
    sources: [...sources.values()],
  }
}
