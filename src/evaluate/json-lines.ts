import { createReadStream } from 'node:fs'
import type { z } from 'zod'
import { InputError, malformedLine, unreadable } from '../io/errors.js'
import { decode } from '../io/readers/decode.js'
import { lines } from '../io/readers/lines.js'
import { documentTooLarge } from '../io/readers/whole.js'

/**
 * The objects of a JSONL file, one at a time, each held to a schema.
 * @throws {InputError} that names the line: half a gold file would give figures that mean nothing
 */
export async function* jsonLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): AsyncGenerator<z.infer<Schema>, void, undefined> {
  try {
    for await (const { number, bytes } of lines(createReadStream(path))) {
      const where = `${path}, line ${number}`
      const line = bytes ? decode(bytes, where) : documentTooLarge(where)
      if (line instanceof InputError) throw line
      if (line.trim() !== '') yield parsed(line, path, number, schema)
    }
  } catch (cause) {
    throw cause instanceof InputError ? cause : unreadable(path, cause)
  }
}

const parsed = <Schema extends z.ZodType>(
  line: string,
  path: string,
  number: number,
  schema: Schema,
): z.infer<Schema> => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw malformedLine(path, number, cause)
  }
  return held(value, `${path}, line ${number}`, schema)
}

/** The value as the schema has it. */
export const held = <Schema extends z.ZodType>(value: unknown, where: string, schema: Schema): z.infer<Schema> => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = issue?.path.join('.') || 'the whole'
  throw new InputError(
    where,
    `not as expected (${field}: ${issue?.message})`,
    'README.md shows a line of each kind of file',
  )
}
