import { mix } from './hash.js'
import type { Surroundings } from './surroundings.js'
import { EDGE, type Traits } from './traits.js'

/** More than the templates below can give. */
export const MOST_CUE_FEATURES = 96

/** Writes the features of a token as (part of) a cue into `into` and returns how many they are. */
export const cueFeaturesAt = (t: Traits, s: Surroundings, index: number, into: Int32Array): number => {
  const at = index + EDGE
  let count = 0
  let template = 0
  const put = (value: number): void => {
    into[count++] = mix(++template * 7919, value)
  }
  const [w2, w1, w0, n1, n2] = [t.word[at - 2]!, t.word[at - 1]!, t.word[at]!, t.word[at + 1]!, t.word[at + 2]!]
  const [l1, l0, m1] = [t.lemma[at - 1]!, t.lemma[at]!, t.lemma[at + 1]!]
  const [p2, p1, p0, q1, q2] = [t.pos[at - 2]!, t.pos[at - 1]!, t.pos[at]!, t.pos[at + 1]!, t.pos[at + 2]!]
  put(0)
  put(w0)
  put(w1)
  put(w2)
  put(n1)
  put(n2)
  put(t.word[at - 3]!)
  put(t.word[at + 3]!)
  put(l0)
  put(l1)
  put(m1)
  put(t.lemma[at + 2]!)
  put(t.lemma[at - 2]!)
  put(mix(w1, w0))
  put(mix(w0, n1))
  put(mix(w1, n1))
  put(mix(w2, w1))
  put(mix(n1, n2))
  put(mix(l1, l0))
  put(mix(l0, m1))
  put(p0)
  put(mix(p1, p0))
  put(mix(p0, q1))
  put(mix(mix(p1, p0), q1))
  put(mix(mix(p2, p1), p0))
  put(mix(mix(p0, q1), q2))
  put(mix(mix(mix(p2, p1), p0), mix(q1, q2)))
  put(mix(l0, p0))
  put(mix(l0, p1))
  put(mix(l0, q1))
  put(mix(l0, mix(p1, q1)))
  put(mix(p0, w1))
  put(mix(p0, n1))
  put(mix(p1, w1))
  put(mix(q1, n1))
  put(t.suffix[at]!)
  put(t.ending[at]!)
  put(t.prefix[at]!)
  put(mix(t.suffix[at]!, p0))
  put(t.suffix[at - 1]!)
  put(t.suffix[at + 1]!)
  put(mix(t.shape[at]!, p0))
  put(mix(t.shape[at - 1]!, t.shape[at]!))
  const [lists, c0] = [t.lists[at]!, t.chunk[at]!]
  put(mix(lists, p0))
  put(mix(t.lists[at - 1]!, p0))
  put(mix(t.lists[at + 1]!, p0))
  put(mix(lists, c0))
  put(mix(c0, p0))
  put(mix(mix(t.chunk[at - 1]!, c0), t.chunk[at + 1]!))
  put(mix(c0, l0))
  put(mix(t.name[at]!, p0))
  // Its phrase and what stands around that.
  const [head, group] = [s.head[index]!, s.group[index]!]
  put(mix(head, c0))
  put(mix(group, c0))
  put(mix(head, group))
  put(mix(mix(head, group), c0))
  put(mix(s.next[index]!, c0))
  put(mix(s.next[index]!, head))
  put(mix(s.second[index]!, head))
  put(mix(s.second[index]!, c0))
  put(mix(s.following[index]!, c0))
  put(mix(mix(s.second[index]!, group), c0))
  put(mix(s.preceding[index]!, c0))
  put(mix(s.preceding[index]!, group))
  put(mix(s.subject[index]!, c0))
  put(mix(s.subjectKind[index]!, c0))
  put(mix(s.subjectKind[index]!, head))
  put(mix(mix(s.subjectKind[index]!, s.next[index]!), c0))
  put(mix(mix(s.subjectKind[index]!, group), c0))
  put(mix(s.object[index]!, c0))
  put(mix(s.objectKind[index]!, c0))
  put(mix(s.objectKind[index]!, head))
  put(mix(s.object[index]!, head))
  put(mix(s.verbBefore[index]!, c0))
  put(mix(s.verbBehind[index]!, c0))
  put(mix(s.verbBefore[index]!, head))
  // Quoted words, clauses, sentence.
  const quotes = mix(mix(t.quote[at - 1]!, t.quote[at]!), t.quote[at + 1]!)
  put(mix(quotes, p0))
  put(mix(quotes, lists))
  put(mix(s.sentence[index]! & 3, mix(lists, t.quote[at]!)))
  put(mix(s.sentence[index]!, p0))
  put(mix(t.clause[at]!, p0))
  put(mix(mix(t.clause[at]!, t.depth[at]!), c0))
  put(mix(mix(t.opens[at]!, t.opens[at + 1]!), p0))
  put(mix(t.closes[at - 1]!, p0))
  put(mix(t.edge[at]!, p0))
  put(mix(mix(t.edge[at - 1]!, t.edge[at + 1]!), p0))
  return count
}
