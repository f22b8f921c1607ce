import { type Command, Option } from 'commander'
import { InputError } from '../io/errors.js'
import { LeftOut } from '../io/inputs/left-out.js'
import { formats } from '../io/readers/readers.js'
import { print } from '../io/writers/standard-output.js'
import { addConfidenceOption, type ConfidenceOption } from './confidence.js'
import { complain, sayLeftOut } from './display/complain.js'

export const addShow = (program: Command): Command =>
  addConfidenceOption(
    program
      .command('show')
      .description('Prints articles with quotations, sources and cues marked, and under each who said what.')
      .argument('<file...>', 'files, folders, patterns, or - for standard input')
      .addOption(new Option('--from <format>', 'read every input as this, whatever it is called').choices(formats)),
  )
    .addHelpText('after', '\nExample:\n  $ onrecord show corpus/seed.txt | less -R')
    .action(show)

interface ShowOptions extends ConfidenceOption {
  readonly from?: string
}

const show = async (names: string[], { from, minConfidence }: ShowOptions): Promise<void> => {
  const [{ createPipeline }, { readArticles }, { articleText, legend }, { quotationsText }] = await Promise.all([
    import('../pipeline.js'),
    import('../io/articles.js'),
    import('./display/article.js'),
    import('./display/quotations.js'),
  ])
  const stream = process.stdout
  const pipeline = createPipeline(undefined, { minConfidence })
  const leftOut = new LeftOut()
  for await (const article of readArticles(names, from, undefined, undefined, leftOut)) {
    if (article instanceof InputError) {
      complain(article)
      process.exitCode = 1
      continue
    }
    const record = pipeline.extract(article)
    await print(`${legend(stream)}\n\n${articleText(record, stream)}\n\n${quotationsText(record, stream)}\n`)
  }
  sayLeftOut(leftOut)
}
