import type { Clause, PartOfSpeech } from '../../../document/layers.js'
import { cueVerb, type Frame, STATEMENT_NOUNS } from '../../../lexicon/cues.js'
import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../../../lexicon/sources.js'
import { isHonorific, isRoleHead } from '../../../lexicon/titles.js'
import type { Reading } from '../reading.js'
import { hash } from './hash.js'

/**
 * What the features are made of: a number for each token and trait. Each list has `EDGE` entries more at both ends, so
 * that a window may reach over the edges of a document; token `at` stands at `at + EDGE`.
 */
export interface Traits {
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly pos: Uint8Array
  readonly suffix: Int32Array
  readonly ending: Int32Array
  readonly prefix: Int32Array
  readonly shape: Uint8Array
  /** Bits of `LISTS`. */
  readonly lists: Int32Array
  /** Kind of the phrase and the token's place in it; see `CHUNK`. */
  readonly chunk: Uint8Array
  /** Type of the name that stands there and whether the token begins or ends it. */
  readonly name: Uint8Array
  /** Place in quoted words. */
  readonly quote: Uint8Array
  /** Kind of the innermost clause. */
  readonly clause: Uint8Array
  /** One bit for each kind of clause that begins at the token, and of those that end with it. */
  readonly opens: Uint8Array
  readonly closes: Uint8Array
  /** Bits: first of its sentence, last of its sentence. */
  readonly edge: Uint8Array
  /** How many clauses stand around the innermost, up to 7. */
  readonly depth: Uint8Array
  /** Bits of the verb group's form, by phrase index. */
  readonly groups: Uint8Array
}

export const EDGE = 4

const POS: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
]
const posId = new Map<string, number>(POS.map((pos, id) => [pos, id + 1]))
export const VERB = posId.get('VERB')!
export const PUNCTUATION = posId.get('PUNCT')!
export const SMALL_POS: ReadonlySet<number> = new Set(
  ['ADP', 'SCONJ', 'PART', 'PUNCT', 'CCONJ', 'AUX'].map((pos) => posId.get(pos)!),
)

const CLAUSES: readonly Clause['kind'][] = [
  'main',
  'complement',
  'relative',
  'adverbial',
  'coordinate',
  'participle',
  'infinitive',
  'appositive',
]
const clauseId = new Map<string, number>(CLAUSES.map((kind, id) => [kind, id]))
const TYPES = new Map<string, number>(
  ['person', 'organization', 'place', 'event', 'group', 'document'].map((type, id) => [type, id + 1]),
)

export const CHUNK = { noun: 1, verb: 2, first: 4, last: 8, head: 16 } as const
export const GROUP = {
  passive: 1,
  negated: 2,
  infinitive: 4,
  modal: 8,
  perfect: 16,
  gerund: 32,
  past: 64,
  present: 128,
} as const

const FRAMES: readonly Frame[] = ['clause', 'noun', 'to', 'promise', 'question', 'as', 'quote']

/** What a lower-case word is, wherever it stands. */
interface WordTraits {
  readonly word: number
  readonly suffix: number
  readonly ending: number
  readonly prefix: number
  readonly lists: number
}

const known = new Map<string, WordTraits>()
const MOST_KNOWN = 20_000

const wordTraits = (lower: string): WordTraits => {
  let traits = known.get(lower)
  if (!traits) {
    traits = {
      word: hash(lower),
      suffix: hash(lower, Math.max(0, lower.length - 3)),
      ending: hash(lower, Math.max(0, lower.length - 2)),
      prefix: hash(lower, 0, Math.min(lower.length, 4)),
      lists: listsOf(lower),
    }
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(lower, traits)
  }
  return traits
}

/** Which lists a lower-case word is in: one bit each. */
const listsOf = (lower: string): number => {
  let bits = 0
  const verb = cueVerb(lower)
  FRAMES.forEach((frame, bit) => {
    if (verb?.frames.has(frame)) bits |= 1 << bit
  })
  if (verb) bits |= 1 << 7
  if (STATEMENT_NOUNS.has(lower)) bits |= 1 << 8
  if (DOCUMENT_NOUNS.has(lower)) bits |= 1 << 9
  if (GROUP_NOUNS.has(lower)) bits |= 1 << 10
  if (BODY_NOUNS.has(lower)) bits |= 1 << 11
  if (PERSON_NOUNS.has(lower)) bits |= 1 << 12
  if (isRoleHead(lower)) bits |= 1 << 13
  if (isHonorific(lower)) bits |= 1 << 14
  return bits
}
export const CUE_LIST = 1 << 7

