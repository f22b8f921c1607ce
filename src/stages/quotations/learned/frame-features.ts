import type { Reading } from '../reading.js'
import { mix } from './hash.js'
import type { Surroundings } from './surroundings.js'
import { CHUNK, CUE_LIST, EDGE, GROUP, type Traits, VERB } from './traits.js'

export const MOST_FRAME_FEATURES = 80
export const LEFT = 0
export const RIGHT = 1

/** The features of a token as content or source of some cue on its other side. */
export const tokenFeaturesAt = (t: Traits, s: Surroundings, index: number, side: number, into: Int32Array): number => {
  const at = index + EDGE
  let count = 0
  let template = 2000 + side * 100
  const put = (value: number): void => {
    into[count++] = mix(++template * 7919, value)
  }
  const [p1, p0, q1] = [t.pos[at - 1]!, t.pos[at]!, t.pos[at + 1]!]
  const c0 = t.chunk[at]!
  put(0); put(t.word[at]!); put(t.lemma[at]!); put(p0); put(mix(p1, p0)); put(mix(p0, q1)); put(t.word[at - 1]!); put(t.word[at + 1]!)
  put(mix(t.quote[at]!, s.sentence[index]! & 1)); put(mix(t.clause[at]!, t.depth[at]!)); put(mix(c0, t.name[at]!)); put(t.shape[at]!)
  put(mix(t.lists[at]!, p0)); put(mix(c0, p0)); put(t.suffix[at]!); put(mix(s.head[index]!, c0))
  return count
}

/** The features of the edge in front of the token `index` (text order), as where a content or source begins or ends. */
export const edgeFeaturesAt = (t: Traits, s: Surroundings, index: number, side: number, into: Int32Array): number => {
  const at = index + EDGE
  let count = 0
  let template = 3000 + side * 200
  const put = (value: number): void => {
    into[count++] = mix(++template * 7919, value)
  }
  const [w2, w1, w0, n1] = [t.word[at - 2]!, t.word[at - 1]!, t.word[at]!, t.word[at + 1]!]
  const [p2, p1, p0, q1] = [t.pos[at - 2]!, t.pos[at - 1]!, t.pos[at]!, t.pos[at + 1]!]
  const [c1, c0] = [t.chunk[at - 1]! & ~CHUNK.head, t.chunk[at]! & ~CHUNK.head]
  put(0); put(w1); put(w0); put(w2); put(n1); put(mix(w1, w0)); put(mix(w2, w1)); put(mix(w0, n1))
  put(t.lemma[at - 1]!); put(t.lemma[at]!); put(mix(p1, p0)); put(mix(mix(p2, p1), p0)); put(mix(mix(p1, p0), q1)); put(mix(mix(p2, p1), mix(p0, q1)))
  put(mix(w1, p0)); put(mix(p1, w0)); put(mix(w1, mix(p0, q1))); put(mix(mix(p2, p1), w0))
  const chunks = mix(c1, c0)
  put(chunks); put(mix(chunks, w0)); put(mix(chunks, w1)); put(mix(chunks, mix(p1, p0)))
  const quotes = mix(t.quote[at - 1]!, t.quote[at]!)
  put(quotes); put(mix(quotes, w1)); put(mix(quotes, w0)); put(mix(mix(quotes, w2), w1)); put(mix(quotes, s.sentence[at - EDGE]! & 1))
  const clauses = mix(t.opens[at]!, t.closes[at - 1]!)
  put(clauses); put(mix(clauses, w0)); put(mix(clauses, w1)); put(mix(clauses, quotes)); put(mix(t.clause[at - 1]!, t.clause[at]!)); put(mix(t.depth[at - 1]!, t.depth[at]!))
  const edges = mix(t.edge[at - 1]!, t.edge[at]!)
  put(edges); put(mix(edges, w1)); put(mix(edges, quotes)); put(mix(edges, mix(w1, quotes)))
  const names = mix(t.name[at - 1]!, t.name[at]!)
  put(names); put(mix(names, w1)); put(mix(names, w0)); put(mix(names, chunks))
  put(mix(t.lists[at - 1]!, t.lists[at]!)); put(mix(t.lists[at]!, w1)); put(mix(t.lists[at - 1]!, w0)); put(mix(t.shape[at - 1]!, t.shape[at]!))
  const here = index < s.head.length ? index : s.head.length - 1
  if (here >= 0) {
    const before = Math.max(0, here - 1)
    put(mix(s.head[here]!, w1)); put(mix(s.head[before]!, w0)); put(mix(s.next[before]!, c1)); put(mix(s.second[before]!, c1)); put(mix(s.following[before]!, c1)); put(mix(s.following[before]!, w1))
    put(mix(s.preceding[here]!, c0)); put(mix(s.preceding[here]!, w0)); put(mix(s.next[before]!, s.preceding[here]!)); put(mix(s.group[here]!, mix(c0, w1)))
  }
  return count
}

