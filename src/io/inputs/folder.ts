import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError, noReadableFiles, unreadable } from '../errors.js'
import { endings, isReadable } from '../readers/readers.js'

/** The readable files of a folder and the folders in it, in the order of their names; hidden ones are left alone. */
export async function* filesOf(folder: string): AsyncGenerator<string | InputError, void, undefined> {
  let found = false
  for await (const path of walk(folder)) {
    found = true
    yield path
  }
  if (!found) yield noReadableFiles(folder, endings)
}

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
    } else if (isReadable(entry.name)) yield path
  }
}
