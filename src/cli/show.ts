import { type Command, Option } from 'commander'
import { InputError } from '../io/errors.js'
import { formats } from '../io/readers/readers.js'
import { print } from '../io/writers/standard-output.js'
import { complain } from './display/complain.js'

export const addShow = (program: Command): Command =>
  program
    .command('show')
    .description('Prints articles with quotations, sources and cues marked, and under each who said what.')
    .argument('<file...>', 'files, folders, patterns, or - for standard input')
    .addOption(new Option('--from <format>', 'read every input as this, whatever it is called').choices(formats))
    .addHelpText('after', '\nExample:\n  $ onrecord show corpus/seed.txt | less -R')
    .action(show)

const show = async (names: string[], { from }: { from?: string }): Promise<void> => {
  const [{ extract }, { readArticles }, { articleText, legend }, { quotationsText }] = await Promise.all([
    import('../index.js'),
    import('../io/articles.js'),
    import('./display/article.js'),
    import('./display/quotations.js'),
  ])
  const stream = process.stdout
  for await (const article of readArticles(names, from)) {
    if (article instanceof InputError) {
      complain(article)
      process.exitCode = 1
      continue
    }
    const record = extract(article)
    await print(`${legend(stream)}\n\n${articleText(record, stream)}\n\n${quotationsText(record, stream)}\n`)
  }
}
