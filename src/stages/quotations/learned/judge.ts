import type { Reading } from '../reading.js'
import type { Candidate } from './cue-chain.js'
import type { Frame } from './frame.js'
import { frameCue } from './frame-cue.js'
import { hashed, mix } from './hash.js'
import { logistic, logit } from './logarithms.js'
import type { Surroundings } from './surroundings.js'
import { addScores, type Table } from './table.js'
import { CUE_LIST, EDGE, type Traits } from './traits.js'

/** A candidate with what it would report. */
export interface Reported {
  readonly cue: Candidate
  readonly frame: Frame
}

/** How likely a reported candidate is an attribution at all, and one whose source is right too. */
export interface Verdict {
  readonly found: number
  readonly sourced: number
}

/** The strongest other candidate whose content lies over a token. */
export class Rivals {
  readonly #strongest: Float32Array
  readonly #second: Float32Array
  readonly #owner: Int32Array

  constructor(length: number, all: readonly Reported[]) {
    this.#strongest = new Float32Array(length)
    this.#second = new Float32Array(length)
    this.#owner = new Int32Array(length).fill(-1)
    all.forEach(({ cue, frame }, index) => {
      for (const [from, to] of frame.content)
        for (let at = from; at < to; at++)
          if (cue.some > this.#strongest[at]!) {
            this.#second[at] = this.#strongest[at]!
            this.#strongest[at] = cue.some
            this.#owner[at] = index
          } else if (cue.some > this.#second[at]!) this.#second[at] = cue.some
    })
  }

  over(from: number, to: number, self: number): number {
    let most = 0
    for (let at = from; at < to; at++)
      most = Math.max(most, this.#owner[at] === self ? this.#second[at]! : this.#strongest[at]!)
    return most
  }
}

export const MOST_JUDGE_FEATURES = 64

/** In steps of half a unit of log odds. */
const step = (p: number): number => Math.round(logit(p) * 2)
const size = (n: number): number => (n < 6 ? n : n < 10 ? 6 : n < 16 ? 7 : n < 30 ? 8 : 9)

/** Writes the features of a reported candidate into `into` and returns how many they are. */
export const judgeFeatures = (
  reading: Reading,
  t: Traits,
  s: Surroundings,
  { cue, frame }: Reported,
  rivals: Rivals,
  index: number,
  into: Int32Array,
): number => {
  let count = 0
  const template = 7000
  const { lemma, look, head } = frameCue(reading, t, cue.from, cue.to)
  const { content, source } = frame
  let [tokens, quoted] = [0, 0]
  for (const [from, to] of content)
    for (let at = from; at < to; at++) {
      tokens++
      if (t.quote[at + EDGE]! >= 16) quoted++
    }
  const kind = quoted === 0 ? 0 : quoted === tokens ? 2 : 1
  const first = content[0]?.[0] ?? cue.to
  const last = (content.at(-1)?.[1] ?? cue.to) - 1
  const adjacent = content.some(([from]) => from === cue.to) ? 1 : content.some(([, to]) => to === cue.from) ? 2 : 0
  const who = source ? sourceKind(reading, t, source) : 0
  const order = source === null ? 0 : source[0] < cue.from ? (first < source[0] ? 1 : 2) : 3
  const inside = rivals.over(cue.from, cue.to, index)
  const overlap = content.reduce((most, [from, to]) => Math.max(most, rivals.over(from, to, index)), 0)
  const [strength, sure] = [step(cue.some), step(frame.likelihood)]
  const rivalry = mix(inside === 0 ? -99 : step(inside), overlap === 0 ? -99 : step(overlap))
  into[count++] = 0
  into[count++] = strength
  into[count++] = step(cue.exact)
  into[count++] = sure
  into[count++] = mix(strength, sure)
  into[count++] = mix(strength >> 1, kind)
  into[count++] = mix(strength >> 1, rivalry)
  into[count++] = rivalry
  into[count++] = mix(inside > cue.some ? 1 : 0, overlap > cue.some ? 1 : 0)
  into[count++] = mix(strength >> 1, Math.round((overlap - cue.some) * 4))
  into[count++] = lemma
  into[count++] = look
  into[count++] = mix(lemma, kind)
  into[count++] = mix(t.lists[head + EDGE]! & CUE_LIST, strength >> 1)
  into[count++] = mix(look, kind)
  into[count++] = kind
  into[count++] = size(tokens)
  into[count++] = mix(size(tokens), kind)
  into[count++] = mix(size(tokens), look)
  into[count++] = mix(size(tokens), adjacent)
  into[count++] = content.length
  into[count++] = who
  into[count++] = mix(who, order)
  into[count++] = mix(who, kind)
  into[count++] = mix(lemma, who)
  into[count++] = mix(who, sure >> 1)
  into[count++] = mix(order, adjacent)
  into[count++] = mix(order, kind)
  into[count++] = t.word[first + EDGE]!
  into[count++] = mix(t.pos[first + EDGE]!, adjacent)
  into[count++] = mix(t.edge[first + EDGE]!, t.edge[last + EDGE]!)
  into[count++] = mix(t.word[last + 1 + EDGE]!, kind)
  into[count++] = mix(t.opens[first + EDGE]!, adjacent)
  into[count++] = mix(lemma, t.word[first + EDGE]!)
  into[count++] = mix(lemma, adjacent)
  into[count++] = source ? Math.min(20, source[1] - source[0]) : -1
  into[count++] = source ? mix(source[1] === cue.from ? 1 : 0, who) : -1
  into[count++] = mix(s.sentence[cue.from]!, kind)
  into[count++] = mix(s.group[head]!, kind)
  into[count++] = mix(t.quote[cue.from + EDGE]! >> 3, kind)
  return hashed(into, count, template)
}

const sourceKind = (reading: Reading, t: Traits, [from, to]: readonly [number, number]): number => {
  let best = 1
  for (let at = from; at < to; at++) {
    const type = t.name[at + EDGE]! >> 2
    if (type > 0) return 10 + type
    if (reading.tokens[at]!.pos === 'PRON' && to - from === 1) return mix(t.word[at + EDGE]!, 5)
    const lists = (t.lists[at + EDGE]! & 0x7f00) >> 8
    if (lists > 0) best = 100 + lists
    else if (best === 1 && reading.tokens[at]!.pos === 'PROPN') best = 2
  }
  return best
}

const features = new Int32Array(MOST_JUDGE_FEATURES)
const scores = new Float64Array(2)

export const judge = (
  reading: Reading,
  t: Traits,
  s: Surroundings,
  table: Table,
  all: readonly Reported[],
): Verdict[] => {
  const rivals = new Rivals(reading.tokens.length, all)
  return all.map((one, index) => {
    scores.fill(0)
    addScores(table, features, judgeFeatures(reading, t, s, one, rivals, index, features), scores, 0)
    return { found: logistic(scores[0]!), sourced: logistic(scores[1]!) }
  })
}
