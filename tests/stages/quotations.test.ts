import { type Label, runCases } from '../case-file.js'
import { readText } from '../read-text.js'

/** Every piece of content under its kind, with cue and source; behind `---` the rule that made each. */
const labels = (text: string): Label[] =>
  readText(text).quotations.flatMap(({ kind, content, cue, source }) => [
    ...content.map(({ start, end }) => ({ label: kind, start, end })),
    ...(cue ? [{ label: 'cue', start: cue.start, end: cue.end }] : []),
    ...(source ? [{ label: 'source', start: source.start, end: source.end }] : []),
  ])

const facts = (text: string): string[] =>
  readText(text).quotations.map(({ kind, act, rule }) => `${kind} ${act} by ${rule}`)

runCases('quotations', labels, facts)
