import type { Reading } from './reading.js'
import { CAPITALS_LINE, TITLE_LINE } from './reading.js'
import { beginsWithLetter, hasCapital } from './stretches.js'
import { GIVEN_BITS, HONORIFIC_BIT, LEGAL_BIT, ORG_HEAD_BIT, ROLE_BIT, TITLE_BIT } from './word.js'

/** What the document says of a word in all its places: bits by index of the word's lower-case form. */
export interface Facts {
  /** Index of the lower-case form, by token. */
  readonly form: Int32Array
  /** Bits of FACT, by form. */
  readonly bits: Int32Array
  /** Hashes of up to `PLACES` words before and behind it, by form; 0 where there are fewer. */
  readonly before: Int32Array
  readonly behind: Int32Array
}

export const PLACES = 4
export const FACTS = 16

const FACT = {
  lowered: 1 << 0,
  capitalInside: 1 << 1,
  honorific: 1 << 2,
  title: 1 << 3,
  legal: 1 << 4,
  organizationHead: 1 << 5,
  given: 1 << 6,
  locative: 1 << 7,
  possessive: 1 << 8,
  article: 1 << 9,
  says: 1 << 10,
  comma: 1 << 11,
  bracket: 1 << 12,
  alone: 1 << 13,
  lastOfRun: 1 << 14,
  firstOfRun: 1 << 15,
}

const LOCATIVES = new Set(['in', 'at', 'from', 'near', 'across', 'throughout', 'outside', 'into'])
const SAYS = new Set([
  'said',
  'says',
  'told',
  'added',
  'stated',
  'explained',
  'noted',
  'announced',
  'commented',
  'who',
  'joined',
  'has',
  'was',
  'is',
])

export const factsOf = ({ tokens, kind, words, lines, starts }: Omit<Reading, 'facts'>): Facts => {
  const known = new Map<string, number>()
  const form = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!
    let id = known.get(lower)
    if (id === undefined) {
      id = known.size
      known.set(lower, id)
    }
    form[i] = id
  }
  const bits = new Int32Array(known.size)
  const before = new Int32Array(known.size * PLACES)
  const behind = new Int32Array(known.size * PLACES)
  const filled = new Uint8Array(known.size)
  const lists = (at: number): number => words[kind[at]!]!.lists
  const same = (a: number, b: number): boolean => tokens[a]?.paragraph === tokens[b]?.paragraph
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const f = form[i]!
    const odd = lines[token.paragraph]! & (CAPITALS_LINE | TITLE_LINE)
    if (!hasCapital(token)) {
      if (beginsWithLetter(token.word)) bits[f]! |= FACT.lowered
      continue
    }
    if (odd) continue
    let found = 0
    const previous = i > 0 && same(i - 1, i) ? (tokens[i - 1]!.word === '.' && i > 1 ? i - 2 : i - 1) : -1
    const next = i + 1 < tokens.length && same(i + 1, i) ? i + 1 : -1
    if (!starts[i]) found |= FACT.capitalInside
    const capitalBefore = previous >= 0 && hasCapital(tokens[previous]!) && !starts[i]
    const capitalBehind = next >= 0 && hasCapital(tokens[next]!)
    if (previous >= 0) {
      const word = tokens[previous]!.lower
      if (lists(previous) & HONORIFIC_BIT) found |= FACT.honorific
      else if (lists(previous) & (TITLE_BIT | ROLE_BIT)) found |= FACT.title
      if (capitalBefore && lists(previous) & GIVEN_BITS) found |= FACT.given
      if (LOCATIVES.has(word)) found |= FACT.locative
      if (word === 'the' || word === 'a' || word === 'an') found |= FACT.article
      if (word === '(') found |= FACT.bracket
    }
    if (next >= 0) {
      const word = tokens[next]!.lower
      if (lists(next) & LEGAL_BIT || (word === ',' && same(next + 1, i) && lists(next + 1) & LEGAL_BIT))
        found |= FACT.legal
      if (capitalBehind && lists(next) & ORG_HEAD_BIT) found |= FACT.organizationHead
      if (word === "'s" || word === '’s') found |= FACT.possessive
      if (SAYS.has(word)) found |= FACT.says
      if (word === ',') found |= FACT.comma
    }
    if (!capitalBefore && !capitalBehind) found |= FACT.alone
    else if (!capitalBehind) found |= FACT.lastOfRun
    else if (!capitalBefore) found |= FACT.firstOfRun
    bits[f]! |= found
    if (filled[f]! < PLACES) {
      before[f * PLACES + filled[f]!] = previous >= 0 ? words[kind[previous]!]!.lower : 1
      behind[f * PLACES + filled[f]!] = next >= 0 ? words[kind[next]!]!.lower : 1
      filled[f]!++
    }
  }
  return { form, bits, before, behind }
}
