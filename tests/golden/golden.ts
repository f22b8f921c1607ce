import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPipeline } from '../../src/index.js'
import { text as reader } from '../../src/io/readers/text.js'
import { inRepository } from '../data.js'

/** The seed's record as it was when last looked at; written by `npm run golden` and by nothing else. */
export const GOLDEN = join(import.meta.dirname, 'seed.json')

/** The seed, read and extracted afresh, as JSON has it. */
export const freshRecord = async (): Promise<object> => {
  const path = 'corpus/seed.txt'
  const input = {
    name: path,
    path,
    async *bytes() {
      yield readFileSync(inRepository(path))
    },
  }
  for await (const article of reader.read(input)) {
    if (article instanceof Error) throw article
    return JSON.parse(JSON.stringify(createPipeline().extract(article)))
  }
  throw new Error(`${path} gave no article`)
}
