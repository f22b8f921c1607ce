import type { Article } from '../document/article.js'
import { InputError, unreadable } from './errors.js'
import { inputsOf } from './inputs/inputs.js'
import type { LeftOut } from './inputs/left-out.js'
import { metered } from './inputs/measure.js'
import { gunzipped, isGzip } from './readers/gunzip.js'
import { peek } from './readers/peek.js'
import type { Input, Reader } from './readers/reader.js'
import { readerFor, readerOf } from './readers/readers.js'
import { recognise } from './readers/recognise.js'

/**
 * The articles of files, folders, patterns and standard input (`-`), one at a time and in order; what cannot be read
 * is an error in its place, and the rest goes on.
 * @param from the format of every input (`text`, `html`, …); without it, its first kilobytes tell, or else its name
 * @param meter is told how many bytes have been read, as they are
 * @param seconds how long it may take to take one document apart
 * @param leftOut is told the files of folders that are not read
 */
export async function* readArticles(
  names: readonly string[],
  from?: string,
  meter?: (bytes: number) => void,
  seconds?: number,
  leftOut?: LeftOut,
): AsyncGenerator<Article | InputError, void, undefined> {
  for await (const found of inputsOf(names, leftOut)) {
    const input = meter && !(found instanceof InputError) ? metered(found, meter) : found
    const chosen = input instanceof InputError ? input : await choose(input, from)
    if (chosen instanceof InputError) yield chosen
    else yield* chosen.reader.read({ ...chosen.input, seconds })
  }
}

const choose = async (input: Input, from?: string): Promise<{ reader: Reader; input: Input } | InputError> => {
  try {
    let { head, input: same } = await peek(input)
    if (isGzip(head)) ({ head, input: same } = await peek(gunzipped(same)))
    const format = from ?? recognise(head)
    const reader = (format && readerOf(format)) || (input.path === null ? readerOf('text')! : readerFor(input.path))
    return reader instanceof InputError ? reader : { reader, input: same }
  } catch (cause) {
    return unreadable(input.name, cause)
  }
}
