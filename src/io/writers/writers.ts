import { json } from './json.js'
import { ndjson } from './ndjson.js'
import type { Format } from './writer.js'

/** The ways to write records down; a new one is a file beside this one and a line here. */
const writers: readonly Format[] = [json, ndjson]

export const writtenFormats = writers.map(({ format }) => format)

export const writerOf = (format: string): Format | undefined => writers.find((one) => one.format === format)
