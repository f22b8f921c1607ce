import { ARTICLES, POSSESSIVES } from '../../lexicon/function-words.js'
import { PERSON_NOUNS } from '../../lexicon/sources.js'
import { isKinship, isRoleHead, singularRole } from '../../lexicon/titles.js'
import { withJoined } from './joined.js'
import { type Reading, wordAt } from './reading.js'
import { beginsClause, endingAt, type Source } from './source.js'

interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * A subject with the description that its name is in apposition to: “| the company’s general counsel, | Jane Doe, said”
 * begins with the description; of “its rival, | Acme |, said” the name speaks, not the noun in front.
 */
export const withDescription = (reading: Reading, source: Source, floor: number): Source =>
  source.mention.form === 'name'
    ? (speaksThrough(reading, source, floor) ?? described(reading, source, floor))
    : (bodyApposed(reading, source, floor) ?? source)

/** “the mayor, Jane Doe, and | the sheriff, | John Roe, said”: with its description it may be joined to another. */
const described = (reading: Reading, source: Source, floor: number): Source => {
  const from = describedFrom(reading, source, floor)
  return from === source.from ? source : withJoined(reading, { ...source, from }, floor)
}

/** “| John Roe |, through his lawyer, Jane Doe, said” */
const speaksThrough = (reading: Reading, { from, to }: Source, floor: number): Source | null => {
  if (from - 1 <= floor || wordAt(reading, from - 1) !== ',') return null
  const means = endingAt(reading, from - 1, floor)
  const through = (means?.from ?? floor) - 1
  if (through - 1 <= floor || !THROUGH.has(wordAt(reading, through)) || wordAt(reading, through - 1) !== ',')
    return null
  const speaker = endingAt(reading, through - 1, floor)
  return speaker && { ...speaker, to }
}

const THROUGH = new Set(['through', 'via'])

const describedFrom = (reading: Reading, { mention, from }: Source, floor: number): number => {
  const isPerson = reading.names[reading.nameAt[mention.from] ?? -1]?.type === 'person'
  if (!isPerson || from - 1 <= floor || wordAt(reading, from - 1) !== ',') return from
  const description = endingAt(reading, from - 1, floor)
  const described =
    description?.mention.form === 'nominal' &&
    (isDetermined(reading, description) || description.from <= floor) &&
    beginsClause(reading, description.from, floor) &&
    // “a voice | and | a chance, Jane Doe said”
    !(wordAt(reading, description.from - 1) === 'and' && wordAt(reading, description.from - 2) !== ',') &&
    saysWho(reading, description)
  return described ? description.from : from
}

const bodyApposed = (reading: Reading, description: Source, floor: number): Source | null => {
  const comma = description.mention.to
  if (description.mention.form !== 'nominal' || wordAt(reading, comma) !== ',') return null
  if (!isDetermined(reading, description) || !beginsClause(reading, description.from, floor)) return null
  if (!mayBeBody(reading, description.mention)) return null
  let close = comma + 1
  while (close < description.to && (wordAt(reading, close) !== ',' || (reading.nameAt[close] ?? -1) >= 0)) close++
  const name = reading.names[reading.nameAt[comma + 1] ?? -1]
  if (close <= comma + 1 || close >= description.to || name?.type !== 'organization') return null
  const apposed = endingAt(reading, close, comma + 1)
  return apposed?.mention.form === 'name' && apposed.from === comma + 1
    ? withJoined(reading, { ...apposed, from: description.from, to: description.to }, floor)
    : null
}

/** “the …”, “its …”, “Acme’s …”, “one of …” */
const isDetermined = (reading: Reading, { mention: { from, to } }: Source): boolean => {
  const first = wordAt(reading, from)
  if (ARTICLES.has(first) || POSSESSIVES.has(first) || first === 'one' || first === 'another') return true
  for (let at = from; at < to; at++) if (/^['’]s?$/.test(wordAt(reading, at))) return true
  return false
}

/** An office, a trade or a tie between people. */
const saysWho = (reading: Reading, { mention }: Source): boolean => {
  const [first, second] = [wordAt(reading, mention.from), wordAt(reading, mention.from + 1)]
  return (first === 'one' && second === 'of') || isWho(headOf(reading, mention))
}

/** A noun for one person: “director”, “wife”, “successor”. */
export const isWho = (word: string): boolean =>
  isRoleHead(word) || singularRole(word) !== null || isKinship(word) || PERSON_NOUNS.has(word) || TIES.has(word)

const TIES = new Set(
  'successor predecessor rival opponent challenger competitor counterpart ally companion heir replacement'.split(' '),
)

/** The last word of the noun phrase that a nominal begins with. */
const headOf = (reading: Reading, { from, to }: Stretch): string =>
  wordAt(reading, Math.min(to, reading.phrases[reading.phraseAt[from] ?? -1]?.to ?? to) - 1)

// Offices that a body may hold: “the plant’s owner, Acme Industries”.
const OF_BODIES = new Set(
  'owner co-owner partner operator developer distributor retailer publisher contractor builder producer broker agent dealer investor member'.split(
    ' ',
  ),
)

/** “its rival, Acme”; but no body is a spokesman: “the spokesman for Doe & Roe, LLP”. */
export const mayBeBody = (reading: Reading, description: Stretch): boolean => {
  const head = headOf(reading, description)
  return OF_BODIES.has(head) || !(isRoleHead(head) || isKinship(head) || PERSON_NOUNS.has(head))
}
