import { FACTS, type Facts, PLACES } from './facts.js'
import { hash, mix } from './hash.js'
import type { Reading } from './reading.js'
import type { Stretch } from './stretches.js'
import { hasCapital } from './stretches.js'
import { ORG_HEAD_BIT, readWord, type Word } from './word.js'

/** More than the templates below can give. */
export const MOST_FEATURES = 160

const OUTSIDE: Word = readWord('', () => [])
const LIST_COUNT = 21

const POS = new Map<string, number>()
const posHash = (pos: string): number => {
  let h = POS.get(pos)
  if (h === undefined) POS.set(pos, (h = hash(pos)))
  return h
}

/**
 * Writes the features of the token `at` into `into` and returns how many they are. A feature is the hash of its
 * template and of what it sees.
 */
export const featuresAt = (reading: Reading, stretch: Stretch, at: number, into: Int32Array): number => {
  const { tokens, kind, words, lines, starts, facts } = reading
  const { paragraph } = tokens[at]!
  let count = 0
  let template = 0
  const put = (value: number): void => {
    into[count++] = mix(++template * 7919, value)
  }
  const skip = (): void => {
    template++
  }
  const inside = (i: number): boolean => i >= 0 && i < tokens.length && tokens[i]!.paragraph === paragraph
  const word = (i: number): Word => (inside(i) ? words[kind[i]!]! : OUTSIDE)
  const pos = (i: number): number => (inside(i) ? posHash(tokens[i]!.pos) : 0)
  const line = lines[paragraph]!
  const [w2, w1, w0, n1, n2] = [word(at - 2), word(at - 1), word(at), word(at + 1), word(at + 2)]

  put(w0.lower)
  put(w1.lower)
  put(w2.lower)
  put(n1.lower)
  put(n2.lower)
  put(mix(w1.lower, w0.lower))
  put(mix(w0.lower, n1.lower))
  put(mix(w1.lower, n1.lower))
  const [s1, s0, t1] = [w1.shape, w0.shape, n1.shape]
  put(s0)
  put(mix(s1, s0))
  put(mix(mix(s1, s0), t1))
  const [p1, p0, q1] = [pos(at - 1), pos(at), pos(at + 1)]
  put(mix(p0, s0))
  put(mix(p1, p0))
  put(mix(p0, q1))
  put(mix(mix(p1, p0), q1))
  for (let n = 1; n < 4; n++) {
    if (n > 1) put(w0.prefixes[n]!)
    put(w0.suffixes[n]!)
  }
  put(w0.suffixes[0]!)
  put(mix(w0.lists, s0))
  put(mix(w1.lists, w0.lists))
  put(mix(w0.lists, n1.lists))
  put(w2.lists)
  put(n2.lists)
  put(w1.lists)
  put(n1.lists)
  const base = template
  for (let bit = 0; bit < LIST_COUNT; bit++) {
    template = base + bit * 3
    if (w0.lists & (1 << bit)) put(1)
    template = base + bit * 3 + 1
    if (w1.lists & (1 << bit)) put(s0)
    template = base + bit * 3 + 2
    if (n1.lists & (1 << bit)) put(s0)
  }
  template = base + LIST_COUNT * 3

  // Words that stand where it stands.
  for (let n = 0; n < 3; n++) {
    const [c1, c0, d1] = [w1.clusters[n] ?? -1, w0.clusters[n] ?? -1, n1.clusters[n] ?? -1]
    put(mix(c0, s0))
    put(mix(c1, s0))
    put(mix(d1, s0))
    if (n === 2) break
    put(mix(c1, c0))
    put(mix(w2.clusters[n] ?? -1, c1))
    put(mix(d1, n2.clusters[n] ?? -1))
  }

  // The capitalised run that it stands in, and the words around that.
  let [first, last] = [at, at]
  while (first > stretch.from && at - first < 8 && hasCapital(tokens[first - 1]!)) first--
  while (last + 1 < stretch.to && last - at < 8 && hasCapital(tokens[last + 1]!)) last++
  const place = (first === at ? 1 : 0) + (last === at ? 2 : 0)
  const length = Math.min(last - first, 5)
  put(mix(place, length))
  put(mix(mix(place, length), s0))
  const [runBefore, runBehind] = [word(first - 1), word(last + 1)]
  put(mix(runBefore.lower, s0))
  put(mix(runBehind.lower, s0))
  put(mix(runBefore.lower, runBehind.lower))
  put(mix(runBefore.lower, length))
  put(mix(runBehind.lower, length))
  put(mix(word(last).lower, at === last ? 1 : 0))
  put(mix(word(first).lower, at === first ? 1 : 0))
  put(mix(word(last).lists, length))
  let heads = 0
  for (let i = stretch.from; i < stretch.to && i < stretch.from + 12; i++)
    if (word(i).lists & ORG_HEAD_BIT && i !== at) heads |= i < at ? 1 : 2
  put(mix(heads, s0))
  put(mix(word(first - 2).lower, runBefore.lower))

  const [ph1, ph0, qh1] = [
    inside(at - 1) ? reading.phrases[at - 1]! : 0,
    reading.phrases[at]!,
    inside(at + 1) ? reading.phrases[at + 1]! : 0,
  ]
  if (ph0) {
    put(ph0)
    put(mix(ph0, place))
    put(mix(ph0, mix(w1.lower, n1.lower)))
  } else template += 3
  put(mix(ph1, mix(ph0, qh1)))

  // Its line and its place there.
  put(mix(starts[at]!, s0))
  put(mix(line, s0))

  // What the document says of it elsewhere.
  const f = facts.form[at]!
  const bits = facts.bits[f]!
  const factBase = template
  for (let bit = 0; bit < FACTS; bit++) {
    template = factBase + bit * 2
    if (bits & (1 << bit)) {
      put(1)
      put(s0)
    }
  }
  template = factBase + FACTS * 2
  put(bits)
  put(mix(bitsAt(facts, reading, at - 1), bits))
  put(mix(bits, bitsAt(facts, reading, at + 1)))
  put(mix(facts.bits[facts.form[last]!]!, place))
  put(mix(facts.bits[facts.form[first]!]!, place))
  const contexts = template
  for (let i = 0; i < PLACES; i++) {
    template = contexts
    const [b, n] = [facts.before[f * PLACES + i]!, facts.behind[f * PLACES + i]!]
    if (b) put(b)
    else skip()
    if (n) put(n)
    else skip()
  }
  return count
}

const bitsAt = (facts: Facts, { tokens }: Reading, at: number): number =>
  at >= 0 && at < tokens.length ? facts.bits[facts.form[at]!]! : 0
