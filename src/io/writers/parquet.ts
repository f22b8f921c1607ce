import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SchemaElement } from 'hyparquet-writer'
import { unwritable } from '../errors.js'
import type { Columns } from '../tables/tables.js'
import { noDriver } from '../target-errors.js'
import type { Run, Sink } from './sink.js'
import { type TableFile, tableFiles } from './table-files.js'
import { makeFolder } from './whole-file.js'

// Rows are written in groups, which readers skip or take as a whole; until then they wait in memory, so that their
// number has a bound, and so have their texts.
const GROUP_ROWS = 20_000
const GROUP_CHARACTERS = 2_000_000

/** One Parquet file a table in a folder, compressed with Snappy. */
export const openParquet = async (folder: string, run: Run): Promise<Sink> => {
  const name = `parquet:${folder}`
  const library = await import('hyparquet-writer').catch(() => {
    throw noDriver(name, 'hyparquet-writer')
  })
  await makeFolder(folder)
  return tableFiles(name, run, async (table, columns) =>
    parquetFile(library, join(folder, `${table}.parquet`), columns),
  )
}

type Library = typeof import('hyparquet-writer')

const parquetFile = ({ ParquetWriter, fileWriter }: Library, path: string, columns: Columns): TableFile => {
  const beside = `${path}.${process.pid}.partial`
  const names = Object.keys(columns)
  const attempt = <T>(work: () => T): T => {
    try {
      return work()
    } catch (cause) {
      throw unwritable(path, cause)
    }
  }
  const file = attempt(() => new ParquetWriter({ writer: fileWriter(beside), schema: schemaOf(columns) }))
  let waiting: { readonly [column: string]: unknown }[] = []
  let characters = 0

  const writeGroup = (): void => {
    if (waiting.length === 0) return
    const columnData = names.map((name) => ({ name, data: waiting.map((row) => row[name] ?? null) }))
    attempt(() => file.write({ columnData, rowGroupSize: waiting.length }))
    waiting = []
    characters = 0
  }

  return {
    async append(rows) {
      for (const row of rows as typeof waiting) {
        waiting.push(row)
        for (const name of names) if (typeof row[name] === 'string') characters += row[name].length
      }
      if (waiting.length >= GROUP_ROWS || characters >= GROUP_CHARACTERS) writeGroup()
    },
    async close() {
      writeGroup()
      attempt(() => file.finish())
      await rename(beside, path).catch((cause: unknown) => {
        throw unwritable(path, cause)
      })
    },
    abort: () => rm(beside, { force: true }).catch(() => {}),
  }
}

const ELEMENTS = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  real: { type: 'DOUBLE' },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
} as const

const schemaOf = (columns: Columns): SchemaElement[] => [
  { name: 'root', num_children: Object.keys(columns).length },
  ...Object.entries(columns).map(([name, type]): SchemaElement => {
    const repetition_type = type.endsWith('?') ? 'OPTIONAL' : 'REQUIRED'
    return { name, repetition_type, ...ELEMENTS[type.replace('?', '') as keyof typeof ELEMENTS] }
  }),
]
