import type { Act, Mention } from '../../document/layers.js'
import type { Span } from '../../document/span.js'
import type { Cue } from './cue.js'
import type { Reading } from './reading.js'
import type { Source } from './source.js'

/** Reported speech that a rule found: the pieces of its content, and who it says said it. */
export interface Report {
  readonly rule: string
  readonly act: Act
  readonly content: readonly Span[]
  readonly cue: Span & { readonly lemma: string }
  /** Null only where the text names none: “it was alleged that”. */
  readonly source: Mention | null
  /** The whole phrase of the source, where it is known. */
  readonly sourcePhrase?: Span | null
  readonly confidence: number
}

/** A rule for reported speech looks at one cue and says what it reports, or that it does not know. */
export type ReportRule = (reading: Reading, cue: Cue) => Report | null

type TokenStretch = readonly [from: number, to: number]

/** Null when nothing is left of the content. */
export const report = (
  reading: Reading,
  rule: string,
  confidence: number,
  cue: Span & { readonly lemma: string },
  source: Source,
  stretches: readonly TokenStretch[],
  act: Act,
): Report | null => {
  const content = stretches
    .filter(([from, to]) => to > from)
    .map(([from, to]) => ({ start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end }))
  if (content.length === 0) return null
  const { start, end, lemma } = cue
  return { rule, confidence, act, content, cue: { start, end, lemma }, source: source.mention }
}
