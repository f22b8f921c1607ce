import { ARTICLES, POSSESSIVE_ENDINGS, POSSESSIVES } from '../../lexicon/function-words.js'
import type { Group } from './verb-group.js'
import { type Stretch, tagAt, type Words, wordAt } from './words.js'

/** The noun phrase that begins at `at`; null when none does. A pronoun is a phrase of one token. */
export const nounPhrase = (words: Words, stretch: Stretch, at: number): Group | null => {
  if (isPronoun(words, stretch, at)) return { head: at, to: at + 1 }
  let head = -1
  let next = at
  while (next < stretch.to) {
    const step = stepAt(words, stretch, at, next, head)
    if (step === 0) break
    for (let place = next; place < next + step; place++) if (isHead(words, stretch, place)) head = place
    next += step
  }
  return head < 0 ? determinerAlone(words, stretch, at) : { head, to: trimmed(words, stretch, head, next) }
}

const isPronoun = (words: Words, stretch: Stretch, at: number): boolean =>
  (tagAt(words, stretch, at) === 'PRON' && !isPossessive(words, stretch, at)) || ASKING.has(wordAt(words, stretch, at))

// “what | homeowners need”, “which | country wins”: they open a clause, whatever stands behind them.
const ASKING: ReadonlySet<string> = new Set(['what', 'which', 'whatever', 'whichever'])

/** “his plan”; but “saw her | yesterday”. */
const isPossessive = (words: Words, stretch: Stretch, at: number): boolean =>
  POSSESSIVES.has(wordAt(words, stretch, at)) && NOMINAL.has(tagAt(words, stretch, at + 1))

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'ADV', 'SYM'])

const isHead = (words: Words, stretch: Stretch, at: number): boolean => {
  const tag = tagAt(words, stretch, at)
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'SYM'
}

/** How many tokens from `at` go on with the phrase that began at `start` and has its noun at `head` (-1: none yet). */
const stepAt = (words: Words, stretch: Stretch, start: number, at: number, head: number): number => {
  const word = wordAt(words, stretch, at)
  const open = head < 0
  switch (tagAt(words, stretch, at)) {
    case 'NOUN':
    case 'PROPN':
      return 1
    case 'NUM':
    case 'X':
      return 1
    case 'SYM':
      return word === '/' && (open || !isHead(words, stretch, at + 1)) ? 0 : 1
    case 'DET':
      return at === start || (open && PREDETERMINERS.has(wordAt(words, stretch, at - 1))) ? 1 : 0
    case 'PRON':
      return (at === start || (open && PREDETERMINERS.has(wordAt(words, stretch, at - 1)))) &&
        isPossessive(words, stretch, at)
        ? 1
        : 0
    case 'ADJ':
      return open || !BREAKING.has(word) ? 1 : 0
    case 'PART':
      return POSSESSIVE_ENDINGS.has(word) && at > start ? 1 : 0
    case 'ADV':
      // “a newly opened plant”, “fast-growing firms”, “very large plants”; but not “soon | companies”
      if (!open || !leadsToNoun(words, stretch, at)) return 0
      return at > start || DEGREE.has(word) || wordAt(words, stretch, at + 1) === '-' ? 1 : 0
    case 'VERB':
      return isModifier(words, stretch, start, at) ? 1 : 0
    case 'ADP':
      // “more than 30 laws”
      if (word === 'than') return open && at === start + 1 && tagAt(words, stretch, at + 1) === 'NUM' ? 1 : 0
      return word === 'of' && INSTITUTIONS.has(wordAt(words, stretch, at - 1)) ? nameTail(words, stretch, at) : 0
    case 'CCONJ':
      return joins(words, stretch, at)
    case 'PUNCT':
      return at > start ? joins(words, stretch, at) : 0
    default:
      return 0
  }
}

const PREDETERMINERS: ReadonlySet<string> = new Set(['all', 'both', 'half', 'such', 'what', 'quite'])
// “the company | last year”
const BREAKING: ReadonlySet<string> = new Set(['last', 'next', 'such', 'other', 'able'])
const DEGREE: ReadonlySet<string> = new Set(
  'more most less very nearly almost about over approximately roughly only some fully newly highly well around'.split(
    ' ',
  ),
)
const INSTITUTIONS: ReadonlySet<string> = new Set(
  'university department bank city state board house office bureau ministry institute college school republic academy association council court district chamber society league federation secretary'.split(
    ' ',
  ),
)

