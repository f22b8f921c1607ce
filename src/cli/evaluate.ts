import { type Command, InvalidArgumentError } from 'commander'
import { print } from '../io/writers/standard-output.js'

interface Options {
  readonly predictions?: string
  readonly json?: boolean
  readonly errors: number
}

export const addEvaluate = (program: Command): Command =>
  program
    .command('evaluate')
    .description(
      'Scores against gold: quotations, who said what, affiliations, datelines, calibration, claims, entities.',
    )
    .argument('<gold...>', 'gold files: JSONL with the text in each line, or NAME.gold.json beside NAME.txt')
    .option('-p, --predictions <file>', 'score these records (ndjson) instead of extracting the gold texts')
    .option('--json', 'all figures as one JSON object')
    .option('--errors <count>', 'show so many mistakes', wholeNumber, 0)
    .addHelpText(
      'after',
      '\nExamples:\n  $ onrecord evaluate corpus/*.gold.json\n' +
        '  $ onrecord evaluate my.gold.jsonl --errors 20\n' +
        '  $ onrecord evaluate my.gold.jsonl --predictions records/records.ndjson --json',
    )
    .action(evaluateGold)

const wholeNumber = (value: string): number => {
  if (!/^\d{1,6}$/u.test(value)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(value)
}

const evaluateGold = async (gold: string[], { predictions, json, errors }: Options): Promise<void> => {
  const [{ evaluate }, { scoresText }] = await Promise.all([
    import('../evaluate/evaluate.js'),
    import('./display/scores.js'),
  ])
  const { quotations, mistakes, ...others } = await evaluate(gold, { predictions, mistakes: errors })
  if (json) await print(`${JSON.stringify({ ...quotations, ...others, ...(errors ? { mistakes } : {}) })}\n`)
  else await print(scoresText({ quotations, mistakes, ...others }))
}
