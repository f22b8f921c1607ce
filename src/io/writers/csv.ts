import { join } from 'node:path'
import { csvRow } from '../tables/csv-row.js'
import type { Run, Sink } from './sink.js'
import { tableFiles } from './table-files.js'
import { makeFolder, WholeFile } from './whole-file.js'

/** One file a table in a folder, UTF-8, with the names of the columns on top. */
export const openCsv = async (folder: string, run: Run): Promise<Sink> => {
  await makeFolder(folder)
  return tableFiles(`csv:${folder}`, run, async (table, columns) => {
    const file = await WholeFile.open(join(folder, `${table}.csv`))
    const names = Object.keys(columns)
    await file.append(csvRow(names))
    return {
      append: async (rows) => {
        const values = rows as readonly { readonly [column: string]: unknown }[]
        if (rows.length > 0) await file.append(values.map((row) => csvRow(names.map((name) => row[name]))).join(''))
      },
      close: () => file.close(),
      abort: () => file.abort(),
    }
  })
}
