import { FACTS, type Facts, PLACES } from './facts.js'
import { hash, mix } from './hash.js'
import type { Reading } from './reading.js'
import { hasCapital, type Stretch } from './stretches.js'
import { ORG_HEAD_BIT, readWord, type Word } from './word.js'

/** More than the templates below can give. */
export const MOST_FEATURES = 160

/** All features of the token `at`: its word's own, then those of its place. Returns how many were written. */
export const featuresAt = (reading: Reading, stretch: Stretch, at: number, into: Int32Array): number => {
  const { own } = reading.words[reading.kind[at]!]!
  into.set(own)
  return contextAt(reading, stretch, at, into, own.length)
}

const OUTSIDE: Word = readWord('', () => [])

// A run of capitals or a stretch is looked along so far.
const RUN = 8
const STRETCH = 12

const posHashes = new Map<string, number>()
const posHash = (pos: string): number => {
  const known = posHashes.get(pos)
  if (known !== undefined) return known
  posHashes.set(pos, hash(pos))
  return hash(pos)
}

/**
 * Writes the features of the place of the token `at` behind the `start` ones in `into` and returns how many there are
 * then. A feature is the hash of its template and of what it sees.
 */
export const contextAt = (reading: Reading, stretch: Stretch, at: number, into: Int32Array, start: number): number => {
  const { tokens, kind, words, lines, starts, facts, phrases } = reading
  const { paragraph } = tokens[at]!
  let count = start
  let template = 0
  const put = (value: number): void => {
    into[count++] = mix(++template * 7919, value)
  }
  const inside = (i: number): boolean => i >= 0 && i < tokens.length && tokens[i]!.paragraph === paragraph
  const word = (i: number): Word => (inside(i) ? words[kind[i]!]! : OUTSIDE)
  const pos = (i: number): number => (inside(i) ? posHash(tokens[i]!.pos) : 0)
  const w2 = word(at - 2)
  const w1 = word(at - 1)
  const w0 = word(at)
  const n1 = word(at + 1)
  const n2 = word(at + 2)
  const s0 = w0.shape

  // Neighbours.
  put(w1.lower)
  put(w2.lower)
  put(n1.lower)
  put(n2.lower)
  put(mix(w1.lower, w0.lower))
  put(mix(w0.lower, n1.lower))
  put(mix(w1.lower, n1.lower))
  put(mix(w1.shape, s0))
  put(mix(mix(w1.shape, s0), n1.shape))
  const p1 = pos(at - 1)
  const p0 = pos(at)
  const q1 = pos(at + 1)
  put(mix(p0, s0))
  put(mix(p1, p0))
  put(mix(p0, q1))
  put(mix(mix(p1, p0), q1))
  put(mix(w1.lists, w0.lists))
  put(mix(w0.lists, n1.lists))
  put(w2.lists)
  put(n2.lists)
  put(mix(w1.lists, s0))
  put(mix(n1.lists, s0))
  for (let n = 0; n < 3; n++) {
    put(mix(w1.clusters[n]!, s0))
    put(mix(n1.clusters[n]!, s0))
    if (n === 2) break
    put(mix(w1.clusters[n]!, w0.clusters[n]!))
    put(mix(w2.clusters[n]!, w1.clusters[n]!))
    put(mix(n1.clusters[n]!, n2.clusters[n]!))
  }

  // The capitalised run that it stands in, and the words around that.
  let first = at
  let last = at
  while (first > stretch.from && at - first < RUN && hasCapital(tokens[first - 1]!)) first--
  while (last + 1 < stretch.to && last - at < RUN && hasCapital(tokens[last + 1]!)) last++
  const place = (first === at ? 1 : 0) + (last === at ? 2 : 0)
  const length = Math.min(last - first, 5)
  const runBefore = word(first - 1)
  const runBehind = word(last + 1)
  put(mix(place, length))
  put(mix(mix(place, length), s0))
  put(mix(runBefore.lower, s0))
  put(mix(runBehind.lower, s0))
  put(mix(runBefore.lower, runBehind.lower))
  put(mix(runBefore.lower, length))
  put(mix(runBehind.lower, length))
  put(mix(word(last).lower, at === last ? 1 : 0))
  put(mix(word(first).lower, at === first ? 1 : 0))
  put(mix(word(last).lists, length))
  put(mix(headsAround(reading, stretch, at), s0))
  put(mix(word(first - 2).lower, runBefore.lower))

  // Listed phrases.
  const ph0 = phrases[at]!
  if (ph0) {
    put(ph0)
    put(mix(ph0, place))
    put(mix(ph0, mix(w1.lower, n1.lower)))
    put(mix(ph0, runBefore.lower))
  } else template += 4
  put(mix(inside(at - 1) ? phrases[at - 1]! : 0, mix(ph0, inside(at + 1) ? phrases[at + 1]! : 0)))

  // Its line and its place there.
  put(mix(starts[at]!, s0))
  put(mix(lines[paragraph]!, s0))

  // What the document says of it elsewhere.
  const f = facts.form[at]!
  const bits = facts.bits[f]!
  put(bits)
  put(mix(bits, s0))
  put(mix(bitsAt(facts, reading, at - 1), bits))
  put(mix(bits, bitsAt(facts, reading, at + 1)))
  put(mix(facts.bits[facts.form[last]!]!, place))
  put(mix(facts.bits[facts.form[first]!]!, place))
  const before = template + 1
  for (let i = f * PLACES; i < (f + 1) * PLACES; i++) {
    template = before
    if (facts.before[i]) put(facts.before[i]!)
    template = before + 1
    if (facts.behind[i]) put(facts.behind[i]!)
  }
  template = before + 2
  for (let bit = 0; bit < FACTS; bit++, template++)
    if (bits & (1 << bit)) into[count++] = mix((template + 1) * 7919, s0)
  return count
}

/** Whether a word that heads organizations stands before or behind in the stretch, as two bits. */
const headsAround = ({ words, kind }: Reading, { from, to }: Stretch, at: number): number => {
  let heads = 0
  for (let i = Math.max(from, at - STRETCH); i < to && i < at + STRETCH; i++)
    if (i !== at && words[kind[i]!]!.lists & ORG_HEAD_BIT) heads |= i < at ? 1 : 2
  return heads
}

const bitsAt = (facts: Facts, { tokens }: Reading, at: number): number =>
  at >= 0 && at < tokens.length ? facts.bits[facts.form[at]!]! : 0