const shapeOf = (word: string, lower: string): number => {
  const c = word.charCodeAt(0)
  if (c >= 48 && c <= 57) return 1
  if (word !== lower)
    return word.length > 1 && word === word.toUpperCase() ? 3 : word.charCodeAt(0) !== lower.charCodeAt(0) ? 2 : 4
  return c < 65 || (c > 90 && c < 97) || (c > 122 && c < 192) || (c >= 0x2000 && c < 0x2070) ? 5 : 6
}

const BE = new Set("is are was were be been being am ’s 's ’re 're".split(' '))
const HAVE = new Set("has have had having ’ve 've ’d 'd".split(' '))
const MODALS = new Set("will would can could may might shall should must wo ca ’ll 'll".split(' '))
const NEGATION = new Set("not n't n’t never no".split(' '))

const groupOf = (reading: Reading, from: number, head: number, to: number): number => {
  const { tokens } = reading
  let bits = 0
  let be = false
  for (let at = from; at < to; at++) {
    const { lower } = tokens[at]!
    if (NEGATION.has(lower)) bits |= GROUP.negated
    if (at >= head) continue
    if (lower === 'to') bits |= GROUP.infinitive
    else if (MODALS.has(lower)) bits |= GROUP.modal
    else if (BE.has(lower)) be = true
    else if (HAVE.has(lower)) bits |= GROUP.perfect
  }
  const { lower } = tokens[head]!
  if (lower.endsWith('ing')) bits |= GROUP.gerund
  else if (be) bits |= GROUP.passive
  else if (lower.endsWith('s')) bits |= GROUP.present
  else if (lower !== tokens[head]!.lemma) bits |= GROUP.past
  return bits
}

export const traitsOf = (reading: Reading): Traits => {
  const { tokens, phrases, clauses, sentences, names, pieces } = reading
  const n = tokens.length + 2 * EDGE
  const traits = {
    word: new Int32Array(n),
    lemma: new Int32Array(n),
    pos: new Uint8Array(n),
    suffix: new Int32Array(n),
    ending: new Int32Array(n),
    prefix: new Int32Array(n),
    shape: new Uint8Array(n),
    lists: new Int32Array(n),
    chunk: new Uint8Array(n),
    name: new Uint8Array(n),
    quote: new Uint8Array(n),
    clause: new Uint8Array(n),
    opens: new Uint8Array(n),
    closes: new Uint8Array(n),
    edge: new Uint8Array(n),
    depth: new Uint8Array(n),
    groups: new Uint8Array(phrases.length),
  }
  for (let i = 0; i < tokens.length; i++) {
    const { word, lower, lemma, pos } = tokens[i]!
    const at = i + EDGE
    const own = wordTraits(lower)
    traits.word[at] = own.word
    traits.lemma[at] = lemma === lower ? own.word : hash(lemma)
    traits.pos[at] = posId.get(pos) ?? 0
    traits.suffix[at] = own.suffix
    traits.ending[at] = own.ending
    traits.prefix[at] = own.prefix
    traits.shape[at] = shapeOf(word, lower)
    traits.lists[at] = own.lists
  }
  phrases.forEach(({ kind, from, to, head }, index) => {
    const code = kind === 'noun' ? CHUNK.noun : CHUNK.verb
    for (let at = from; at < to; at++)
      traits.chunk[at + EDGE] =
        code | (at === from ? CHUNK.first : 0) | (at === to - 1 ? CHUNK.last : 0) | (at === head ? CHUNK.head : 0)
    if (kind === 'verb') traits.groups[index] = groupOf(reading, from, head, to)
  })
  for (const { from, to, type } of names) {
    const code = (TYPES.get(type) ?? 0) << 2
    for (let at = from; at < to; at++) traits.name[at + EDGE] = code | (at === from ? 1 : 0) | (at === to - 1 ? 2 : 0)
  }
  for (const { from, to, words } of pieces) {
    const code = words < 4 ? 8 : 16
    for (let at = from; at < to; at++) traits.quote[at + EDGE] = code | (at === from ? 1 : 0) | (at === to - 1 ? 2 : 0)
  }
  const ends: number[] = []
  clauses.forEach(({ kind, from, to }) => {
    const id = clauseId.get(kind) ?? 0
    while (ends.length > 0 && ends.at(-1)! <= from) ends.pop()
    traits.clause.fill(id + 1, from + EDGE, to + EDGE)
    traits.depth.fill(Math.min(ends.length, 7), from + EDGE, to + EDGE)
    traits.opens[from + EDGE]! |= 1 << id
    traits.closes[to - 1 + EDGE]! |= 1 << id
    ends.push(to)
  })
  for (const { from, to } of sentences) {
    if (to <= from) continue
    traits.edge[from + EDGE]! |= 1
    traits.edge[to - 1 + EDGE]! |= 2
  }
  return traits
}
