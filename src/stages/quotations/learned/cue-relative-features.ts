import { LEFT } from './arm.js'
import type { FrameCue } from './frame-cue.js'
import { hashed, mix } from './hash.js'
import type { Passed } from './passed.js'
import type { Surroundings } from './surroundings.js'
import { EDGE, GROUP, type Traits } from './traits.js'

const bucket = (distance: number): number =>
  distance < 4 ? distance : distance < 8 ? 4 : distance < 15 ? 5 : distance < 30 ? 6 : 7
const TENSE = GROUP.past | GROUP.present | GROUP.modal | GROUP.gerund | GROUP.infinitive
const most = (count: number, limit: number): number => (count < limit ? count : limit)

/** Features of a token on the arm of one cue. */
export const cueTokenFeaturesAt = (
  t: Traits,
  cue: FrameCue,
  p: Passed,
  index: number,
  side: number,
  into: Int32Array,
): number => {
  const at = index + EDGE
  let count = 0
  const template = 4000 + side * 100
  const quoted = t.quote[at]! >> 3
  const p0 = t.pos[at]!
  const coarse = mix(mix(most(p.verbs, 2), most(p.commas, 2)), mix(most(p.sentences, 2), most(p.cues, 1)))
  into[count++] = bucket(p.distance)
  into[count++] = mix(coarse, quoted)
  into[count++] = mix(cue.lemma, quoted)
  into[count++] = mix(cue.look, quoted)
  into[count++] = mix(cue.lemma, p0)
  into[count++] = mix(mix(most(p.quotes, 2), quoted), most(p.sentences, 2))
  into[count++] = mix(cue.lemma, most(p.verbs, 2))
  into[count++] = mix(cue.look, coarse)
  into[count++] = mix(mix(most(p.verbs, 3), most(p.nouns, 3)), quoted)
  into[count++] = mix(most(p.sentences, 3), quoted)
  into[count++] = mix(cue.lemma, mix(most(p.sentences, 1), p.that))
  return hashed(into, count, template)
}

/** Features of an edge on the arm of one cue: `index` is the token behind it in text order, `p` what stands between. */
export const cueEdgeFeaturesAt = (
  t: Traits,
  s: Surroundings,
  cue: FrameCue,
  p: Passed,
  index: number,
  side: number,
  into: Int32Array,
): number => {
  const at = index + EDGE
  let count = 0
  const template = 5000 + side * 100
  const [w1, w0] = [t.word[at - 1]!, t.word[at]!]
  const pair = mix(t.pos[at - 1]!, t.pos[at]!)
  const chunks = mix(t.chunk[at - 1]! & 15, t.chunk[at]! & 15)
  const quotes = mix(t.quote[at - 1]!, t.quote[at]!)
  const clauses = mix(t.opens[at]!, t.closes[at - 1]!)
  const edges = mix(t.edge[at - 1]!, t.edge[at]!)
  const near = most(p.distance, 4)
  const counts = mix(mix(most(p.verbs, 3), most(p.commas, 3)), mix(most(p.sentences, 2), most(p.nouns, 3)))
  into[count++] = bucket(p.distance)
  into[count++] = mix(near, pair)
  into[count++] = mix(near, w0)
  into[count++] = mix(near, w1)
  into[count++] = mix(near, chunks)
  into[count++] = mix(near, quotes)
  into[count++] = mix(near, edges)
  into[count++] = mix(cue.lemma, near)
  into[count++] = mix(cue.look, near)
  into[count++] = mix(cue.look, pair)
  into[count++] = mix(cue.look, mix(near, chunks))
  into[count++] = mix(cue.lemma, quotes)
  into[count++] = mix(cue.lemma, edges)
  into[count++] = mix(cue.lemma, chunks)
  into[count++] = mix(counts, chunks)
  into[count++] = mix(counts, quotes)
  into[count++] = mix(counts, edges)
  into[count++] = mix(most(p.verbs, 3), pair)
  into[count++] = mix(most(p.verbs, 2), clauses)
  into[count++] = mix(cue.lemma, clauses)
  into[count++] = mix(cue.look, clauses)
  into[count++] = mix(most(p.quotes, 2), quotes)
  into[count++] = mix(mix(most(p.quotes, 2), most(p.sentences, 2)), mix(quotes, edges))
  into[count++] = mix(cue.look, mix(edges, quotes))
  into[count++] = mix(mix(near, pair), t.quote[cue.head + EDGE]! >> 3)
  const here = index < s.form.length ? index : s.form.length - 1
  const opening = side === LEFT ? cue.before : cue.behind
  into[count++] = mix(opening, mix(most(p.verbs, 2), w0))
  into[count++] = mix(opening, counts)
  into[count++] = mix(opening, mix(near, pair))
  into[count++] = mix(opening, mix(most(p.verbs, 2), clauses))
  into[count++] = mix(opening, mix(most(p.verbs, 2), chunks))
  into[count++] = mix(opening, mix(near, cue.lemma))
  // “he says it works and | said so before”: whose tense does the next verb share?
  const form = t.edge[at]! & 1 ? 0 : s.form[here]!
  const [next, last, own] = [form & TENSE, p.group & TENSE, cue.group & TENSE]
  into[count++] = mix(mix(w0, form), last)
  into[count++] = mix(mix(w0, next), own)
  into[count++] = mix(mix(mix(w0, next), last), own)
  into[count++] = mix(mix(chunks, next), mix(last, own))
  return hashed(into, count, template)
}

/** Features of what both arms hold together. */
export const patternFeatures = (t: Traits, s: Surroundings, cue: FrameCue, into: Int32Array): number => {
  let count = 0
  const template = 6000
  const { head, from, to } = cue
  into[count++] = 0
  into[count++] = cue.lemma
  into[count++] = cue.look
  into[count++] = mix(cue.lemma, cue.look)
  into[count++] = t.word[head + EDGE]!
  const [before, behind] = [
    mix(t.quote[from - 1 + EDGE]!, t.pos[from - 1 + EDGE]!),
    mix(t.quote[to + EDGE]!, t.pos[to + EDGE]!),
  ]
  into[count++] = before
  into[count++] = behind
  into[count++] = mix(before, behind)
  into[count++] = mix(t.word[from - 1 + EDGE]!, 1)
  into[count++] = mix(t.word[to + EDGE]!, 2)
  into[count++] = mix(t.word[to + EDGE]!, cue.lemma)
  into[count++] = mix(t.word[from - 1 + EDGE]!, t.word[to + EDGE]!)
  into[count++] = mix(t.edge[to + EDGE]!, t.word[to + EDGE]!)
  into[count++] = mix(s.sentence[head]! & 1, before)
  into[count++] = mix(s.sentence[head]! & 1, behind)
  into[count++] = s.subjectKind[from]!
  into[count++] = mix(s.subjectKind[from]!, before)
  into[count++] = s.objectKind[to - 1]!
  into[count++] = mix(s.objectKind[to - 1]!, behind)
  into[count++] = mix(s.next[to - 1]!, cue.look)
  into[count++] = mix(s.second[to - 1]!, cue.look)
  into[count++] = s.following[to - 1]!
  into[count++] = s.preceding[from]!
  into[count++] = mix(t.lists[head + EDGE]!, cue.look)
  into[count++] = mix(t.clause[head + EDGE]!, cue.look)
  into[count++] = mix(t.edge[from - 1 + EDGE]!, t.edge[to + EDGE]!)
  into[count++] = t.word[from + EDGE]!
  into[count++] = t.word[to - 1 + EDGE]!
  into[count++] = t.suffix[head + EDGE]!
  return hashed(into, count, template)
}