/** A cue as its frame sees it. */
export interface FrameCue {
  readonly from: number
  readonly to: number
  /** The token that carries it, and numbers for what it looks like. */
  readonly head: number
  readonly lemma: number
  readonly look: number
}

/** The token that carries a cue: its main verb, else its last noun, else its last word. */
export const frameCue = (reading: Reading, t: Traits, from: number, to: number): FrameCue => {
  let head = -1
  for (let at = from; at < to; at++) if (t.chunk[at + EDGE]! & CHUNK.head && t.pos[at + EDGE] === VERB) head = at
  if (head < 0) for (let at = from; at < to; at++) if (t.chunk[at + EDGE]! & CHUNK.head) head = at
  if (head < 0) head = to - 1
  const phrase = reading.phrases[reading.phraseAt[head] ?? -1]
  const group = phrase?.kind === 'verb' ? t.groups[reading.phraseAt[head]!]! : 0
  const form = group & (GROUP.passive | GROUP.infinitive | GROUP.gerund)
  const look = mix(mix(form, t.pos[head + EDGE]!), mix(Math.min(3, to - from), t.quote[head + EDGE]! > 0 ? 1 : 0))
  return { from, to, head, lemma: t.lemma[head + EDGE]!, look }
}

/** What is passed between the cue and a place on its arm. */
export interface Passed {
  distance: number
  verbs: number
  commas: number
  cues: number
  sentences: number
  quotes: number
  nouns: number
  that: number
}

export const nothingPassed = (): Passed => ({ distance: 0, verbs: 0, commas: 0, cues: 0, sentences: 0, quotes: 0, nouns: 0, that: 0 })

export const pass = (p: Passed, reading: Reading, t: Traits, index: number, side: number): void => {
  const at = index + EDGE
  const c = t.chunk[at]!
  const entered = side === RIGHT ? CHUNK.first : CHUNK.last
  p.distance++
  if (c & entered) {
    if (c & CHUNK.verb) {
      p.verbs++
      const phrase = reading.phrases[reading.phraseAt[index] ?? -1]
      if (phrase && t.lists[phrase.head + EDGE]! & CUE_LIST) p.cues++
    } else p.nouns++
  }
  const { lower } = reading.tokens[index]!
  if (lower === ',') p.commas++
  else if (lower === 'that') p.that = 1
  if (t.quote[at]! & 16 && t.quote[at]! & (side === RIGHT ? 2 : 1)) p.quotes++
  if (t.edge[at]! & (side === RIGHT ? 2 : 1)) p.sentences++
}

const bucket = (distance: number): number => (distance < 4 ? distance : distance < 8 ? 4 : distance < 15 ? 5 : distance < 30 ? 6 : 7)
const most = (count: number, limit: number): number => (count < limit ? count : limit)

/** Features of a token on the arm of one cue. */
export const cueTokenFeaturesAt = (t: Traits, _s: Surroundings, cue: FrameCue, p: Passed, index: number, side: number, into: Int32Array): number => {
  const at = index + EDGE
  let count = 0
  let template = 4000 + side * 100
  const put = (value: number): void => {
    into[count++] = mix(++template * 7919, value)
  }
  const quoted = t.quote[at]! >> 3
  const p0 = t.pos[at]!
  const coarse = mix(mix(most(p.verbs, 2), most(p.commas, 2)), mix(most(p.sentences, 2), most(p.cues, 1)))
  put(bucket(p.distance)); put(mix(coarse, quoted)); put(mix(cue.lemma, quoted)); put(mix(cue.look, quoted)); put(mix(cue.lemma, p0))
  put(mix(mix(most(p.quotes, 2), quoted), most(p.sentences, 2))); put(mix(cue.lemma, most(p.verbs, 2))); put(mix(cue.look, coarse))
  put(mix(mix(most(p.verbs, 3), most(p.nouns, 3)), quoted)); put(mix(most(p.sentences, 3), quoted)); put(mix(cue.lemma, mix(most(p.sentences, 1), p.that)))
  return count
}

