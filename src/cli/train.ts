import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Argument, type Command, Option } from 'commander'
import { missing } from '../io/errors.js'

/** What can be trained: a new model is a file in src/train and a line here. */
const MODELS = {
  entities: () => import('../train/entities.js'),
  quotations: () => import('../train/quotations.js'),
  confidence: () => import('../train/confidence.js'),
  genre: () => import('../train/genre.js'),
  gazetteer: () => import('../train/gazetteer.js'),
}
type Model = keyof typeof MODELS

// From src/cli and from dist/cli alike: weights are source code, and the build copies them.
const WEIGHTS = join(import.meta.dirname, '..', '..', 'src', 'weights')

interface Options {
  readonly data: string
  readonly weights: string
  readonly folds: boolean
}

export const addTrain = (program: Command): Command =>
  program
    .command('train')
    .description('Fits the weights of a model anew, bit for bit the same, from the data named in its card.')
    .addArgument(new Argument('<model>', 'what to train').choices(Object.keys(MODELS)))
    .option('--data <folder>', 'where the data lies', process.env.ONRECORD_DATA ?? '../shared/data')
    .addOption(new Option('--weights <folder>', 'where the weights are written').default(WEIGHTS, 'src/weights'))
    .option('--no-folds', 'leave out the 5-fold figures, which take as long again')
    .addHelpText('after', '\nExample:\n  $ onrecord train entities --data ../shared/data')
    .action(train)

const train = async (model: Model, options: Options): Promise<void> => {
  if (!existsSync(options.data)) throw missing(options.data)
  const fitting = await MODELS[model]()
  await fitting.train({ ...options, log: (line) => process.stderr.write(`${line}\n`) })
}
