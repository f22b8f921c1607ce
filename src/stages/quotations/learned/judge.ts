import type { Reading } from '../reading.js'
import type { Candidate } from './cue-chain.js'
import type { Frame } from './frame.js'
import { frameCue } from './frame-features.js'
import { mix } from './hash.js'
import { logit, logistic } from './logarithms.js'
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
  let template = 7000
  const put = (value: number): void => {
    into[count++] = mix(++template * 7919, value)
  }
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
  put(0); put(strength); put(step(cue.exact)); put(sure); put(mix(strength, sure)); put(mix(strength >> 1, kind))
  put(mix(strength >> 1, rivalry)); put(rivalry); put(mix(inside > cue.some ? 1 : 0, overlap > cue.some ? 1 : 0)); put(mix(strength >> 1, Math.round((overlap - cue.some) * 4)))
  put(lemma); put(look); put(mix(lemma, kind)); put(mix(t.lists[head + EDGE]! & CUE_LIST, strength >> 1)); put(mix(look, kind))
  put(kind); put(size(tokens)); put(mix(size(tokens), kind)); put(mix(size(tokens), look)); put(mix(size(tokens), adjacent)); put(content.length)
  put(who); put(mix(who, order)); put(mix(who, kind)); put(mix(lemma, who)); put(mix(who, sure >> 1)); put(mix(order, adjacent)); put(mix(order, kind))
  put(t.word[first + EDGE]!); put(mix(t.pos[first + EDGE]!, adjacent)); put(mix(t.edge[first + EDGE]!, t.edge[last + EDGE]!)); put(mix(t.word[last + 1 + EDGE]!, kind))
  put(mix(t.opens[first + EDGE]!, adjacent)); put(mix(lemma, t.word[first + EDGE]!)); put(mix(lemma, adjacent)); put(source ? Math.min(20, source[1] - source[0]) : -1)
  put(source ? mix(source[1] === cue.from ? 1 : 0, who) : -1); put(mix(s.sentence[cue.from]!, kind)); put(mix(s.group[head]!, kind)); put(mix(t.quote[cue.from + EDGE]! >> 3, kind))
  return count
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

export const judge = (reading: Reading, t: Traits, s: Surroundings, table: Table, all: readonly Reported[]): Verdict[] => {
  const rivals = new Rivals(reading.tokens.length, all)
  return all.map((one, index) => {
    scores.fill(0)
    addScores(table, features, judgeFeatures(reading, t, s, one, rivals, index, features), scores, 0)
    return { found: logistic(scores[0]!), sourced: logistic(scores[1]!) }
  })
}