/** Features of an edge on the arm of one cue: `index` is the token behind it in text order, `p` what stands between. */
export const cueEdgeFeaturesAt = (t: Traits, s: Surroundings, cue: FrameCue, p: Passed, index: number, side: number, into: Int32Array): number => {
  const at = index + EDGE
  let count = 0
  let template = 5000 + side * 100
  const put = (value: number): void => {
    into[count++] = mix(++template * 7919, value)
  }
  const [w1, w0] = [t.word[at - 1]!, t.word[at]!]
  const pair = mix(t.pos[at - 1]!, t.pos[at]!)
  const chunks = mix(t.chunk[at - 1]! & 15, t.chunk[at]! & 15)
  const quotes = mix(t.quote[at - 1]!, t.quote[at]!)
  const clauses = mix(t.opens[at]!, t.closes[at - 1]!)
  const edges = mix(t.edge[at - 1]!, t.edge[at]!)
  const near = most(p.distance, 4)
  const counts = mix(mix(most(p.verbs, 3), most(p.commas, 3)), mix(most(p.sentences, 2), most(p.nouns, 3)))
  put(bucket(p.distance)); put(mix(near, pair)); put(mix(near, w0)); put(mix(near, w1)); put(mix(near, chunks)); put(mix(near, quotes)); put(mix(near, edges))
  put(mix(cue.lemma, near)); put(mix(cue.lemma, side === RIGHT ? w0 : w1)); put(mix(cue.lemma, pair)); put(mix(cue.lemma, mix(near, side === RIGHT ? w0 : w1)))
  put(mix(cue.look, near)); put(mix(cue.look, pair)); put(mix(cue.look, mix(near, chunks))); put(mix(cue.lemma, quotes)); put(mix(cue.lemma, edges)); put(mix(cue.lemma, chunks))
  put(mix(counts, chunks)); put(mix(counts, w0)); put(mix(counts, w1)); put(mix(counts, quotes)); put(mix(counts, edges))
  put(mix(most(p.verbs, 3), pair)); put(mix(most(p.commas, 3), mix(w1, w0))); put(mix(most(p.verbs, 2), clauses)); put(mix(cue.lemma, clauses)); put(mix(cue.look, clauses))
  put(mix(most(p.cues, 2), mix(w1, w0))); put(mix(most(p.quotes, 2), quotes)); put(mix(mix(most(p.quotes, 2), most(p.sentences, 2)), mix(quotes, edges)))
  put(mix(p.that, mix(w1, pair))); put(mix(cue.look, mix(edges, quotes))); put(mix(mix(near, pair), t.quote[cue.head + EDGE]! >> 3))
  if (index < s.next.length && index > 0) put(mix(mix(most(p.verbs, 1), s.second[index - 1]!), chunks))
  return count
}

/** Features of what both arms hold together. */
export const patternFeatures = (t: Traits, s: Surroundings, cue: FrameCue, into: Int32Array): number => {
  let count = 0
  let template = 6000
  const put = (value: number): void => {
    into[count++] = mix(++template * 7919, value)
  }
  const { head, from, to } = cue
  put(0); put(cue.lemma); put(cue.look); put(mix(cue.lemma, cue.look)); put(t.word[head + EDGE]!)
  const [before, behind] = [mix(t.quote[from - 1 + EDGE]!, t.pos[from - 1 + EDGE]!), mix(t.quote[to + EDGE]!, t.pos[to + EDGE]!)]
  put(before); put(behind); put(mix(before, behind)); put(mix(t.word[from - 1 + EDGE]!, 1)); put(mix(t.word[to + EDGE]!, 2)); put(mix(t.word[to + EDGE]!, cue.lemma))
  put(mix(t.word[from - 1 + EDGE]!, t.word[to + EDGE]!)); put(mix(t.edge[to + EDGE]!, t.word[to + EDGE]!)); put(mix(s.sentence[head]! & 1, before)); put(mix(s.sentence[head]! & 1, behind))
  put(s.subjectKind[from]!); put(mix(s.subjectKind[from]!, before)); put(s.objectKind[to - 1]!); put(mix(s.objectKind[to - 1]!, behind)); put(mix(s.next[to - 1]!, cue.look)); put(mix(s.second[to - 1]!, cue.look)); put(s.following[to - 1]!); put(s.preceding[from]!)
  put(mix(t.lists[head + EDGE]!, cue.look)); put(mix(t.clause[head + EDGE]!, cue.look)); put(mix(t.edge[from - 1 + EDGE]!, t.edge[to + EDGE]!)); put(t.word[from + EDGE]!); put(t.word[to - 1 + EDGE]!); put(t.suffix[head + EDGE]!)
  return count
}
