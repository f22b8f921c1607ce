import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Record } from '../../document/record.js'
import { serialise } from './serialise.js'
import type { Sink } from './sink.js'
import { print } from './standard-output.js'
import { makeFolder, WholeFile } from './whole-file.js'
import type { Format } from './writer.js'

/** One record a line: in `records.ndjson` in a folder, or on standard output. */
export const ndjson: Format = {
  format: 'ndjson',
  streams: true,
  open: (output) => openNdjson(output === STANDARD_OUTPUT ? output : join(output, 'records.ndjson')),
}

const STANDARD_OUTPUT = '-'

/** One record a line in this file, which is compressed when it is called `….gz`; `-` for standard output. */
export const openNdjson = async (path: string): Promise<Sink> => {
  if (path === STANDARD_OUTPUT)
    return { name: 'standard output', put: (records) => print(lines(records)), async close() {}, async abort() {} }
  await makeFolder(dirname(path))
  const file = await WholeFile.open(path)
  // Each piece is a gzip file of its own; one behind the other they are one (RFC 1952, 2.2).
  const packed = path.endsWith('.gz') ? promisify<string, Buffer>(gzip) : (text: string) => text
  return {
    name: `ndjson:${path}`,
    put: async (records) => file.append(await packed(lines(records))),
    close: () => file.close(),
    abort: () => file.abort(),
  }
}

const lines = (records: readonly Record[]): string => records.map((record) => serialise(record)).join('')
