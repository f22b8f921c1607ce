import type { Mention } from '../../document/layers.js'
import type { Span, TokenSpan } from '../../document/span.js'
import { indexAt } from '../../document/span.js'
import { cueVerb } from '../../lexicon/cues.js'
import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../../lexicon/sources.js'
import { isRoleHead, singularRole } from '../../lexicon/titles.js'
import { mainSubject } from './main-subject.js'
import { within } from './order.js'
import type { Piece } from './piece.js'
import { isMarkAt, type Reading, sentenceOf, wordAt } from './reading.js'
import type { Source } from './source.js'

/** Words already attributed, with what follows of their attribution, and the mention of who spoke them. */
export interface Spoken extends Span {
  readonly source: Mention | null
}

/**
 * Where the text between two quotations leads: on with the same speaker, over to somebody else, or to marks that hold no
 * speech (“a session themed “Tides of Home””).
 */
export type Bridge = 'same' | 'other' | 'no speech'

/** What stands between words already attributed and a later piece of their paragraph, sentence by sentence. */
export const bridgeTo = (reading: Reading, before: Spoken, piece: Piece): Bridge => {
  const first = indexAt(reading.tokens, before.end - 1) + 1
  let bridge: Bridge = 'same'
  const begun = sentenceOf(reading, first)
  // “It is wise.” Another said, “…”: no sentence ends at a straight mark
  const rest = begun && begun.from < first && opensAnew(reading, first) ? [{ from: first, to: begun.to }] : []
  for (const { from, to } of [...rest, ...within(reading.sentences, first, piece.from)]) {
    const isLead = to > piece.from && !/^[.!?]$/.test(wordAt(reading, piece.from - 1))
    const words = { from, to: Math.min(to, piece.from) }
    if (words.from >= words.to) continue
    const next = isLead ? leadIn(reading, before, words) : sentenceBetween(reading, before, words)
    if (next === 'no speech') return next
    if (next === 'other') bridge = next
  }
  return bridge
}

const opensAnew = (reading: Reading, at: number): boolean =>
  isMarkAt(reading, at - 1) &&
  /^[.!?]$/.test(wordAt(reading, at - 2)) &&
  /^\p{Lu}/u.test(reading.tokens[at]?.word ?? '')

type Words = Pick<TokenSpan, 'from' | 'to'>

const MOTTOES = new Set('mission motto slogan tagline theme title name vision'.split(' '))

/** “He goes on, |”, “Another said, |”, “an event titled |”, “The mission is clear: |”. */
const leadIn = (reading: Reading, before: Spoken, words: Words): Bridge => {
  const isOpen = /^[\p{L}\d]/u.test(wordAt(reading, words.to - 1))
  if (isOpen && !endsWithCue(reading, words)) return 'no speech'
  const subject = mainSubject(reading, words)
  if (!subject) return 'other'
  if (MOTTOES.has(headOf(reading, subject))) return 'no speech'
  return relation(reading, before, subject) === 'own' ? 'same' : 'other'
}

const NEAR = 3

const endsWithCue = (reading: Reading, { from, to }: Words): boolean => {
  for (let at = Math.max(from, to - NEAR); at < to; at++)
    if (reading.tokens[at]!.pos === 'VERB' && cueVerb(wordAt(reading, at))) return true
  return false
}

const sentenceBetween = (reading: Reading, before: Spoken, words: Words): Bridge => {
  const subject = mainSubject(reading, words)
  // “Acme Harbor.” behind words: who has said them, not who says the next
  if (!subject) return isSignature(reading, before, words) ? 'other' : 'same'
  return relation(reading, before, subject) === 'alien' ? 'other' : 'same'
}

const isSignature = (reading: Reading, before: Spoken, { from, to }: Words): boolean => {
  const name = reading.names[reading.nameAt[from] ?? -1]
  return name !== undefined && name.to >= to - 1 && name.entity !== entityOf(reading, before.source)
}

/** Whether a subject is the speaker, surely somebody else, or neither of both (“The harbor is deep”). */
const relation = (reading: Reading, { source }: Spoken, { mention, from }: Source): 'own' | 'alien' | 'unclear' => {
  if (mention.form === 'pronoun') return wordAt(reading, mention.from) === 'it' ? 'unclear' : 'own'
  if (mention.form === 'name') {
    const name = reading.names[reading.nameAt[mention.from] ?? -1]
    if (name && name.entity === entityOf(reading, source)) return 'own'
    return name?.type === 'person' && source?.form !== 'pronoun' ? 'alien' : 'unclear'
  }
  return isNewcomer(reading, { from, to: mention.to }) ? 'alien' : 'unclear'
}

const entityOf = (reading: Reading, source: Mention | null): number =>
  (source && reading.names[reading.nameAt[source.from] ?? -1]?.entity) ?? -1

const headOf = (reading: Reading, { mention }: Source): string =>
  reading.phrases[reading.phraseAt[mention.from] ?? -1]?.kind === 'noun'
    ? wordAt(reading, Math.min(mention.to, reading.phrases[reading.phraseAt[mention.from]!]!.to) - 1)
    : wordAt(reading, mention.to - 1)

const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'other', 'some', 'many', 'several'])

/** “An article |”, “another”, “Readers |”: somebody or something that speaks, and not named before. */
const isNewcomer = (reading: Reading, { from, to }: Words): boolean => {
  const [opening, head] = [wordAt(reading, from), wordAt(reading, to - 1)]
  if (to - from === 1 && (opening === 'another' || opening === 'others')) return true
  const isPlural = singularRole(head) !== null || GROUP_NOUNS.has(head)
  return (
    (INDEFINITE.has(opening) || (isPlural && to - from === 1)) &&
    (isRoleHead(head) || isPlural || [PERSON_NOUNS, DOCUMENT_NOUNS, BODY_NOUNS].some((nouns) => nouns.has(head)))
  )
}
