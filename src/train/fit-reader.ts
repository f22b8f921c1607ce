import { LABELS, mayFollow, type Reader, slotOf, tableOf } from '../stages/entities/tagger/model.js'
import { type Chains, fitChains, type Weights } from './crf.js'
import { frequentFeatures, type Hashed, withRows } from './examples.js'

// Tried on ner/train by 5-fold validation and on press/dev.
const EPOCHS = 8
const RATE = 0.03
const DROPOUT = 0.6
const SEED = 1
// A feature must be seen this often.
const LEAST = 3
// How much a feature's frequency counts beside its weight when the rows to keep are chosen.
const FREQUENCY_EXPONENT = 0.4

/** The features that a reader keeps: those of most weight when all are fitted. */
export const chooseFeatures = (hashed: Hashed, count: number): Int32Array => {
  const all = frequentFeatures(hashed.features, LEAST)
  const chains = rowsFor(hashed, all)
  const { rows } = fit(chains, all.length)
  const seen = new Int32Array(all.length)
  for (const row of chains.features) seen[row]!++
  const worth = Float64Array.from(all, (_, row) => norm(rows, row) * seen[row]! ** FREQUENCY_EXPONENT)
  return Int32Array.from(
    [...all.keys()]
      .sort((a, b) => worth[b]! - worth[a]! || a - b)
      .slice(0, count)
      .map((row) => all[row]!),
  )
}

const norm = (rows: Float32Array, row: number): number => {
  let sum = 0
  for (let label = 0; label < LABELS; label++) sum += rows[row * LABELS + label]! ** 2
  return Math.sqrt(sum)
}

/** Fits a reader on the chains that `learnsFrom` takes. */
export const fitReader = (
  hashed: Hashed,
  features: Int32Array,
  learnsFrom: (example: number) => boolean = () => true,
): Reader => {
  const chains = rowsFor(hashed, features)
  const order = Int32Array.from([...chains.owner.keys()].filter((chain) => learnsFrom(chains.owner[chain]!)))
  return quantized(features, fit({ ...chains, order }, features.length))
}

const rowsFor = (hashed: Hashed, features: Int32Array): Hashed => {
  const { keys, slots } = tableOf(features)
  return withRows(hashed, (feature) => {
    let at = slotOf(feature, keys.length)
    while (slots[at]! >= 0 && keys[at] !== feature) at = (at + 1) & (keys.length - 1)
    return slots[at]!
  })
}

const fit = (chains: Chains, rows: number): Weights =>
  fitChains(chains, {
    labels: LABELS,
    rows,
    epochs: EPOCHS,
    rate: RATE,
    dropout: DROPOUT,
    seed: SEED,
    allowed: (a, b) => mayFollow(Math.max(a, 0), b),
  })

// The largest weight becomes this.
const LARGEST = 127

const quantized = (features: Int32Array, { rows, transitions }: Weights): Reader => {
  let most = 0
  for (const weight of rows) most = Math.max(most, Math.abs(weight))
  const scale = Math.fround((most || 1) / LARGEST)
  return {
    ...tableOf(features),
    rows: Int8Array.from(rows, (weight) => Math.round(weight / scale)),
    scale,
    transitions,
  }
}
