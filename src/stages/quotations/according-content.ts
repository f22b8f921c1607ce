import { ARTICLES } from '../../lexicon/function-words.js'
import { isCredential, isRoleHead } from '../../lexicon/titles.js'
import { closingBracket } from './brackets.js'
import { type Reading, wordAt } from './reading.js'
import { hasVerb, isVerb } from './verbs.js'

/** Where the words behind “according to X, …” begin, and where what is said of X in between ends. */
export interface Behind {
  readonly content: number
  /** Who speaks besides, behind an appositive: “Jane Doe, chair of the board, | and John Roe |, …”. */
  readonly joined: number | null
}

/**
 * What a source that ends at `from` reports: the clause behind its comma, asides about the source stepped over, “Jane Doe,
 * | who leads the lab, | …”, “the report, | published on Monday, | …”. Null when no comma parts them.
 */
export const behindSource = (reading: Reading, from: number, sentenceEnd: number): Behind | null => {
  const limit = Math.min(sentenceEnd, from + LONGEST)
  let comma = from
  while (comma < limit && !isComma(reading, comma)) {
    if (isVerb(reading, comma) && !isParticiple(reading, comma)) return null
    comma = wordAt(reading, comma) === '(' ? closingBracket(reading, comma, limit) + 1 : comma + 1
  }
  const behind = comma < limit ? behindAsides(reading, comma + 1, limit) : null
  return behind && !RELATIVE.has(wordAt(reading, behind.content)) ? behind : null
}

// Further behind the source no reported clause begins; a line of nothing but commas costs no more.
const LONGEST = 150

/** Commas inside names part nothing. */
const isComma = (reading: Reading, at: number): boolean => wordAt(reading, at) === ',' && (reading.nameAt[at] ?? -1) < 0

const behindAsides = (reading: Reading, at: number, limit: number): Behind => {
  const end = RELATIVE.has(wordAt(reading, at))
    ? behindRelative(reading, at, limit)
    : isAside(reading, at, limit)
      ? nextComma(reading, at, limit)
      : limit
  if (end >= limit) return { content: at, joined: null }
  const next = end + 1
  const isJoint = wordAt(reading, next) === 'and' && (reading.nameAt[next + 1] ?? -1) >= 0
  const behind = behindAsides(reading, isJoint ? nextComma(reading, next, limit) + 1 : next, limit)
  // “the dam, which was built in 1920, | is safe”: what looked like an aside is the subject
  const isPredicate = isVerb(reading, behind.content) && !isParticiple(reading, behind.content)
  if (isPredicate || RELATIVE.has(wordAt(reading, behind.content))) return { content: at, joined: null }
  return isJoint ? { ...behind, joined: next + 1 } : behind
}

const RELATIVE = new Set(['who', 'whose', 'which', 'whom', 'where'])

const nextComma = (reading: Reading, from: number, limit: number): number => {
  let at = from
  while (at < limit && !isComma(reading, at)) at++
  return at
}

/** The comma that ends a relative clause: behind it a clause of its own begins. */
const behindRelative = (reading: Reading, from: number, limit: number): number => {
  let first = limit
  for (let at = nextComma(reading, from, limit); at < limit; at = nextComma(reading, at + 1, limit)) {
    if (!hasVerb(reading, from, at)) continue
    first = Math.min(first, at)
    if (hasVerb(reading, at + 1, nextComma(reading, at + 1, limit)) && !isVerb(reading, at + 1)) return at
  }
  return first
}

/** “president of Acme”, “a farmer from Ohio”, “54”, “M.D.”, “published on Monday”: up to the next comma, without a verb of its own. */
const isAside = (reading: Reading, at: number, limit: number): boolean => {
  const end = nextComma(reading, at, limit)
  const first = wordAt(reading, at)
  if (end >= limit || CIRCUMSTANCES.has(first)) return false
  if (isParticiple(reading, at)) return !hasVerb(reading, reading.phrases[reading.phraseAt[at]!]!.to, end)
  if (hasVerb(reading, at, end)) return false
  if (ARTICLES.has(first) || OTHER_ASIDES.has(first) || isCredential(first) || AGE_OR_LETTERS.test(first)) return true
  for (let place = at; place < end; place++) if (isRoleHead(wordAt(reading, place))) return true
  return false
}

const AGE_OR_LETTERS = /^(?:\d{1,2}|(?:\p{L}\.){2,})$/u
const CIRCUMSTANCES = new Set(['in', 'since', 'by', 'more', 'about', 'nearly', 'as', 'at', 'on', 'after', 'before'])
const OTHER_ASIDES = new Set(['of', 'from', 'formerly', 'himself', 'herself', 'itself', 'one'])

/** “released by the agency”, “based on surveys”: a verb that hangs on the noun in front. */
const isParticiple = (reading: Reading, at: number): boolean => {
  const phrase = reading.phrases[reading.phraseAt[at] ?? -1]
  return (
    phrase?.kind === 'verb' &&
    phrase.to - phrase.from === 1 &&
    /(?:ed|en|wn|ing)$/.test(wordAt(reading, at)) &&
    PREPOSITIONS.has(wordAt(reading, phrase.to))
  )
}

const PREPOSITIONS = new Set(
  'by in on at from with for to of today yesterday monday tuesday wednesday thursday friday'.split(' '),
)
