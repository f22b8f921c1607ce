import { sql } from 'kysely'
import { documentTables } from '../../src/io/tables/tables.js'
import { ask } from '../io/open-database.js'

/**
 * What a database holds of each document, table by table, in words that can be compared with another database's: the
 * number of rows and the sum of the lengths of their texts.
 */
export const holdings = (target: string): Promise<Map<string, string>> =>
  ask(target, async ({ db }) => {
    const found = new Map<string, string>()
    const documents = await db.selectFrom('documents').select('id').orderBy('id').execute()
    for (const { id } of documents) found.set(id, '')
    for (const table of ['sources', ...documentTables] as const) {
      const rows = await db
        .selectFrom(table)
        .select(['document_id', sql<number>`count(*)`.as('n')])
        .groupBy('document_id')
        .execute()
      for (const { document_id, n } of rows)
        found.set(document_id, `${found.get(document_id) ?? 'no document, '}${table} ${n} `)
    }
    return found
  })
