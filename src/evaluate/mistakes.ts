import type { Comparison, GoldSide, PredictedSide } from './comparison.js'
import type { Verdict } from './detection.js'

const LONGEST = 160

/** One thing that went wrong with a quotation. */
export interface Mistake {
  readonly reason: 'missed' | 'spurious' | 'wrong speaker' | 'wrong source'
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** What made the predicted quotation, and what gave it its speakers; null where there is none. */
  readonly rule: string | null
  readonly resolution: string | null
  /** Speakers, or the words of the source where the gold knows no speakers; empty for what is no quotation. */
  readonly wanted: readonly string[]
  /** Undefined where nothing was found. */
  readonly got: readonly string[] | undefined
  /** The beginning of the words in question. */
  readonly said: string
}

/** What went wrong in one document: gold quotations in their order, then what is none. */
export const mistakesIn = (comparison: Comparison, verdicts: readonly (Verdict | undefined)[]): Mistake[] => {
  const { text, goldSides, predictedSides, hasSpeakers } = comparison
  const missed = goldSides
    .filter(
      ({ quotation, found }) => !quotation.optional && !(found.any && (hasSpeakers ? found.speaker : found.source)),
    )
    .map(
      (side): Mistake => ({
        reason: side.found.any ? (hasSpeakers ? 'wrong speaker' : 'wrong source') : 'missed',
        kind: side.quotation.kind,
        rule: side.best?.quotation.rule ?? null,
        resolution: side.best?.quotation.resolution ?? null,
        wanted: wantedFrom(side, text),
        got: side.best && gotFrom(side.best, text, hasSpeakers),
        said: saidIn(side.quotation.content, text),
      }),
    )
  const spurious = predictedSides
    .filter((_, index) => verdicts[index] && !verdicts[index].any)
    .map(
      (side): Mistake => ({
        reason: 'spurious',
        kind: side.quotation.kind,
        rule: side.quotation.rule,
        resolution: side.quotation.resolution,
        wanted: [],
        got: gotFrom(side, text, hasSpeakers),
        said: saidIn(
          side.quotation.content.map(({ start, end }) => [start, end]),
          text,
        ),
      }),
    )
  return [...missed, ...spurious]
}

/** A mistake in one line, as `--errors` prints it. */
export const mistakeLine = (document: string, { reason, kind, rule, wanted, got, said }: Mistake): string => {
  const head = `${document} ${reason.toUpperCase()} ${kind}`
  return reason === 'spurious'
    ? `${head} ${JSON.stringify(got)} [${rule}]: ${said}`
    : `${head} ${JSON.stringify(wanted)} got ${JSON.stringify(got)}: ${said}`
}

const wantedFrom = ({ quotation }: GoldSide, text: string): readonly string[] =>
  quotation.speakers ?? quotation.source.map(([start, end]) => text.slice(start, end))

const gotFrom = ({ names, quotation: { source } }: PredictedSide, text: string, hasSpeakers: boolean): string[] =>
  hasSpeakers ? names.map(([name]) => name!) : source ? [text.slice(source.start, source.end)] : []

const saidIn = (spans: readonly (readonly [number, number])[], text: string): string =>
  spans
    .map(([start, end]) => text.slice(start, end))
    .join(' … ')
    .slice(0, LONGEST)
