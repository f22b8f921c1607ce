import type { Article } from '../../document/article.js'
import type { InputError } from '../errors.js'

/** A file or standard input, before anybody has looked inside. */
export interface Input {
  /** What errors call it. */
  readonly name: string
  /** Null for standard input. */
  readonly path: string | null
  /** How long it may take to take one document apart; 30 where nothing is said. */
  readonly seconds?: number | undefined
  readonly bytes: () => AsyncIterable<Uint8Array>
}

/** Reads one format. What cannot be read is given as an error in its place, and reading goes on behind it. */
export interface Reader {
  /** What the record calls the format, and `--from` too. */
  readonly format: string
  /** File name endings in lower case, with their full stop. */
  readonly endings: readonly string[]
  read(input: Input): AsyncIterable<Article | InputError>
}
