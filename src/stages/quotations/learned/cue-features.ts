import { hashed, mix } from './hash.js'
import type { Surroundings } from './surroundings.js'
import { EDGE, type Traits } from './traits.js'

/** More than the templates below can give. */
export const MOST_CUE_FEATURES = 96

/** Its word and the two beside it, from which a third of all tokens are seen to be no cue. */
export const wordCueFeaturesAt = (t: Traits, _: Surroundings, index: number, into: Int32Array): number => {
  const at = index + EDGE
  let n = 0
  const [l0, p0] = [t.lemma[at]!, t.pos[at]!]
  into[n++] = 0
  into[n++] = t.word[at]!
  into[n++] = t.word[at - 1]!
  into[n++] = t.word[at + 1]!
  into[n++] = l0
  into[n++] = p0
  into[n++] = mix(mix(t.pos[at - 1]!, p0), t.pos[at + 1]!)
  into[n++] = mix(l0, p0)
  into[n++] = t.suffix[at]!
  into[n++] = mix(t.lists[at]!, p0)
  return hashed(into, n, 0)
}

const WORD = 10

/** Its phrase and sentence, from which nearly all others are. */
export const phraseCueFeaturesAt = (t: Traits, s: Surroundings, index: number, into: Int32Array): number => {
  const at = index + EDGE
  let n = 0
  const [lists, c0, p0] = [t.lists[at]!, t.chunk[at]!, t.pos[at]!]
  const [head, group] = [s.head[index]!, s.group[index]!]
  into[n++] = mix(c0, p0)
  into[n++] = mix(mix(t.chunk[at - 1]!, c0), t.chunk[at + 1]!)
  into[n++] = mix(head, c0)
  into[n++] = mix(group, c0)
  into[n++] = mix(s.next[index]!, c0)
  into[n++] = mix(s.next[index]!, head)
  into[n++] = mix(s.subjectKind[index]!, c0)
  into[n++] = mix(mix(mix(t.quote[at - 1]!, t.quote[at]!), t.quote[at + 1]!), p0)
  into[n++] = mix(s.sentence[index]! & 3, mix(lists, t.quote[at]!))
  into[n++] = mix(mix(t.clause[at]!, t.depth[at]!), c0)
  return hashed(into, n, WORD)
}

const PHRASE = 20

/** The other features of a token as (part of) a cue. */
export const furtherCueFeaturesAt = (t: Traits, s: Surroundings, index: number, into: Int32Array): number => {
  const at = index + EDGE
  let n = 0
  const [w2, w1, w0, n1, n2] = [t.word[at - 2]!, t.word[at - 1]!, t.word[at]!, t.word[at + 1]!, t.word[at + 2]!]
  const [l1, l0, m1] = [t.lemma[at - 1]!, t.lemma[at]!, t.lemma[at + 1]!]
  const [p2, p1, p0, q1, q2] = [t.pos[at - 2]!, t.pos[at - 1]!, t.pos[at]!, t.pos[at + 1]!, t.pos[at + 2]!]
  const [lists, c0] = [t.lists[at]!, t.chunk[at]!]
  into[n++] = w2
  into[n++] = n2
  into[n++] = t.word[at - 3]!
  into[n++] = t.word[at + 3]!
  into[n++] = l1
  into[n++] = m1
  into[n++] = t.lemma[at + 2]!
  into[n++] = t.lemma[at - 2]!
  into[n++] = mix(l1, l0)
  into[n++] = mix(l0, m1)
  into[n++] = mix(p1, p0)
  into[n++] = mix(p0, q1)
  into[n++] = mix(mix(p2, p1), p0)
  into[n++] = mix(mix(p0, q1), q2)
  into[n++] = mix(l0, p1)
  into[n++] = mix(l0, q1)
  into[n++] = mix(p0, w1)
  into[n++] = mix(p0, n1)
  into[n++] = mix(p1, w1)
  into[n++] = mix(q1, n1)
  into[n++] = t.ending[at]!
  into[n++] = t.prefix[at]!
  into[n++] = mix(t.suffix[at]!, p0)
  into[n++] = t.suffix[at - 1]!
  into[n++] = t.suffix[at + 1]!
  into[n++] = mix(t.shape[at]!, p0)
  into[n++] = mix(t.shape[at - 1]!, t.shape[at]!)
  into[n++] = mix(t.lists[at - 1]!, p0)
  into[n++] = mix(t.lists[at + 1]!, p0)
  into[n++] = mix(lists, c0)
  into[n++] = mix(c0, l0)
  into[n++] = mix(t.name[at]!, p0)
  const [head, group, kind, next, second] = [
    s.head[index]!,
    s.group[index]!,
    s.subjectKind[index]!,
    s.next[index]!,
    s.second[index]!,
  ]
  into[n++] = mix(head, group)
  into[n++] = mix(second, head)
  into[n++] = mix(second, c0)
  into[n++] = mix(s.following[index]!, c0)
  into[n++] = mix(mix(second, group), c0)
  into[n++] = mix(s.preceding[index]!, c0)
  into[n++] = mix(s.preceding[index]!, group)
  into[n++] = mix(s.subject[index]!, c0)
  into[n++] = mix(kind, head)
  into[n++] = mix(mix(kind, next), c0)
  into[n++] = mix(mix(kind, group), c0)
  into[n++] = mix(s.object[index]!, c0)
  into[n++] = mix(s.objectKind[index]!, c0)
  into[n++] = mix(s.objectKind[index]!, head)
  into[n++] = mix(s.verbBefore[index]!, c0)
  into[n++] = mix(s.verbBehind[index]!, c0)
  into[n++] = mix(mix(mix(t.quote[at - 1]!, t.quote[at]!), t.quote[at + 1]!), lists)
  into[n++] = mix(s.sentence[index]!, p0)
  into[n++] = mix(t.clause[at]!, p0)
  into[n++] = mix(mix(t.opens[at]!, t.opens[at + 1]!), p0)
  into[n++] = mix(t.closes[at - 1]!, p0)
  into[n++] = mix(t.edge[at]!, p0)
  into[n++] = mix(mix(t.edge[at - 1]!, t.edge[at + 1]!), p0)
  into[n++] = mix(w1, w0)
  into[n++] = mix(w0, n1)
  return hashed(into, n, PHRASE)
}
