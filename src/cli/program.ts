import { Command } from 'commander'
import { VERSION } from '../record/producer.js'
import { addClaims } from './claims.js'
import { addEvaluate } from './evaluate.js'
import { addExtract } from './extract.js'
import { addQuery } from './query.js'
import { addSchema } from './schema.js'
import { addShow } from './show.js'
import { addTrain } from './train.js'
import { addWatch } from './watch.js'

/** The command line: a command is a file beside this one and a line here. */
export const createProgram = (): Command => {
  const program = new Command('onrecord')
    .description(
      'Reads press releases and writes down who said what, in which capacity, with the exact place in the text.',
    )
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(add --help to see what there is)')
    .addHelpText('after', '\nExample:\n  $ onrecord extract news/ --output records/')
  for (const add of [addExtract, addWatch, addQuery, addShow, addClaims, addSchema, addEvaluate, addTrain]) add(program)
  return program
}
