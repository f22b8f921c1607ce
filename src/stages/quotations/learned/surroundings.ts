import type { Reading } from '../reading.js'
import { mix } from './hash.js'
import { CHUNK, CUE_LIST, EDGE, GROUP, PUNCTUATION, type Traits } from './traits.js'

/**
 * What stands around each token in its sentence, at the reach of phrases: the same for all tokens of a phrase. By
 * token; 0 where there is nothing.
 */
export interface Surroundings {
  /** Lemma of the head of the token's own phrase (its own lemma outside of phrases). */
  readonly head: Int32Array
  /** The items behind the phrase, one, two and four of them: kinds of phrases, marks, small words. */
  readonly next: Int32Array
  readonly second: Int32Array
  readonly following: Int32Array
  /** The items in front. */
  readonly preceding: Int32Array
  /** Lemma and type of the nearest noun phrase in front, and of the one behind. */
  readonly subject: Int32Array
  readonly subjectKind: Int32Array
  readonly object: Int32Array
  readonly objectKind: Int32Array
  /** Lemma of the nearest verb group in front, and behind. */
  readonly verbBefore: Int32Array
  readonly verbBehind: Int32Array
  /** Bits of the own verb group's form; 0 in other phrases. */
  readonly group: Uint8Array
  /** The same of the own or, outside, the next verb group. */
  readonly form: Uint8Array
  /** The sentence: whether it holds quoted words, a listed cue, how long it is. */
  readonly sentence: Uint8Array
}

const SMALL = 1 << 9

/** A number for the item that begins at a token and where it ends. */
const itemAt = (reading: Reading, traits: Traits, at: number): readonly [code: number, to: number] => {
  const quote = traits.quote[at + EDGE]!
  if (quote & 1) return [quote & 16 ? 1 : 2, at + 1]
  const phrase = reading.phrases[reading.phraseAt[at] ?? -1]
  if (!phrase)
    return [
      traits.pos[at + EDGE] === PUNCTUATION || SMALL_POS.has(reading.tokens[at]!.pos)
        ? traits.word[at + EDGE]!
        : 16 + traits.pos[at + EDGE]!,
      at + 1,
    ]
  if (phrase.kind === 'verb') {
    const group = traits.groups[reading.phraseAt[at]!]!
    return [
      64 +
        (group & (GROUP.infinitive | GROUP.gerund | GROUP.passive)) +
        (traits.lists[phrase.head + EDGE]! & CUE_LIST ? SMALL : 0),
      phrase.to,
    ]
  }
  const { pos } = reading.tokens[phrase.head]!
  return [
    pos === 'PRON' ? traits.word[phrase.head + EDGE]! : (reading.nameAt[phrase.head] ?? -1) >= 0 ? 8 : 9,
    phrase.to,
  ]
}

const SMALL_POS = new Set(['ADP', 'SCONJ', 'PART', 'CCONJ', 'DET', 'PRON', 'PUNCT'])

/** What a noun phrase is by its head: its name's type, a pronoun, or a list that it is in. */
const kindOf = (reading: Reading, traits: Traits, head: number): number => {
  const name = reading.nameAt[head] ?? -1
  if (name >= 0) return 1 + (traits.name[head + EDGE]! >> 2)
  const { pos } = reading.tokens[head]!
  if (pos === 'PRON') return mix(traits.word[head + EDGE]!, 11)
  const lists = traits.lists[head + EDGE]! & 0x7f00
  return lists !== 0 ? 16 + (lists >> 8) : pos === 'PROPN' ? 9 : 10
}

export const surroundingsOf = (reading: Reading, traits: Traits): Surroundings => {
  const { tokens, phrases, sentences, phraseAt } = reading
  const n = tokens.length
  const lists = (): Int32Array => new Int32Array(n)
  const s = {
    head: lists(),
    next: lists(),
    second: lists(),
    following: lists(),
    preceding: lists(),
    subject: lists(),
    subjectKind: lists(),
    object: lists(),
    objectKind: lists(),
    verbBefore: lists(),
    verbBehind: lists(),
    group: new Uint8Array(n),
    form: new Uint8Array(n),
    sentence: new Uint8Array(n),
  }
  for (const { from, to } of sentences) {
    let flags = 0
    for (let at = from; at < to; at++) {
      if (traits.quote[at + EDGE]! & 16) flags |= 1
      if (traits.lists[at + EDGE]! & CUE_LIST && traits.chunk[at + EDGE]! & CHUNK.verb) flags |= 2
    }
    flags |= Math.min(7, Math.floor((to - from) / 8)) << 2
    const items: { from: number; to: number; code: number; phrase: number }[] = []
    for (let at = from; at < to; ) {
      const [code, end] = itemAt(reading, traits, at)
      items.push({ from: at, to: Math.min(end, to), code, phrase: phraseAt[at] ?? -1 })
      at = end
    }
    let [subject, subjectKind, verb] = [0, 0, 0]
    let [b1, b2, b3] = [1, 1, 1]
    items.forEach((item, k) => {
      const phrase = phrases[item.phrase]
      const head = phrase && phrase.from >= item.from ? traits.lemma[phrase.head + EDGE]! : 0
      const next = items[k + 1]?.code ?? 3
      const second = mix(next, items[k + 2]?.code ?? 3)
      const following = mix(mix(second, items[k + 3]?.code ?? 3), items[k + 4]?.code ?? 3)
      const preceding = mix(mix(b1, b2), b3)
      const group = phrase?.kind === 'verb' ? traits.groups[item.phrase]! : 0
      for (let at = item.from; at < item.to; at++) {
        s.head[at] = phrase ? traits.lemma[phrase.head + EDGE]! : traits.lemma[at + EDGE]!
        s.next[at] = next
        s.second[at] = second
        s.following[at] = following
        s.preceding[at] = preceding
        s.subject[at] = subject
        s.subjectKind[at] = subjectKind
        s.verbBefore[at] = verb
        s.group[at] = group
        s.sentence[at] = flags
      }
      b3 = b2
      b2 = b1
      b1 = item.code
      if (phrase?.kind === 'noun') {
        subject = head
        subjectKind = kindOf(reading, traits, phrase.head)
      } else if (phrase) verb = head
    })
    let [object, objectKind, behind, form] = [0, 0, 0, 0]
    for (let k = items.length - 1; k >= 0; k--) {
      const item = items[k]!
      const phrase = phrases[item.phrase]
      if (phrase?.kind === 'verb') form = traits.groups[item.phrase]! || GROUP.perfect
      for (let at = item.from; at < item.to; at++) {
        s.form[at] = form
        s.object[at] = object
        s.objectKind[at] = objectKind
        s.verbBehind[at] = behind
      }
      if (phrase?.kind === 'noun') {
        object = traits.lemma[phrase.head + EDGE]!
        objectKind = kindOf(reading, traits, phrase.head)
      } else if (phrase) behind = traits.lemma[phrase.head + EDGE]!
    }
  }
  return s
}
