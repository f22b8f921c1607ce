import type { Paragraph, Sentence, Token } from '../../../document/layers.js'
import { addScores, bestLabels } from './decode.js'
import { featuresAt, MOST_FEATURES } from './features.js'
import { KINDS, type Kind, LABELS, type Model, model, type Reader } from './model.js'
import { type Reading, readDocument } from './reading.js'
import { countVotes, votesAt } from './votes.js'

/** The tokens `from` to `to` (exclusive) are a name of this kind. */
export interface Tagged {
  readonly kind: Kind
  readonly from: number
  readonly to: number
}

/** Reads a document twice: the second time with what the first made of every word in all its places. */
export const tag = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  { clusters, first, second }: Model = model(),
): Tagged[] => {
  const reading = readDocument(tokens, sentences, paragraphs, clusters)
  const votes = countVotes(reading, labelsOf(reading, first), LABELS)
  return namesIn(labelsOf(reading, second, (at, into, count) => votesAt(reading, votes, at, into, count)))
}

type Further = (at: number, into: Int32Array, count: number) => number

/** The labels that one reader gives to every token. */
export const labelsOf = (
  reading: Reading,
  reader: Reader,
  further: Further = (_at, _into, count) => count,
): Uint8Array => {
  const labels = new Uint8Array(reading.tokens.length)
  const features = new Int32Array(MOST_FEATURES)
  const sums = new Int32Array(LABELS)
  for (const stretch of reading.stretches) {
    const n = stretch.to - stretch.from
    const scores = new Float64Array(n * LABELS)
    for (let i = 0; i < n; i++) {
      const at = stretch.from + i
      sums.fill(0)
      addScores(reader, features, further(at, features, featuresAt(reading, stretch, at, features)), sums)
      for (let label = 0; label < LABELS; label++) scores[i * LABELS + label] = sums[label]! * reader.scale
    }
    bestLabels(scores, n, reader.transitions, labels, stretch.from)
  }
  return labels
}

/** The names that a row of labels spells. */
export const namesIn = (labels: Uint8Array): Tagged[] => {
  const names: Tagged[] = []
  for (let from = 0; from < labels.length; ) {
    const label = labels[from]!
    let to = from + 1
    if (label % 2 === 1) {
      while (to < labels.length && labels[to] === label + 1) to++
      names.push({ kind: KINDS[(label - 1) / 2]!, from, to })
    }
    from = to
  }
  return names
}
