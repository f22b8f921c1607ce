import type { Article } from '../document/article.js'
import { InputError, unreadable } from './errors.js'
import { inputsOf } from './inputs/inputs.js'
import { peek } from './readers/peek.js'
import type { Input, Reader } from './readers/reader.js'
import { readerFor, readerOf } from './readers/readers.js'

/**
 * The articles of files, folders, patterns and standard input (`-`), one at a time and in order; what cannot be read
 * is an error in its place, and the rest goes on.
 * @param from the format of every input (`text`, `markdown`, `jsonl`); without it, the file name's ending tells.
 */
export async function* readArticles(
  names: readonly string[],
  from?: string,
): AsyncGenerator<Article | InputError, void, undefined> {
  for await (const input of inputsOf(names)) {
    const chosen = input instanceof InputError ? input : await choose(input, from)
    if (chosen instanceof InputError) yield chosen
    else yield* chosen.reader.read(chosen.input)
  }
}

// Standard input has no ending to tell its format by: an opening brace, behind a byte order mark or white space.
const OBJECT = /^(?:\u00ef\u00bb\u00bf)?\s*\{/u

const choose = async (input: Input, from?: string): Promise<{ reader: Reader; input: Input } | InputError> => {
  if (from) return { reader: readerOf(from)!, input }
  if (input.path !== null) {
    const reader = readerFor(input.path)
    return reader instanceof InputError ? reader : { reader, input }
  }
  try {
    const { head, input: same } = await peek(input)
    return { reader: readerOf(OBJECT.test(Buffer.from(head).toString('latin1')) ? 'jsonl' : 'text')!, input: same }
  } catch (cause) {
    return unreadable(input.name, cause)
  }
}
