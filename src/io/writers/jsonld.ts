import { join } from 'node:path'
import { FileNames } from './file-names.js'
import { linkedData } from './linked-data.js'
import type { Sink } from './sink.js'
import { makeFolder, WholeFile } from './whole-file.js'

/** One file of linked data a document. */
export const openJsonld = async (folder: string): Promise<Sink> => {
  await makeFolder(folder)
  const names = new FileNames()
  return {
    name: `jsonld:${folder}`,
    async put(records) {
      const contents = records.map((record) => `${JSON.stringify(linkedData(record), null, 2)}\n`)
      for (const [index, { id, source }] of records.entries())
        await WholeFile.write(join(folder, `${names.next(source.id, id)}.jsonld`), contents[index]!)
    },
    async close() {},
    async abort() {},
  }
}
