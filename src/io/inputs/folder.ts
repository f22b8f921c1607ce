import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError, noReadableFiles, unreadable } from '../errors.js'
import { endings, isNeverInput } from '../readers/readers.js'
import type { LeftOut } from './left-out.js'
import { isWorthReading } from './worth-reading.js'

/** The readable files of a folder and the folders in it, in the order of their names; hidden ones are left alone. */
export async function* filesOf(
  folder: string,
  leftOut?: LeftOut,
): AsyncGenerator<string | InputError, void, undefined> {
  let found = false
  for await (const path of walk(folder)) {
    if (path instanceof InputError || (await isWorthReading(path))) {
      found = true
      yield path
    } else leftOut?.add(path)
  }
  if (!found) yield noReadableFiles(folder, endings)
}

/** All files of a folder and the folders in it, but for hidden ones and gold. */
export async function* walk(folder: string): AsyncGenerator<string | InputError, void, undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => unreadable(folder, cause))
  if (entries instanceof InputError) {
    yield entries
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') yield* walk(path)
    } else if (!isNeverInput(entry.name)) yield path
  }
}
