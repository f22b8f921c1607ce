import type { Act, Mention } from '../../document/layers.js'
import type { Span } from '../../document/span.js'
import type { Frame } from '../../lexicon/cues.js'
import type { According } from './according.js'
import type { Cue } from './cue.js'
import type { Reading } from './reading.js'
import type { Source } from './source.js'
import type { Statement } from './statement.js'

/** What a rule found out about a piece of quoted speech. */
export interface Attribution {
  readonly rule: string
  readonly cue: (Span & { readonly lemma: string }) | null
  /** The dash or colon that stands where a cue would. */
  readonly mark?: Span
  readonly source: Mention | null
  readonly act: Act
  readonly confidence: number
  /** Token span of the attribution itself, so that text around it is not read again as reported speech. */
  readonly from: number
  readonly to: number
}

/** Everything in a document that may attribute words, each list in text order. */
export interface Cues {
  readonly verbs: readonly Cue[]
  readonly accordings: readonly According[]
  readonly statements: readonly Statement[]
}

/** A rule for quoted speech looks at one piece and says who said it, or that it does not know. */
export type PieceRule = (reading: Reading, cues: Cues, piece: number) => Attribution | null

/** The act that a cue names when it stands beside quoted words, or in one frame. */
export const actOf = (cue: Cue, ...frames: readonly Frame[]): Act => {
  for (const frame of frames) {
    const act = cue.frames.get(frame)
    if (act) return act
  }
  return 'assertion'
}

export const attribute = (rule: string, confidence: number, cue: Cue, source: Source | null): Attribution => ({
  rule,
  confidence,
  cue: { start: cue.start, end: cue.end, lemma: cue.lemma },
  source: source?.mention ?? null,
  act: actOf(cue, 'quote', 'clause', 'question', 'to', 'promise'),
  from: Math.min(cue.from, source?.from ?? cue.from),
  to: Math.max(cue.to, source?.to ?? cue.to),
})
