import { POSSESSIVES } from '../../../lexicon/function-words.js'
import type { Named, Read } from '../scene.js'
import { CLASS } from '../word-classes.js'

/** Words that stand for the speaker, or for what was named before. */
export const PRONOUNS: ReadonlyMap<
  string,
  { readonly nominative: string; readonly use: 'subject' | 'object' | 'owner' | 'self' }
> = new Map(
  [
    ['i', 'i', 'subject'],
    ['me', 'i', 'object'],
    ['my', 'i', 'owner'],
    ['we', 'we', 'subject'],
    ['us', 'we', 'object'],
    ['our', 'we', 'owner'],
    ['ourselves', 'we', 'self'],
    ['he', 'he', 'subject'],
    ['his', 'he', 'owner'],
    ['she', 'she', 'subject'],
    ['her', 'she', 'owner'],
    ['it', 'it', 'subject'],
    ['its', 'it', 'owner'],
    ['they', 'they', 'subject'],
    ['their', 'they', 'owner'],
  ].map(([word, nominative, use]) => [
    word!,
    { nominative: nominative!, use: use as 'subject' | 'object' | 'owner' | 'self' },
  ]),
)

const POINTERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])

/** 1 for each token where a reference may begin: pronouns, mentions, acronyms, phrases like “the program”. */
export const referring = (
  { phrases, tokens }: Read,
  classes: Uint16Array,
  mentions: readonly (Named | undefined)[],
  phraseOf: Int32Array,
  acronyms: ReadonlyMap<string, unknown>,
  works: ReadonlyMap<string, unknown>,
): Uint8Array => {
  const result = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phrases[phraseOf[at]!]
    const pointer =
      (classes[at]! & CLASS.pointer) !== 0 && ((phrase?.kind === 'noun' && phrase.to - at === 2) || leads(tokens, at))
    const acronym = acronyms.size > 0 && acronyms.has(tokens[at]!.word)
    const work =
      works.size > 0 && (works.has(tokens[at]!.word) || (phrase !== undefined && (classes[at]! & CLASS.pointer) !== 0))
    if (work || mentions[at] || classes[at]! & CLASS.pronoun || pointer || acronym) result[at] = 1
  }
  return result
}

/** “the company’s”, “the two companies” */
const leads = (tokens: Read['tokens'], at: number): boolean => {
  const third = tokens[at + 2]?.lower
  return tokens[at + 1]?.lower === 'two' || third === '’s' || third === "'s"
}

// How many phrases back the name is looked for.
const REACH = 100
const LAWS: ReadonlySet<string> = new Set(['bill', 'legislation', 'act', 'law', 'measure', 'resolution', 'amendment'])

/**
 * The full phrase that “the program”, “this bill” or “these grants” stands for: the nearest before it with the same head
 * and a name in it (“the Northwind Clean Water Program”), else one shortly before that says which (“a moon station”); -1 when
 * there is none. One for each phrase.
 */
export const pointedAt = ({ phrases, tokens }: Read): Int32Array => {
  const result = new Int32Array(phrases.length).fill(-1)
  const named = new Map<string, number>()
  const compounds = new Map<string, number>()
  phrases.forEach(({ kind, from, to, head }, index) => {
    if (kind === 'verb' || to - from < 2) return
    const word = tokens[head]!.lower
    if (to - from === 2 && POINTERS.has(tokens[from]!.lower)) {
      const full = named.get(word) ?? (LAWS.has(word) ? named.get('act') : undefined)
      // “the epidemic of” says itself which.
      if (tokens[to]?.lower === 'of') return
      if (full !== undefined && index - full <= REACH) result[index] = full
      else if (!isCapital(tokens[head]!.word))
        result[index] = index - (compounds.get(word) ?? -REACH) <= COMPOUND_REACH ? compounds.get(word)! : -1
      return
    }
    if (isCompound(tokens, from, to, head)) compounds.set(word, index)
    // “business development” with capitals is no name that “the development” stands for.
    const isTold = tokens[from]!.pos === 'DET' || tokens[from - 1]?.pos === 'DET' || to - from > 2
    if (!isTold || !hasName(tokens, from, head) || POSSESSIVES.has(tokens[from]!.lower)) return
    named.set(word, index)
    if (LAWS.has(word) && isCapital(tokens[head]!.word)) named.set('act', index)
  })
  return result
}

// How many phrases back a thing without a name is looked for.
const COMPOUND_REACH = 30

/** “the vetting process”, “a moon station”: a thing told by a noun before it. */
const isCompound = (tokens: Read['tokens'], from: number, to: number, head: number): boolean => {
  if (head !== to - 1 || to - from < 3 || tokens[from]!.pos !== 'DET') return false
  for (let at = from + 1; at < head; at++) if (tokens[at]!.pos !== 'NOUN' && tokens[at]!.pos !== 'ADJ') return false
  const { pos, lower } = tokens[head - 1]!
  return pos === 'NOUN' && lower !== tokens[head]!.lower && !/[^s]s$/u.test(lower)
}

const isCapital = (word: string): boolean => word[0] !== word[0]!.toLowerCase()

/** A capitalised name before the head. */
const hasName = (tokens: Read['tokens'], from: number, head: number): boolean => {
  for (let at = from; at < head; at++) if (tokens[at]!.pos === 'PROPN' && isCapital(tokens[at]!.word)) return true
  return false
}
