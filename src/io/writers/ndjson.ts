import { join } from 'node:path'
import { print } from './standard-output.js'
import { makeFolder, WholeFile } from './whole-file.js'
import type { Format } from './writer.js'

/** One record a line: in `records.ndjson` in a folder, or on standard output. */
export const ndjson: Format = {
  format: 'ndjson',
  streams: true,
  async open(output) {
    if (output === '-')
      return { write: (record) => print(`${JSON.stringify(record)}\n`), async close() {}, async abort() {} }
    await makeFolder(output)
    const file = await WholeFile.open(join(output, 'records.ndjson'))
    return {
      write: (record) => file.append(`${JSON.stringify(record)}\n`),
      close: () => file.close(),
      abort: () => file.abort(),
    }
  },
}