/** “a very large plant”, “the newly opened plant”: adverb, then something that leads to a noun. */
const leadsToNoun = (words: Words, stretch: Stretch, at: number): boolean => {
  for (let next = at + 1; next < at + LOOK; next++) {
    const tag = tagAt(words, stretch, next)
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'SYM') return true
    if (tag !== 'ADJ' && tag !== 'ADV' && tag !== 'VERB' && wordAt(words, stretch, next) !== '-') return false
  }
  return false
}
const LOOK = 6

/** A participle in front of its noun: “the proposed merger”, “its growing fleet”, “increased demand”. */
const isModifier = (words: Words, stretch: Stretch, start: number, at: number): boolean => {
  const hyphened = wordAt(words, stretch, at - 1) === '-' && at > start
  if (hyphened) return true
  if (at === start) return false
  const before = tagAt(words, stretch, at - 1)
  const behind = tagAt(words, stretch, at + 1)
  const opened =
    before === 'DET' ||
    before === 'PRON' ||
    before === 'ADJ' ||
    before === 'NUM' ||
    before === 'ADV' ||
    before === 'PART'
  return (
    opened &&
    /(?:ing|ed|en|wn|lt|ught)$/u.test(wordAt(words, stretch, at)) &&
    (behind === 'NOUN' || behind === 'PROPN' || behind === 'ADJ' || wordAt(words, stretch, at + 1) === '-')
  )
}

/** Behind “University”: “of” and the capitalised words that follow, “the” between. */
const nameTail = (words: Words, stretch: Stretch, at: number): number => {
  if (!isCapital(words, at - 1)) return 0
  const next = ARTICLES.has(wordAt(words, stretch, at + 1)) ? at + 2 : at + 1
  return tagAt(words, stretch, next) === 'PROPN' ? next + 1 - at : 0
}

const isCapital = (words: Words, at: number): boolean => {
  const word = words.tokens[at]?.word ?? ''
  return word !== '' && word[0] !== word[0]!.toLowerCase()
}

/** What may stand inside a phrase though it is no word: hyphens, “&”, a comma between adjectives or before “Inc.”. */
const joins = (words: Words, stretch: Stretch, at: number): number => {
  const word = wordAt(words, stretch, at)
  const before = tagAt(words, stretch, at - 1)
  const behind = tagAt(words, stretch, at + 1)
  if (word === '-' || word === '–' || word === '‑') return touches(words, at) && behind !== 'PUNCT' ? 2 : 0
  if (word === '&') return before === 'PROPN' && behind === 'PROPN' ? 1 : 0
  // “the teachers’ union”, whose apostrophe is no possessive to wink-nlp
  if (word === '’' || word === "'") return wordAt(words, stretch, at - 1).endsWith('s') && isOwned(words, at) ? 1 : 0
  if (word === ',' && LEGAL_FORMS.has(wordAt(words, stretch, at + 1))) return 2
  if (word !== ',' && word !== 'and' && word !== 'or') return 0
  return before === 'ADJ' && behind === 'ADJ' && leadsToNoun(words, stretch, at + 1) && !isHead(words, stretch, at - 1)
    ? 2
    : 0
}

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc inc. llc l.l.c. ltd ltd. llp l.p. lp corp corp. plc n.a. s.a. jr jr. sr sr. ii iii'.split(' '),
)

const isOwned = (words: Words, apostrophe: number): boolean => {
  const [before, token, behind] = [words.tokens[apostrophe - 1], words.tokens[apostrophe], words.tokens[apostrophe + 1]]
  return before?.end === token?.start && token?.end !== behind?.start && NOMINAL.has(words.tags[apostrophe + 1] ?? '')
}

const touches = (words: Words, at: number): boolean =>
  words.tokens[at - 1]?.end === words.tokens[at]?.start && words.tokens[at]?.end === words.tokens[at + 1]?.start

/** What trails behind the noun goes: an adjective stays (“attorney general”), a possessive ending stays. */
const trimmed = (words: Words, stretch: Stretch, head: number, to: number): number => {
  let end = to
  while (end - 1 > head && (tagAt(words, stretch, end - 1) === 'ADV' || tagAt(words, stretch, end - 1) === 'PUNCT'))
    end--
  return end
}

/** “this is”, “some of them”: a determiner stands for the noun. “The” never does. */
const determinerAlone = (words: Words, stretch: Stretch, at: number): Group | null =>
  tagAt(words, stretch, at) === 'DET' && !ARTICLES.has(wordAt(words, stretch, at)) ? { head: at, to: at + 1 } : null
