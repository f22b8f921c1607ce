import { join } from 'node:path'
import { FileNames } from './file-names.js'
import { serialise } from './serialise.js'
import { makeFolder, WholeFile } from './whole-file.js'
import type { Format } from './writer.js'

const INDENT = 2

/** One file a document in a folder, laid out for people to read. */
export const json: Format = {
  format: 'json',
  streams: false,
  async open(folder) {
    await makeFolder(folder)
    const names = new FileNames()
    return {
      async write(record) {
        const content = serialise(record, INDENT)
        const file = await WholeFile.open(join(folder, `${names.next(record.source.id, record.id)}.json`))
        await file.append(content)
        await file.close()
      },
      async close() {},
      async abort() {},
    }
  },
}
