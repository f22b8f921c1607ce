import { readFile } from 'node:fs/promises'
import { malformedLine, unreadable } from '../io/errors.js'
import { type Gold, goldSchema } from './gold.js'
import { held, jsonLines } from './json-lines.js'

const BESIDE_TEXT = /\.gold\.json$/iu

/**
 * The gold documents of a file, one at a time: JSONL with the text in each line, or one `NAME.gold.json` that stands
 * beside its text `NAME.txt`.
 * @throws {InputError} when the file is not what it should be
 */
export const readGold = (path: string): AsyncIterable<Gold> =>
  BESIDE_TEXT.test(path) ? besideText(path) : jsonLines(path, goldSchema)

async function* besideText(path: string): AsyncGenerator<Gold, void, undefined> {
  const [gold, text] = [await read(path), await read(path.replace(BESIDE_TEXT, '.txt'))]
  let value: object
  try {
    value = JSON.parse(gold)
  } catch (cause) {
    throw malformedLine(path, 1, cause)
  }
  yield held({ ...value, text }, path, goldSchema)
}

const read = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
