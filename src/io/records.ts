import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Record } from '../document/record.js'
import { InputError, unreadable } from './errors.js'

const HEAD = 200
// How every record begins that `extract` writes.
const BEGINS = /^\s*\{\s*"schema"\s*:\s*"onrecord\/1"/u

/** The record files (`.json`) that a path names or a folder holds, by name; none where it is something else. */
export const recordFiles = async (path: string): Promise<string[]> => {
  const found = await stat(path).catch(() => null)
  if (found === null) return []
  const names = found.isDirectory() ? await readdir(path).catch(() => []) : null
  const paths = names === null ? [path] : names.sort().map((name) => join(path, name))
  const result: string[] = []
  for (const one of paths) if (/\.json$/iu.test(one) && (await isRecord(one))) result.push(one)
  return result
}

const isRecord = async (path: string): Promise<boolean> => {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
      return BEGINS.test(buffer.toString('utf8', 0, bytesRead))
    } finally {
      await file.close()
    }
  } catch {
    return false
  }
}

/** A record as it was written, or what is wrong with its file. */
export const recordIn = async (path: string): Promise<Record | InputError> => {
  try {
    const record: unknown = JSON.parse(await readFile(path, 'utf8'))
    return isWhole(record) ? record : damagedRecord(path)
  } catch (cause) {
    return cause instanceof SyntaxError ? damagedRecord(path) : unreadable(path, cause)
  }
}

const isWhole = (record: unknown): record is Record =>
  typeof record === 'object' &&
  record !== null &&
  'id' in record &&
  'source' in record &&
  'claims' in record &&
  Array.isArray(record.claims) &&
  'quotations' in record &&
  Array.isArray(record.quotations)

const damagedRecord = (path: string): InputError =>
  new InputError(path, 'a record that is damaged or cut off', 'extract its document again')
