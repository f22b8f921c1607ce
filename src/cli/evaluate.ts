import { type Command, InvalidArgumentError } from 'commander'
import { InputError } from '../io/errors.js'
import { print } from '../io/writers/standard-output.js'
import { addConfidenceOption, type ConfidenceOption } from './confidence.js'

interface Options extends ConfidenceOption {
  readonly predictions?: string
  readonly json?: boolean
  readonly rules?: boolean
  readonly errors: number
}

export const addEvaluate = (program: Command): Command =>
  addConfidenceOption(
    program
      .command('evaluate')
      .description(
        'Scores against gold: quotations, who said what, affiliations, datelines, calibration, claims, entities.',
      )
      .argument('<gold...>', 'gold files: JSONL with the text in each line, or NAME.gold.json beside NAME.txt')
      .option('-p, --predictions <file>', 'score these records (ndjson) instead of extracting the gold texts')
      .option('--json', 'all figures as one JSON object')
      .option('--rules', 'add each rule of each stage: how often it decided and was right; and the worst documents')
      .option('--errors <count>', 'show so many mistakes', wholeNumber, 0),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  $ onrecord evaluate corpus/*.gold.json\n' +
        '  $ onrecord evaluate my.gold.jsonl --errors 20\n' +
        '  $ onrecord evaluate my.gold.jsonl --rules\n' +
        '  $ onrecord evaluate my.gold.jsonl --min-confidence 0.8\n' +
        '  $ onrecord evaluate my.gold.jsonl --predictions records/records.ndjson --json',
    )
    .action(evaluateGold)

const wholeNumber = (value: string): number => {
  if (!/^\d{1,6}$/u.test(value)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(value)
}

const evaluateGold = async (gold: string[], options: Options): Promise<void> => {
  const { predictions, json, errors, minConfidence } = options
  if (predictions !== undefined && minConfidence > 0)
    throw new InputError(
      '--min-confidence',
      'only texts extracted afresh know it',
      'extract the records of --predictions with it',
    )
  const [{ evaluate }, { scoresText }, { rulesText }] = await Promise.all([
    import('../evaluate/evaluate.js'),
    import('./display/scores.js'),
    import('./display/rules.js'),
  ])
  const { quotations, mistakes, rules, ...others } = await evaluate(gold, {
    predictions,
    minConfidence,
    mistakes: errors,
  })
  if (json) {
    const wanted = { ...(options.rules ? { rules } : {}), ...(errors ? { mistakes } : {}) }
    await print(`${JSON.stringify({ ...quotations, ...others, ...wanted })}\n`)
  } else {
    const scores = scoresText({ quotations, mistakes, ...others })
    await print(options.rules ? `${scores}\n${rulesText(rules)}` : scores)
  }
}
