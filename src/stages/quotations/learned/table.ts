/**
 * Features and their weights in an open-addressing hash table at most two thirds full. A slot has sixteen bits of its
 * feature's hash (0 where free; another feature has the same once in 30,000 times) and, right behind them so that both come
 * into the cache together, `width` numbers, to be multiplied by `scale`.
 */
export interface Table {
  /** The bytes of all slots, and the same by twos; a slot takes `2 ** shift` bytes. */
  readonly bytes: Int8Array
  readonly marks: Uint16Array
  readonly shift: number
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

export const tableOf = (rows: Rows, width: number, scale: number): Table => {
  const { features, weights } = rows
  const size = 1 << Math.ceil(Math.log2(features.length * 1.5 + 2))
  const shift = Math.ceil(Math.log2(width + MARK))
  const bytes = new Int8Array(size << shift)
  const marks = new Uint16Array(bytes.buffer)
  features.forEach((feature, row) => {
    let at = (feature ^ (feature >>> 15)) & (size - 1)
    while (marks[at << (shift - 1)] !== 0) at = (at + 1) & (size - 1)
    marks[at << (shift - 1)] = (feature >>> 16) | 1
    bytes.set(weights.subarray(row * width, (row + 1) * width), (at << shift) + MARK)
  })
  return { bytes, marks, shift, width, scale, rows }
}

const MARK = 2

/** Adds the weights of the first `count` features to the `width` numbers of `into` that begin at `place`. */
export const addScores = (
  table: Table,
  features: Int32Array,
  count: number,
  into: Float64Array,
  place: number,
): void => {
  const { bytes, width, shift, scale } = table
  if (width > NARROW) {
    addWide(table, features, count, into, place)
    return
  }
  const { marks } = table
  const wide = shift - 1
  const mask = (marks.length >> wide) - 1
  // All slots are fetched before the first is looked at: the memory answers many at once.
  for (let i = 0; i < count; i++) {
    const feature = features[i]!
    const at = (feature ^ (feature >>> 15)) & mask
    slots[i] = at
    seen[i] = marks[at << wide]!
  }
  // Whole numbers, and the scale once at the end: in the innermost loop of the model.
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (let i = 0; i < count; i++) {
    let mark = seen[i]!
    if (mark === 0) continue
    const wanted = (features[i]! >>> 16) | 1
    let at = slots[i]!
    while (mark !== 0 && mark !== wanted) {
      at = (at + 1) & mask
      mark = marks[at << wide]!
    }
    if (mark === 0) continue
    const from = (at << shift) + MARK
    first += bytes[from]!
    second += bytes[from + 1]!
    if (width < 3) continue
    third += bytes[from + 2]!
    if (width > 3) fourth += bytes[from + 3]!
  }
  into[place]! += first * scale
  into[place + 1]! += second * scale
  if (width > 2) into[place + 2]! += third * scale
  if (width > 3) into[place + 3]! += fourth * scale
}

const NARROW = 4
// More than any list of features.
const slots = new Int32Array(128)
const seen = new Uint16Array(128)

const addWide = (
  { bytes, marks, shift, width, scale }: Table,
  features: Int32Array,
  count: number,
  into: Float64Array,
  place: number,
): void => {
  for (let i = 0; i < count; i++) {
    const from = slotOf({ marks, shift }, features[i]!) << shift
    if (from < 0) continue
    for (let column = 0; column < width; column++) into[place + column]! += bytes[from + MARK + column]! * scale
  }
}

/** The slot of a feature, or -1. */
const slotOf = ({ marks, shift }: Pick<Table, 'marks' | 'shift'>, feature: number): number => {
  const wide = shift - 1
  const mask = (marks.length >> wide) - 1
  const wanted = (feature >>> 16) | 1
  let at = (feature ^ (feature >>> 15)) & mask
  let mark = marks[at << wide]!
  while (mark !== 0 && mark !== wanted) {
    at = (at + 1) & mask
    mark = marks[at << wide]!
  }
  return mark === 0 ? -1 : at
}
