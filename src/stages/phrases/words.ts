import type { PartOfSpeech, Token } from '../../document/layers.js'

/** The tokens of a document with parts of speech that the rules of this stage may still correct. */
export interface Words {
  readonly tokens: readonly Token[]
  /** One for each token; the only thing here that rules change. */
  readonly tags: PartOfSpeech[]
}

/** A stretch of tokens that no phrase leaves: a sentence, up to a quote mark. `to` is exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly sentence: number
}

/** Tag of a place in a stretch; PUNCT outside it, so that rules need not look for the edge. */
export const tagAt = (words: Words, stretch: Stretch, at: number): PartOfSpeech =>
  at >= stretch.from && at < stretch.to ? words.tags[at]! : 'PUNCT'

/** Lower-case word of a place in a stretch; empty outside it. */
export const wordAt = (words: Words, stretch: Stretch, at: number): string =>
  at >= stretch.from && at < stretch.to ? words.tokens[at]!.lower : ''
