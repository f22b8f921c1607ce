import type { Mention } from '../../document/layers.js'
import type { TokenSpan } from '../../document/span.js'
import { cueVerb } from '../../lexicon/cues.js'
import { REFLEXIVES } from '../../lexicon/function-words.js'
import { isRoleHead, isTitleModifier, isTitlePrefix } from '../../lexicon/titles.js'
import { beforeBrackets } from './brackets.js'
import { withJoined } from './joined.js'
import { type Reading, stretch, wordAt } from './reading.js'
import { BETWEEN_SUBJECT_AND_VERB } from './time-words.js'

/** The mention that a cue's subject is, and how far it reaches with its title, appositive and joined mentions. */
export interface Source {
  readonly mention: Mention
  readonly from: number
  readonly to: number
}

const LINKS = new Set(['of', 'for', 'from', 'at', 'with', 'in', 'on', 'to', 'by', 'behind'])
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'who'])

/** The noun phrase that ends at `to`, with what belongs to it on its left. */
export const endingAt = (reading: Reading, end: number, floor: number): Source | null => {
  let to = end
  // “the mayor herself said”
  while (to - 1 > floor && REFLEXIVES.has(wordAt(reading, to - 1))) to--
  to = beforeBrackets(reading, to, floor)
  const head = nounAt(reading, to - 1, floor)
  if (!head) return null
  const whole = withLinks(reading, head, to, floor)
  return withJoined(reading, { ...whole, to: end }, floor)
}

interface Noun {
  readonly from: number
  readonly to: number
}

/** The noun phrase or name that covers a token. */
export const nounAt = (reading: Reading, at: number, floor: number): Noun | null => {
  const name = reading.names[reading.nameAt[at] ?? -1]
  const noun = nounPhraseAt(reading, at)
  if (!name && !noun) return null
  // “the Museum of Tides and | Art |”: a name may be longer than the phrase that ends it
  const first = name ? (nounPhraseAt(reading, name.from)?.from ?? name.from) : at
  let from = Math.max(floor, Math.min(first, name?.from ?? at, noun?.from ?? at))
  // “| * Experts | say that”: the mark of a list
  while (from < at && /^[*•·▪]$/.test(wordAt(reading, from))) from++
  return { from, to: at + 1 }
}

const nounPhraseAt = (reading: Reading, at: number): TokenSpan | undefined => {
  const phrase = reading.phrases[reading.phraseAt[at] ?? -1]
  return phrase?.kind === 'noun' ? phrase : undefined
}

/** “a spokesperson | for Acme”, “Jane Doe | of Acme”: a noun phrase in front of a preposition is the head. */
const withLinks = (reading: Reading, noun: Noun, to: number, floor: number): Source => {
  let { from } = noun
  let head = noun
  const holder = holderOf(reading, noun, to, floor)
  if (holder) return holder
  for (let steps = 0; steps < 4; steps++) {
    // “the Council (HC) | of Hartmoor”
    if (from - 2 < floor || !(LINKS.has(wordAt(reading, from - 1)) || isParticiple(reading, from - 1))) break
    const left = nounAt(reading, beforeBrackets(reading, from - 1, floor) - 1, floor)
    if (!left || isTemporal(reading, left) || isPointer(reading, left)) break
    head = left
    from = left.from
  }
  return { mention: mentionOf(reading, head, to), from, to }
}

/** “Commissioner of Education | Jane Doe |”: a name behind what an office is for is its holder’s. */
const holderOf = (reading: Reading, noun: Noun, to: number, floor: number): Source | null => {
  const name = reading.names[reading.nameAt[to - 1] ?? -1]
  if (name?.type !== 'person' || name.from <= noun.from || !LINKS.has(wordAt(reading, noun.from - 1))) return null
  const office = nounAt(reading, noun.from - 2, floor)
  if (!office || wordAt(reading, office.from - 1) === 'to') return null
  // “Committee on | Ports Chairman Jane Doe |”: of a body’s name stands more than the title in front of hers
  if (!isRoleHead(wordAt(reading, office.to - 1)))
    return isTail(reading, noun, name.from, office)
      ? { mention: mentionOf(reading, { from: name.from, to }, to), from: office.from, to }
      : null
  // “a spokesman for | Mayor | Jane Doe” is not she
  return isRoleHead(wordAt(reading, name.from - 1)) || isTitlePrefix(wordAt(reading, name.from - 1))
    ? null
    : { mention: mentionOf(reading, { from: name.from, to }, to), from: office.from, to }
}

const isTail = ({ tokens }: Reading, noun: Noun, name: number, office: Noun): boolean => {
  if (!INSIDE_BODIES.has(tokens[noun.from - 1]!.lower) || tokens[office.to - 1]!.lower === 'office') return false
  const isCapital = (at: number): boolean => tokens[at]!.word !== tokens[at]!.lower
  let title = name
  while (title > noun.from && isCapital(title - 1) && isTitleWord(tokens[title - 1]!.lower)) title--
  return title < name && title > noun.from && isCapital(noun.from) && isCapital(office.to - 1)
}

const INSIDE_BODIES = new Set(['of', 'on', 'for'])

const isTitleWord = (word: string): boolean => isRoleHead(word) || isTitleModifier(word) || isTitlePrefix(word)

/** “officials | investigating | the fire”: the noun in front of the participle is the head. */
const isParticiple = (reading: Reading, at: number): boolean => {
  const phrase = reading.phrases[reading.phraseAt[at] ?? -1]
  const word = wordAt(reading, at)
  return phrase?.kind === 'verb' && phrase.from === at && word.endsWith('ing') && word !== 'including' && !cueVerb(word)
}

const isTemporal = (reading: Reading, { to }: Noun): boolean =>
  BETWEEN_SUBJECT_AND_VERB.has(wordAt(reading, to - 1)) || /^\d/.test(wordAt(reading, to - 1))

/** “And this from Jane Doe: …” */
const isPointer = (reading: Reading, { from, to }: Noun): boolean =>
  to - from === 1 && ['this', 'that', 'these', 'those'].includes(wordAt(reading, from))

/** The mention that a noun phrase is: its name without the title when a name ends it, a pronoun, or the whole phrase up to `to`. */
export const mentionOf = (reading: Reading, noun: Noun, to: number): Mention => {
  const name = reading.names[reading.nameAt[noun.to - 1] ?? -1]
  if (name && name.from >= noun.from) {
    const { from, to, start, end } = name
    return { from, to, start, end, form: 'name' }
  }
  const form = noun.to - noun.from === 1 && PRONOUNS.has(wordAt(reading, noun.from)) ? 'pronoun' : 'nominal'
  return { ...stretch(reading.tokens, noun.from, to), form }
}

const CLAUSE_STARTS = new Set([
  ...',:;—–-.”"“',
  ...'that when while whereas although though as but and after because if'.split(' '),
])

/** Whether what begins at a token may open a clause. */
export const beginsClause = (reading: Reading, from: number, floor: number): boolean =>
  from <= floor || CLAUSE_STARTS.has(wordAt(reading, from - 1)) || reading.tokens[from - 1]?.pos === 'ADV'
