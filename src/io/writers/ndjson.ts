import { join } from 'node:path'
import { serialise } from './serialise.js'
import { print } from './standard-output.js'
import { makeFolder, WholeFile } from './whole-file.js'
import type { Format } from './writer.js'

/** One record a line: in `records.ndjson` in a folder, or on standard output. */
export const ndjson: Format = {
  format: 'ndjson',
  streams: true,
  async open(output) {
    if (output === '-') return { write: async (record) => print(serialise(record)), async close() {}, async abort() {} }
    await makeFolder(output)
    const file = await WholeFile.open(join(output, 'records.ndjson'))
    return {
      write: async (record) => file.append(serialise(record)),
      close: () => file.close(),
      abort: () => file.abort(),
    }
  },
}
