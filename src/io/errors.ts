import { excerpt, printable } from './printable.js'

// Every error that a user can cause, in one place: who is to blame, what is wrong, and a way out, on one line.

/** One document cannot be read; the others go on. */
export class InputError extends Error {
  constructor(culprit: string, problem: string, wayOut: string) {
    super(printable(`${culprit}: ${problem}: ${wayOut}`))
    this.name = 'InputError'
  }

  /** The same error out of its words, behind a wall that only words pass. */
  static again(message: string): InputError {
    return Object.assign(new InputError('', '', ''), { message })
  }
}

/** Nothing more can be written; the run ends. */
export class OutputError extends Error {
  constructor(culprit: string, problem: string, wayOut: string) {
    super(printable(`${culprit}: ${problem}: ${wayOut}`))
    this.name = 'OutputError'
  }
}

/** Whoever read our standard output has gone (`onrecord … | head`): not an error, but the end. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe'
}

const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException | null)?.code ?? ''
/** What something that was thrown says of itself, for the middle of an error. */
export const wordsOf = (cause: unknown): string => excerpt(cause instanceof Error ? cause.message : String(cause), 120)

export const missing = (path: string): InputError =>
  new InputError(path, 'no such file or folder', 'check the spelling, or quote a pattern such as "news/**/*.txt"')

export const noMatch = (pattern: string): InputError =>
  new InputError(pattern, 'no file matches this pattern', '* stops at a folder, ** goes into folders')

export const noReadableFiles = (folder: string, endings: readonly string[]): InputError =>
  new InputError(folder, 'no readable files in this folder', `readable are ${endings.join(', ')}`)

export const unknownFormat = (path: string, ending: string, endings: readonly string[]): InputError =>
  new InputError(
    path,
    `files in "${ending}" are not read`,
    DATABASE.test(ending)
      ? `a database is asked by its address, sqlite:${path}, with query or claims`
      : ending === '.json'
        ? 'JSON is read as one object a line, {"text":"…"}: for an array, jq -c ".[]" IN > OUT.jsonl'
        : `readable are ${endings.join(', ')}; maybe say --from text?`,
  )

const DATABASE = /^\.(?:db|sqlite3?|db3)$/iu

export const unreadable = (path: string, cause: unknown): InputError => {
  if (cause instanceof InputError) return cause
  const code = codeOf(cause)
  if (code === 'ENOENT') return missing(path)
  if (code === 'EACCES' || code === 'EPERM') return new InputError(path, 'may not be read', 'check its permissions')
  return new InputError(path, `cannot be read (${wordsOf(cause)})`, 'check the disk, or copy it elsewhere first')
}

export const binary = (name: string, what: string): InputError =>
  new InputError(name, `${what}, not text`, 'save it as plain text (.txt, UTF-8) first')

export const notUtf8 = (name: string, where: string, likely: string): InputError =>
  new InputError(
    name,
    `${where}text that is not UTF-8, probably ${likely}`,
    `convert it first, for example: iconv -f ${likely} -t UTF-8 IN > OUT`,
  )

export const empty = (name: string): InputError =>
  new InputError(name, 'the document has no text', 'leave it out, or look whether its text got lost on the way')

export const tooLarge = (name: string, megabytes: number): InputError =>
  new InputError(name, `larger than ${megabytes} MB`, 'one document is one article: split it, one a file or JSONL line')

export const recordTooLarge = (name: string): InputError =>
  new InputError(name, 'its record is too large to be written', 'one document is one article: split it')

export const malformedLine = (name: string, line: number, cause: unknown): InputError =>
  new InputError(
    `${name}, line ${line}`,
    `no valid JSON (${wordsOf(cause)})`,
    'each line is one object such as {"id":"a1","text":"…"}',
  )

export const noText = (name: string, line: number, found: string): InputError =>
  new InputError(
    `${name}, line ${line}`,
    `no "text" (${found})`,
    'each line is one object such as {"id":"a1","text":"…"}',
  )

/** A mistake of ours, not of the user's: still one document's failure only. */
export const failed = (name: string, cause: unknown): InputError =>
  new InputError(
    name,
    `extraction failed (${wordsOf(cause)})`,
    'this is a defect of onrecord: please report it with the text',
  )

export const tookTooLong = (name: string, seconds: number): InputError =>
  new InputError(name, `not done within ${seconds} s`, 'allow it more with --time-limit, or split it')

/** The thread that read it went down, and again when it read nothing else. */
export const broughtDown = (name: string, cause: unknown): InputError =>
  new InputError(name, `brought its thread down (${wordsOf(cause)})`, 'split it; one document is one article')

export const unwritable = (path: string, cause: unknown): OutputError => {
  const code = codeOf(cause)
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new OutputError(path, 'the disk is full', 'make room, or name another place with --output or --to')
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new OutputError(path, 'is not a folder, or lies in a file', 'name a folder with --output or --to')
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new OutputError(
      path,
      'may not be written',
      'check its permissions, or name another place with --output or --to',
    )
  return new OutputError(path, `cannot be written (${wordsOf(cause)})`, 'name another place with --output or --to')
}
