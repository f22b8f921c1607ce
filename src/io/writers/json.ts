import { join } from 'node:path'
import { FileNames } from './file-names.js'
import { makeFolder, WholeFile } from './whole-file.js'
import type { Format } from './writer.js'

/** One file a document in a folder, laid out for people to read. */
export const json: Format = {
  format: 'json',
  streams: false,
  async open(folder) {
    await makeFolder(folder)
    const names = new FileNames()
    return {
      async write(record) {
        const file = await WholeFile.open(join(folder, `${names.next(record.source.id, record.id)}.json`))
        await file.append(`${JSON.stringify(record, null, 2)}\n`)
        await file.close()
      },
      async close() {},
      async abort() {},
    }
  },
}
