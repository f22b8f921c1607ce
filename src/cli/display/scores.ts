import type { ClaimReport } from '../../evaluate/claims.js'
import type { Evaluation } from '../../evaluate/evaluate.js'
import type { QuotationReport } from '../../evaluate/quotations.js'
import type { Score, Share } from '../../evaluate/tally.js'
import { printable } from '../../io/printable.js'

const NAME = 34
const BLOCKS = ['detection', 'withSource', 'whoSaidWhat', 'exact', 'characters', 'lists'] as const

const percent = (share: number | null): string => (share === null ? '    -' : (100 * share).toFixed(1).padStart(5))

const scoreRow = (name: string, { p, r, f1, gold, predicted }: Score): string =>
  `${name.padEnd(NAME)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}   (gold ${gold}, predicted ${predicted})`

const shareRow = (name: string, { value, of }: Share): string => `${name.padEnd(NAME)} ${percent(value)}   (of ${of})`

/** The figures of an evaluation as a table for a terminal, then its mistakes. */
export const scoresText = ({ quotations, claims, entities, mistakes }: Omit<Evaluation, 'rules'>): string => {
  const lines = [
    ...(quotations.documents > 0 ? quotationRows(quotations) : []),
    ...(claims ? claimRows(claims) : []),
    ...Object.entries(entities ?? {}).map(([type, score]) => scoreRow(`entities ${type}`, score)),
    ...mistakes.map(printable),
  ]
  return `${lines.length > 0 ? lines.join('\n') : 'nothing to score: no gold has quotations, claims or entities'}\n`
}

const quotationRows = (report: QuotationReport): string[] => [
  `${report.documents} documents, ${report.missingPredictions} without a prediction`,
  ...BLOCKS.flatMap((block) =>
    Object.entries<Score>(report[block] ?? {}).map(([name, score]) => scoreRow(`${block} ${name}`, score)),
  ),
  ...Object.entries(report.onMatched).map(([name, share]) => shareRow(`on matched: ${name}`, share)),
  ...Object.entries(report.dateline ?? {}).map(([name, share]) => shareRow(`dateline ${name}`, share)),
  ...(report.notQuotesTaken ? [shareRow('non-speech marks taken as speech', report.notQuotesTaken)] : []),
  ...(report.calibration ? calibrationRows(report.calibration) : []),
]

const calibrationRows = ({
  error,
  of,
  topHalfPrecision,
  bins,
}: NonNullable<QuotationReport['calibration']>): string[] => [
  `${shareRow('calibration error', { value: error, of })}; more confident half right ${percent(topHalfPrecision).trim()}`,
  `${'  confidence from: share right'.padEnd(NAME)} ${bins
    .filter(({ n }) => n > 0)
    .map(({ from, n, right }) => `${from}: ${percent(right).trim()} (${n})`)
    .join('  ')}`,
]

const claimRows = ({ claims, quantities, onMatched: { matched, ...shares } }: ClaimReport): string[] => [
  scoreRow('claims', claims),
  scoreRow('claims: quantities', quantities),
  ...Object.entries(shares).map(([name, value]) => shareRow(`claims: ${name}`, { value, of: matched })),
]
