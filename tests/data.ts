import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

/** The data folder, which is no part of the project: `ONRECORD_DATA`, or `../shared/data` beside it. */
const DATA = resolve(ROOT, process.env.ONRECORD_DATA ?? '../shared/data')

/** A file of the data folder; null where it is absent, and then tests do without and say so. */
export const dataFile = (path: string): string | null => {
  const file = join(DATA, path)
  return existsSync(file) ? file : null
}

/** The scorers stand beside the data. */
export const scorer = (name: string): string | null => dataFile(join('..', 'eval', name))

export const readJsonLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

export const inRepository = (path: string): string => join(ROOT, path)
