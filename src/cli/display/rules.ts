import type { Mistake } from '../../evaluate/mistakes.js'
import type { RuleReport, RuleScore } from '../../evaluate/rules.js'
import { printable } from '../../io/printable.js'

const NAME = 26
const NUMBER = 8
const SHOWN = 8
const SNIPPET = 60

/** The rules of each stage as tables for a terminal, then the worst documents with the reason of each mistake. */
export const rulesText = ({ stages, worst }: RuleReport): string => {
  const tables = Object.entries(stages).flatMap(([stage, rules]) => (rules.length > 0 ? [table(stage, rules)] : []))
  const documents = worst.map(({ id, mistakes }) => {
    const more = mistakes.length - SHOWN
    return [
      `  ${id}: ${mistakes.length}`,
      ...mistakes.slice(0, SHOWN).map(mistakeRow),
      ...(more > 0 ? [`    … ${more} more`] : []),
    ]
      .map(printable)
      .join('\n')
  })
  const list = documents.length > 0 ? [['documents with the most mistakes', ...documents].join('\n')] : []
  return [...tables, ...list].map((part) => `${part}\n`).join('\n')
}

const table = (stage: string, rules: readonly RuleScore[]): string => {
  const withFound = rules.some(({ found }) => found !== undefined)
  const columns = ['fired', 'judged', ...(withFound ? ['found %'] : []), 'right %']
  const rows = rules.map(({ rule, fired, judged, found, right }) => {
    const share = (count: number): string => (judged > 0 ? ((100 * count) / judged).toFixed(1) : '-')
    const cells = [String(fired), String(judged), ...(withFound ? [share(found ?? 0)] : []), share(right)]
    return row(`  ${rule}`, cells)
  })
  return [row(stage, columns), ...rows].map(printable).join('\n')
}

const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(NAME) + cells.map((cell) => cell.padStart(NUMBER)).join('')

const mistakeRow = ({ reason, kind, rule, resolution, wanted, got, said }: Mistake): string => {
  const names = (list: readonly string[]): string =>
    list.length > 0 ? list.join(', ').replace(/\s+/gu, ' ') : 'nobody'
  const by = rule === null ? '' : ` [${rule}, ${resolution}]`
  const whom =
    reason === 'missed' || got === undefined ? '' : ` ${names(got)}${wanted.length > 0 ? `, not ${names(wanted)}` : ''}`
  return `    ${reason} ${kind}${by}${whom}: ${JSON.stringify(said.length > SNIPPET ? `${said.slice(0, SNIPPET)}…` : said)}`
}
