import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { sep } from 'node:path'
import { InputError, missing, noMatch, unreadable } from '../errors.js'
import type { Input } from '../readers/reader.js'
import { filesOf } from './folder.js'
import { isGlob, matches } from './glob.js'
import type { LeftOut } from './left-out.js'
import { standardInput } from './standard-input.js'

/** What the arguments of the command line stand for: files, the files of folders, matches of patterns, `-`. */
export async function* inputsOf(
  names: readonly string[],
  leftOut?: LeftOut,
): AsyncGenerator<Input | InputError, void, undefined> {
  for (const name of names)
    if (name === '-') yield standardInput()
    else for await (const path of pathsOf(name, leftOut)) yield path instanceof InputError ? path : fileInput(path)
}

async function* pathsOf(name: string, leftOut?: LeftOut): AsyncGenerator<string | InputError, void, undefined> {
  const found = await stat(name).catch((cause: NodeJS.ErrnoException) => cause)
  if (!(found instanceof Error)) {
    if (found.isDirectory()) yield* filesOf(name, leftOut)
    else yield name
  } else if (isGlob(name)) {
    let any = false
    for await (const path of matches(name)) {
      any = true
      yield path
    }
    if (!any) yield noMatch(name)
  } else yield found.code === 'ENOENT' ? missing(name) : unreadable(name, found)
}

// A release fits into one piece of this size; a large file comes in few.
const PIECE = 256 * 1024

const fileInput = (path: string): Input => {
  const shown = path.split(sep).join('/')
  return { name: shown, path: shown, bytes: () => createReadStream(path, { highWaterMark: PIECE }) }
}
