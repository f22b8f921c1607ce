/**
 * Features and their weights in a perfect hash table (hash and displace; Belazzougui et al. 2009): each feature has a
 * slot that no other has, found by the displacement of its bucket. Without slots to try in turn, and without asking
 * whether a feature is there, nothing is left that the processor could guess wrong: half the time of open addressing.
 */
export interface Table {
  /** By the upper bits of a feature, from `upper` on. */
  readonly displacements: Int32Array
  readonly upper: number
  /** How far a displaced hash is shifted to give its slot. */
  readonly down: number
  /** By slot: the lower bits of its feature; another feature has the same once in 65,000 times. */
  readonly marks: Uint16Array
  /** By slot: `width` bytes, rounded up to whole numbers of four. They are to be multiplied by `scale`. */
  readonly weights: Int32Array
  readonly width: number
  readonly scale: number
  /** The same as they lie in the weights file. */
  readonly rows: Rows
}

/** Features with their rows of weights, in the order of their hashes. */
export interface Rows {
  readonly features: Int32Array
  readonly weights: Int8Array
}

// At most this many slots are taken, and so many features share a displacement.
const FULL = 0.8
const BUCKET = 4
// No bucket of distinct features came near to so many.
const MOST_TRIES = 1_000_000

/** @throws {Error} when a feature is there twice */
export const tableOf = (rows: Rows, width: number, scale: number): Table => {
  const { features } = rows
  const down = 32 - Math.max(6, Math.ceil(Math.log2(features.length / FULL)))
  const upper = 32 - Math.max(6, Math.ceil(Math.log2(features.length / BUCKET)))
  const slots = 2 ** (32 - down)
  const numbers = Math.ceil(width / 4)
  const table = {
    displacements: new Int32Array(2 ** (32 - upper)),
    upper,
    down,
    marks: new Uint16Array(slots),
    weights: new Int32Array(slots * numbers),
    width,
    scale,
    rows,
  }
  const bytes = new Int8Array(table.weights.buffer)
  const taken = new Uint8Array(slots)
  // The fullest first, while there is room.
  for (const [from, to] of bucketsOf(features, upper).sort((a, b) => b[1] - b[0] - (a[1] - a[0]))) {
    const displacement = displacementOf(features, from, to, down, taken)
    table.displacements[features[from]! >>> upper] = displacement
    for (let row = from; row < to; row++) {
      const slot = slotOf(features[row]!, displacement, down)
      table.marks[slot] = features[row]! & MARK
      for (let column = 0; column < width; column++)
        bytes[slot * numbers * 4 + column] = rows.weights[row * width + column]!
    }
  }
  return table
}

/** The stretches of rows whose features have the same upper bits. */
const bucketsOf = (features: Int32Array, upper: number): [from: number, to: number][] => {
  const buckets: [number, number][] = []
  for (let from = 0; from < features.length; ) {
    let to = from + 1
    while (to < features.length && features[to]! >>> upper === features[from]! >>> upper) to++
    buckets.push([from, to])
    from = to
  }
  return buckets
}

/** What puts all rows of a bucket into free slots, which are taken then. */
const displacementOf = (features: Int32Array, from: number, to: number, down: number, taken: Uint8Array): number => {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const displacement = Math.imul(tries, 0x9e3779b1)
    let row = from
    for (; row < to; row++) {
      const slot = slotOf(features[row]!, displacement, down)
      if (taken[slot] === 1) break
      taken[slot] = 1
    }
    if (row === to) return displacement
    while (row-- > from) taken[slotOf(features[row]!, displacement, down)] = 0
  }
  throw new Error(`one of these features is there twice: ${features.subarray(from, to).join(', ')}`)
}

const slotOf = (feature: number, displacement: number, down: number): number =>
  Math.imul(feature ^ displacement, 0x85ebca6b) >>> down

const MARK = 0xffff

/** Adds the weights of the first `count` features to the `width` numbers of `into` that begin at `place`. */
export const addScores = (
  table: Table,
  features: Int32Array,
  count: number,
  into: Float64Array,
  place: number,
): void => {
  const { displacements, upper, down, marks, weights, width, scale } = table
  if (width > 4) {
    addWide(table, features, count, into, place)
    return
  }
  // The innermost loop of the model: whole numbers, and the scale once at the end.
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (let i = 0; i < count; i++) {
    const feature = features[i]!
    const slot = slotOf(feature, displacements[feature >>> upper]!, down)
    const other = marks[slot]! ^ (feature & MARK)
    // All ones where the slot is the feature’s, else zero.
    const four = weights[slot]! & ((other - 1) >> 31)
    first += (four << 24) >> 24
    second += (four << 16) >> 24
    third += (four << 8) >> 24
    fourth += four >> 24
  }
  into[place]! += first * scale
  into[place + 1]! += second * scale
  if (width > 2) into[place + 2]! += third * scale
  if (width > 3) into[place + 3]! += fourth * scale
}

const addWide = (
  { displacements, upper, down, marks, weights, width, scale }: Table,
  features: Int32Array,
  count: number,
  into: Float64Array,
  place: number,
): void => {
  const bytes = new Int8Array(weights.buffer)
  const row = Math.ceil(width / 4) * 4
  for (let i = 0; i < count; i++) {
    const feature = features[i]!
    const slot = slotOf(feature, displacements[feature >>> upper]!, down)
    if (marks[slot] !== (feature & MARK)) continue
    for (let column = 0; column < width; column++) into[place + column]! += bytes[slot * row + column]! * scale
  }
}
