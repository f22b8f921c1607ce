import type { Command } from 'commander'
import { print } from '../io/writers/standard-output.js'

export const addSchema = (program: Command): Command =>
  program
    .command('schema')
    .description('Prints the JSON Schema of a record.')
    .addHelpText('after', '\nExample:\n  $ onrecord schema > record.schema.json')
    .action(async () => {
      const [{ z }, { recordSchema }] = await Promise.all([import('zod'), import('../document/record.js')])
      await print(`${JSON.stringify(z.toJSONSchema(recordSchema), null, 2)}\n`)
    })
