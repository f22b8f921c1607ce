import { styleText } from 'node:util'
import { excerpt, printable } from '../../io/printable.js'
import { csvRow } from '../../io/tables/csv-row.js'
import { type Statement, statementColumns } from '../../io/tables/tables.js'

/** One row a statement with all that the view `statements` has. */
export const statementsCsv = (statements: readonly Statement[]): string => {
  const names = Object.keys(statementColumns) as (keyof Statement)[]
  return [names, ...statements.map((statement) => names.map((name) => statement[name]))].map(csvRow).join('')
}

export const statementsJson = (statements: readonly Statement[]): string => `${JSON.stringify(statements, null, 2)}\n`

// What is left of a line goes to the words that were said.
const DATE = 'YYYY-MM-DD'.length
const SPEAKER = 24
const AS_WHOM = 32
const SOURCE = 20
const SAID_AT_LEAST = 40
const NO_TERMINAL = 160

/** A line a statement: when, who, as whom, what, in which document. */
export const statementsTable = (statements: readonly Statement[], stream: NodeJS.WriteStream): string => {
  const width = Math.max((stream.columns ?? NO_TERMINAL) - DATE - SPEAKER - AS_WHOM - SOURCE - 8, SAID_AT_LEAST)
  const cut = (text: string | null, length: number) => excerpt(text ?? '', length).padEnd(length)
  const line = ({ date, speaker, role, organization, said, source_id }: Statement): string =>
    [
      cut(date, DATE),
      styleText('bold', cut(speaker ?? '(not told)', SPEAKER), { stream }),
      cut([role, organization].filter(Boolean).join(', '), AS_WHOM),
      styleText('green', cut(printable(said), width), { stream }),
      styleText('dim', excerpt(source_id ?? '', SOURCE), { stream }),
    ].join('  ')
  const count = `${statements.length} statement${statements.length === 1 ? '' : 's'}`
  return [...statements.map(line), styleText('dim', count, { stream }), ''].join('\n')
}
