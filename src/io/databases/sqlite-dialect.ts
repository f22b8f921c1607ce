import { sql } from 'kysely'
import { diskFails, diskFull, notOurs, TargetBusy } from '../target-errors.js'
import { type Dialect, termsOf } from './dialect.js'

// One parameter a statement, whatever the number of rows: a JSON array of arrays. Of four ways tried (a statement a
// row, many rows a statement, JSON objects) this is the fastest by half.

/** @param name what errors call the database */
export const sqliteDialect = (name: string): Dialect => ({
  words: { json: 'text', rowNumber: 'integer primary key autoincrement', keyed: 'without rowid' },

  // https://www.sqlite.org/fts5.html#external_content_tables
  async createSearch(db) {
    const gone = `insert into quotation_search (quotation_search, rowid, text) values ('delete', old.row, old.text)`
    const added = `insert into quotation_search (rowid, text) values (new.row, new.text)`
    for (const statement of [
      `create virtual table quotation_search using fts5
        (text, content = 'quotations', content_rowid = 'row', tokenize = 'porter unicode61')`,
      `create trigger quotation_added after insert on quotations begin ${added}; end`,
      `create trigger quotation_deleted after delete on quotations begin ${gone}; end`,
      `create trigger quotation_changed after update on quotations begin ${gone}; ${added}; end`,
    ])
      await sql.raw(statement).execute(db)
  },

  // It is so from the start.
  async renewSearch() {},

  // A transaction that may write begins by taking the only right to.
  async lockMigrations() {},

  rowsJson: (columns, rows) =>
    JSON.stringify(rows.map((row) => columns.map((column) => (row as { [column: string]: unknown })[column]))),

  selectRows: (_, columns, json) =>
    // WHERE keeps "ON CONFLICT" behind from being read as a join: https://www.sqlite.org/lang_upsert.html#parsing_ambiguity
    sql`select ${sql.join(columns.map((_, at) => sql.raw(`value ->> ${at}`)))} from json_each(${json}) where true`,

  among: (column, values) =>
    sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`,

  saying: (words) => sql`
    select quotations.document_id, quotations.id from quotation_search
    join quotations on quotations.row = quotation_search.rowid
    where quotation_search match ${matchQuery(words)}`,

  understand(cause) {
    const code = (cause as { code?: unknown } | null)?.code
    if (typeof code !== 'string') return cause
    if (/^SQLITE_(?:BUSY|LOCKED|PROTOCOL)/u.test(code))
      return new TargetBusy(name, 'another program is writing to it', { cause })
    if (code === 'SQLITE_FULL') return diskFull(name)
    if (/^SQLITE_(?:IOERR|CANTOPEN|READONLY|PERM|CORRUPT)/u.test(code)) return diskFails(name, cause)
    if (code === 'SQLITE_NOTADB') return notOurs(name, cause)
    return cause
  },

  // A table that is there already or not at all, a column: SQLite has one code for all of them.
  clashes: (cause) => (cause as { code?: unknown } | null)?.code === 'SQLITE_ERROR',
})

// An empty phrase, which matches nothing; an empty query is an error.
const NOTHING = '""'

/** What a person types as a query of FTS5: every word must be there, words in quote marks in this order. */
const matchQuery = (words: string): string =>
  termsOf(words)
    .map((term) => `"${term}"`)
    .join(' ') || NOTHING
