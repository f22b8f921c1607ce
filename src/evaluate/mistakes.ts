import type { Comparison, GoldSide } from './comparison.js'
import type { Verdict } from './detection.js'

const LONGEST = 160

/** What went wrong in one document, a line a mistake: quotations missed, with wrong speakers, or that are none. */
export const mistakesIn = (comparison: Comparison, verdicts: readonly (Verdict | undefined)[]): string[] => {
  const { gold, text, goldSides, predictedSides, hasSpeakers } = comparison
  const missed = goldSides
    .filter(({ quotation, found }) => !quotation.optional && (!found.any || (hasSpeakers && !found.speaker)))
    .map((side) => {
      const { kind, content } = side.quotation
      const got = side.best?.names.map(([name]) => name)
      const what = side.found.any ? 'WRONG SPEAKER' : 'MISSED'
      return `${gold.id} ${what} ${kind} ${JSON.stringify(wantedFrom(side, text))} got ${JSON.stringify(got)}: ${said(content, text)}`
    })
  const spurious = predictedSides
    .filter((_, index) => verdicts[index] && !verdicts[index].any)
    .map(({ quotation, names }) => {
      const spans = quotation.content.map(({ start, end }) => [start, end] as const)
      return `${gold.id} SPURIOUS ${quotation.kind} ${JSON.stringify(names.map(([name]) => name))} [${quotation.rule}]: ${said(spans, text)}`
    })
  return [...missed, ...spurious]
}

const wantedFrom = ({ quotation }: GoldSide, text: string): readonly string[] =>
  quotation.speakers ?? quotation.source.map(([start, end]) => text.slice(start, end))

const said = (spans: readonly (readonly [number, number])[], text: string): string =>
  spans
    .map(([start, end]) => text.slice(start, end))
    .join(' … ')
    .slice(0, LONGEST)
