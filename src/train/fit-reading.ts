import { bestLabels } from '../stages/entities/tagger/decode.js'
import { LABELS, mayFollow } from '../stages/entities/tagger/labels.js'
import type { Decoder } from '../stages/entities/tagger/model.js'
import { type Chains, fitChains, scoreTokens, type Weights } from './crf.js'
import { type Example, frequentFeatures, type Hashed, withRows } from './examples.js'
import { placesOf, rowIn } from './rows-by-feature.js'

// Tried on ner/train by 5-fold validation and on press/dev.
const EPOCHS = 10
const RATE = 0.03
const DROPOUT = 0.6
const SEEDS = [1, 2, 3]
// A feature must be seen this often.
const LEAST = 3
// How much a feature's frequency counts beside its weight when the rows to keep are chosen.
const FREQUENCY_EXPONENT = 0.4

/** What a fitted reading gives to each of its features. */
export interface Fitted {
  readonly features: Int32Array
  readonly weights: Weights
}

/** How much each feature matters when all are fitted: what a choice of features rests on. */
export const featureWorth = (hashed: Hashed): Map<number, number> => {
  const features = frequentFeatures(hashed.features, LEAST)
  const chains = rowsFor(hashed, features)
  const { rows } = weightsFor(chains, features.length)
  const seen = new Int32Array(features.length)
  for (const row of chains.features) seen[row]!++
  return new Map([...features].map((feature, row) => [feature, norm(rows, row) * seen[row]! ** FREQUENCY_EXPONENT]))
}

const norm = (rows: Float32Array, row: number): number => {
  let sum = 0
  for (let label = 0; label < LABELS; label++) sum += rows[row * LABELS + label]! ** 2
  return Math.sqrt(sum)
}

/** The features of most worth, ties in the order of the map. */
export const mostWorth = (worth: ReadonlyMap<number, number>, count: number): Int32Array =>
  Int32Array.from(
    [...worth]
      .sort((a, b) => b[1] - a[1])
      .slice(0, count)
      .map(([feature]) => feature),
  )

/** Fits a reading on the examples that `learnsFrom` takes, `times` over in other orders, and takes the mean. */
export const fitReading = (
  hashed: Hashed,
  features: Int32Array,
  learnsFrom: (example: number) => boolean = () => true,
  times = 1,
): Fitted => {
  const chains = rowsFor(hashed, features)
  const order = Int32Array.from([...chains.owner.keys()].filter((chain) => learnsFrom(chains.owner[chain]!)))
  const fits = SEEDS.slice(0, times).map((seed) => weightsFor({ ...chains, order }, features.length, seed))
  return {
    features,
    weights: {
      rows: mean(fits.map(({ rows }) => rows)),
      transitions: mean(fits.map(({ transitions }) => transitions)),
    },
  }
}

const mean = (lists: readonly Float32Array[]): Float32Array =>
  lists[0]!.map((_, at) => lists.reduce((sum, list) => sum + list[at]!, 0) / lists.length)

/** The labels that a fitted reading gives to the examples that `reads` takes. */
export const readWith = (
  hashed: Hashed,
  { features, weights }: Fitted,
  examples: readonly Example[],
  reads: (example: number) => boolean,
): Map<Example, Uint8Array> => {
  const chains = rowsFor(hashed, features)
  const labels = new Map<Example, Uint8Array>()
  let chain = 0
  examples.forEach((example, index) => {
    const own = new Uint8Array(example.reading.tokens.length)
    for (const { from, to } of example.reading.stretches) {
      if (reads(index)) {
        const scores = new Float64Array((to - from) * LABELS)
        scoreTokens(chains, weights.rows, LABELS, chains.chains[chain]!, to - from, scores)
        bestLabels(scores, to - from, weights.transitions, own, from)
      }
      chain++
    }
    if (reads(index)) labels.set(example, own)
  })
  return labels
}

const rowsFor = (hashed: Hashed, features: Int32Array): Hashed => {
  const places = placesOf(features)
  return withRows(hashed, (feature) => rowIn(places, feature))
}

const weightsFor = (chains: Chains, rows: number, seed = SEEDS[0]!): Weights =>
  fitChains(chains, {
    labels: LABELS,
    rows,
    epochs: EPOCHS,
    rate: RATE,
    dropout: DROPOUT,
    seed,
    allowed: (a, b) => mayFollow(Math.max(a, 0), b),
  })

// The largest weight becomes this.
const LARGEST = 127

/** The scale that brings the weights into a byte, and the reading's transitions. */
export const decoderOf = ({ weights: { rows, transitions } }: Fitted): Decoder => {
  let most = 0
  for (const weight of rows) most = Math.max(most, Math.abs(weight))
  return { scale: Math.fround((most || 1) / LARGEST), transitions }
}

/** A feature's row in bytes; zeros when the reading does not know it. */
export const quantizedRows = ({ features, weights }: Fitted, { scale }: Decoder): ((feature: number) => Int8Array) => {
  const rowOf = new Map([...features].map((feature, row) => [feature, row]))
  return (feature) => {
    const row = rowOf.get(feature)
    if (row === undefined) return new Int8Array(LABELS)
    return Int8Array.from(weights.rows.subarray(row * LABELS, (row + 1) * LABELS), (weight) =>
      Math.round(weight / scale),
    )
  }
}
