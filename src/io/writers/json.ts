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
      name: folder,
      async put(records) {
        const contents = records.map((record) => serialise(record, INDENT))
        for (const [index, { id, source }] of records.entries())
          await WholeFile.write(join(folder, `${names.next(source.id, id)}.json`), contents[index]!)
      },
      async close() {},
      async abort() {},
    }
  },
}
