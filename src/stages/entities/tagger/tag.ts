import type { Paragraph, Sentence, Token } from '../../../document/layers.js'
import { bestLabels } from './decode.js'
import { contextAt, MOST_FEATURES } from './features.js'
import { KINDS, type Kind, LABELS } from './labels.js'
import { type Decoder, lower, type Model, model, upper } from './model.js'
import { type Reading, readDocument } from './reading.js'
import { addWeights } from './table.js'
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
  weights: Model = model(),
): Tagged[] => {
  const reading = readDocument(tokens, sentences, paragraphs, weights.clusters)
  const sums = sharedSums(reading, weights)
  const first = labelsFrom(reading, sums, lower, weights.first)
  addVotes(reading, first, weights, sums)
  return namesIn(labelsFrom(reading, sums, upper, weights.second))
}

/** For each token of each stretch, in order, the sums of both readings, `LABELS` a token. */
const sharedSums = (reading: Reading, { shared }: Model): Int32Array => {
  let count = 0
  for (const { from, to } of reading.stretches) count += to - from
  const sums = new Int32Array(count * LABELS)
  const features = new Int32Array(MOST_FEATURES)
  // A word's own features weigh the same in all its places: their sums are kept.
  const kept: (Int32Array | undefined)[] = new Array(reading.words.length).fill(undefined)
  let start = 0
  for (const stretch of reading.stretches)
    for (let at = stretch.from; at < stretch.to; at++, start += LABELS) {
      const kind = reading.kind[at]!
      let own = kept[kind]
      if (!own) {
        const word = reading.words[kind]!
        own = new Int32Array(LABELS)
        addWeights(shared, word.own, word.own.length, own, 0)
        kept[kind] = own
      }
      sums.set(own, start)
      addWeights(shared, features, contextAt(reading, stretch, at, features, 0), sums, start)
    }
  return sums
}

const addVotes = (reading: Reading, labels: Uint8Array, { votes: table }: Model, sums: Int32Array): void => {
  const votes = countVotes(reading, labels, LABELS)
  const features = new Int32Array(MOST_FEATURES)
  let start = 0
  for (const { from, to } of reading.stretches)
    for (let at = from; at < to; at++, start += LABELS)
      addWeights(table, features, votesAt(reading, votes, at, features, 0), sums, start)
}

const labelsFrom = (
  reading: Reading,
  sums: Int32Array,
  half: (sum: number) => number,
  { scale, transitions }: Decoder,
): Uint8Array => {
  const labels = new Uint8Array(reading.tokens.length)
  const longest = reading.stretches.reduce((most, { from, to }) => Math.max(most, to - from), 0)
  const scores = new Float64Array(longest * LABELS)
  const back = new Uint8Array(longest * LABELS)
  let start = 0
  for (const { from, to } of reading.stretches) {
    const size = (to - from) * LABELS
    for (let i = 0; i < size; i++) scores[i] = half(sums[start + i]!) * scale
    start += size
    bestLabels(scores, to - from, transitions, labels, from, back)
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
