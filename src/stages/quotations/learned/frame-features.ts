import { hashed, mix } from './hash.js'
import type { Surroundings } from './surroundings.js'
import { CHUNK, EDGE, type Traits } from './traits.js'

export const MOST_FRAME_FEATURES = 80

/** The features of a token as content or source of some cue on its other side. */
export const tokenFeaturesAt = (t: Traits, s: Surroundings, index: number, side: number, into: Int32Array): number => {
  const at = index + EDGE
  let count = 0
  const template = 2000 + side * 100
  const [p1, p0, q1] = [t.pos[at - 1]!, t.pos[at]!, t.pos[at + 1]!]
  const c0 = t.chunk[at]!
  into[count++] = 0
  into[count++] = t.word[at]!
  into[count++] = p0
  into[count++] = mix(p1, p0)
  into[count++] = mix(p0, q1)
  into[count++] = t.word[at - 1]!
  into[count++] = t.word[at + 1]!
  into[count++] = mix(t.quote[at]!, s.sentence[index]! & 1)
  into[count++] = mix(t.clause[at]!, t.depth[at]!)
  into[count++] = mix(c0, t.name[at]!)
  into[count++] = t.shape[at]!
  into[count++] = mix(t.lists[at]!, p0)
  into[count++] = mix(c0, p0)
  into[count++] = t.suffix[at]!
  return hashed(into, count, template)
}

/** The features of the edge in front of the token `index` (text order), as where a content or source begins or ends. */
export const edgeFeaturesAt = (t: Traits, s: Surroundings, index: number, side: number, into: Int32Array): number => {
  const at = index + EDGE
  let count = 0
  const template = 3000 + side * 200
  const [w2, w1, w0, n1] = [t.word[at - 2]!, t.word[at - 1]!, t.word[at]!, t.word[at + 1]!]
  const [p2, p1, p0, q1] = [t.pos[at - 2]!, t.pos[at - 1]!, t.pos[at]!, t.pos[at + 1]!]
  const [c1, c0] = [t.chunk[at - 1]! & ~CHUNK.head, t.chunk[at]! & ~CHUNK.head]
  into[count++] = 0
  into[count++] = w1
  into[count++] = w0
  into[count++] = w2
  into[count++] = n1
  into[count++] = t.lemma[at - 1]!
  into[count++] = t.lemma[at]!
  into[count++] = mix(p1, p0)
  into[count++] = mix(mix(p2, p1), p0)
  into[count++] = mix(mix(p1, p0), q1)
  into[count++] = mix(w1, p0)
  const chunks = mix(c1, c0)
  into[count++] = chunks
  into[count++] = mix(chunks, w0)
  into[count++] = mix(chunks, w1)
  into[count++] = mix(chunks, mix(p1, p0))
  const quotes = mix(t.quote[at - 1]!, t.quote[at]!)
  into[count++] = quotes
  into[count++] = mix(quotes, w1)
  into[count++] = mix(quotes, w0)
  into[count++] = mix(quotes, s.sentence[at - EDGE]! & 1)
  const clauses = mix(t.opens[at]!, t.closes[at - 1]!)
  into[count++] = clauses
  into[count++] = mix(clauses, w0)
  into[count++] = mix(clauses, w1)
  into[count++] = mix(clauses, quotes)
  into[count++] = mix(t.clause[at - 1]!, t.clause[at]!)
  into[count++] = mix(t.depth[at - 1]!, t.depth[at]!)
  const edges = mix(t.edge[at - 1]!, t.edge[at]!)
  into[count++] = edges
  into[count++] = mix(edges, w1)
  into[count++] = mix(edges, quotes)
  into[count++] = mix(edges, mix(w1, quotes))
  const names = mix(t.name[at - 1]!, t.name[at]!)
  into[count++] = names
  into[count++] = mix(names, w1)
  into[count++] = mix(names, w0)
  into[count++] = mix(names, chunks)
  into[count++] = mix(t.lists[at - 1]!, t.lists[at]!)
  into[count++] = mix(t.lists[at]!, w1)
  into[count++] = mix(t.lists[at - 1]!, w0)
  into[count++] = mix(t.shape[at - 1]!, t.shape[at]!)
  const here = index < s.head.length ? index : s.head.length - 1
  if (here >= 0) {
    const before = Math.max(0, here - 1)
    into[count++] = mix(s.next[before]!, c1)
    into[count++] = mix(s.second[before]!, c1)
    into[count++] = mix(s.group[here]!, mix(c0, w1))
  }
  return hashed(into, count, template)
}
