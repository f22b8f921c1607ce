import { POSSESSIVE_ENDINGS } from '../../lexicon/function-words.js'
import {
  isAmbiguousAcronym,
  isFieldWord,
  isFormOfAddress,
  isLegislator,
  isRoleAbbreviation,
  isRoleHead,
  isTitleModifier,
  singularRole,
} from '../../lexicon/titles.js'
import type { Scene } from './scene.js'
import { isCapitalised, isPersonAt, lowerAt, runsOn, typeAt, wordsOf } from './scene.js'

/** The words of a role: token indices, `to` exclusive. */
export interface RoleReading {
  readonly from: number
  readonly to: number
  readonly head: number
  /** Then its head is given in the singular ("Senators" → "Senator"). */
  readonly plural: boolean
}

const LONGEST = 14

/**
 * The role that begins at a token: its noun phrase ("licensed real estate agent", "Chief Strategy and Growth
 * Officer", "Vice President Sales"), without what it is the role in ("of Acme").
 */
export const roleAt = (scene: Scene, at: number): RoleReading | null => {
  let head = -1
  let end = at
  let i = at
  while (i < at + LONGEST && (i === at || runsOn(scene, i)) && belongs(scene, at, i, end)) {
    if (isHead(scene, i)) {
      head = i
      end = behindCompound(scene, i)
      i = end
    } else i++
  }
  if (head < 0 || isPossessive(scene, i)) return null
  if (end < i && !isField(scene, end, i)) return null
  return { from: at, to: i, head, plural: isPlural(lowerAt(scene, head)) }
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
// "State’s Attorney": here the possessive is part of the office.
const OFFICE_OWNERS = new Set('state commonwealth people governor mayor speaker sheriff'.split(' '))

const belongs = (scene: Scene, at: number, i: number, end: number): boolean => {
  const token = scene.tokens[i]
  if (!token || isPersonAt(scene, i) || isInOrganization(scene, i)) return false
  if (token.lower === '-') return i > at && isGlued(scene, i) && isGlued(scene, i + 1)
  if (isPossessive(scene, i)) return i > at && OFFICE_OWNERS.has(lowerAt(scene, i - 1))
  if (token.lower === 'and' || token.lower === '&') return i > at && end < i && joinsFields(scene, i)
  if (isFormOfAddress(token.lower) && isCapitalised(scene, i)) return false
  if (token.pos === 'NUM' && /^\d/u.test(token.word)) return false
  if (i === end && i > at && isLegislator(token.lower)) return false
  return isNominal(scene, i) || isTitleModifier(token.lower) || isHead(scene, i)
}

const ENDS = new Set(['.', '!', '?', '”', '"'])

/** A noun, adjective or name; a capitalised verb in mid-sentence is a name as well ("Cook County State’s Attorney"). */
export const isNominal = (scene: Scene, i: number): boolean => {
  const pos = scene.tokens[i]!.pos
  if (NOMINAL.has(pos)) return true
  return pos === 'VERB' && isCapitalised(scene, i) && runsOn(scene, i) && !ENDS.has(lowerAt(scene, i - 1))
}

// Cut short, they look like one office: "Reps. Doe and Roe".
const SHORT_PLURALS = new Set(['reps', 'sens', 'govs', 'profs', 'reps.', 'sens.', 'govs.', 'profs.'])

const isPlural = (lower: string): boolean => !isRoleHead(lower) || SHORT_PLURALS.has(lower)

const isInOrganization = (scene: Scene, i: number): boolean => typeAt(scene, i) === 'organization'

const isGlued = (scene: Scene, i: number): boolean => scene.tokens[i - 1]?.end === scene.tokens[i]?.start

export const isPossessive = (scene: Scene, i: number): boolean =>
  POSSESSIVE_ENDINGS.has(lowerAt(scene, i)) && isGlued(scene, i)

// "Chief Strategy and Growth Officer": how far behind "and" the head may come.
const BEHIND_AND = 4

const joinsFields = (scene: Scene, and: number): boolean => {
  const [before, behind] = [lowerAt(scene, and - 1), lowerAt(scene, and + 1)]
  if (!isFieldWord(before) && !isTitleModifier(before) && !isFieldWord(behind) && !isTitleModifier(behind)) return false
  for (let i = and + 1; i <= and + BEHIND_AND && runsOn(scene, i) && NOMINAL.has(scene.tokens[i]!.pos); i++)
    if (isHead(scene, i)) return true
  return false
}

// Departments rather than people.
const DEPARTMENTS = new Set(['hr', 'pr'])

const isHead = (scene: Scene, i: number): boolean => {
  const { lower, pos, word } = scene.tokens[i]!
  if (DEPARTMENTS.has(lower)) return false
  // "MD" may be a managing director, "M.D." is a degree.
  if (isAmbiguousAcronym(lower)) return word === word.toUpperCase() && !word.includes('.')
  if (isRoleAbbreviation(lower)) return isCapitalised(scene, i)
  if (!NOMINAL.has(pos) && !isCapitalised(scene, i)) return false
  return isRoleHead(lower) || singularRole(lower) !== null
}

// "chief of staff", "editor-in-chief", "attorney at law", "agent in charge"
const COMPOUNDS = new Set(['of staff', 'in chief', 'at law', 'at large', 'in charge', 'in residence', 'of police'])

const behindCompound = (scene: Scene, head: number): number => {
  const hyphens = lowerAt(scene, head + 1) === '-' && lowerAt(scene, head + 3) === '-' ? 1 : 0
  const [preposition, noun] = [head + 1 + hyphens, head + 2 + 2 * hyphens]
  return COMPOUNDS.has(`${lowerAt(scene, preposition)} ${lowerAt(scene, noun)}`) ? noun + 1 : head + 1
}

/** "Sales", "Business Development": capitalised words of which one says what a title is for. */
export const isField = (scene: Scene, from: number, to: number): boolean => {
  let found = false
  for (let i = from; i < to; i++) {
    if (isFieldWord(lowerAt(scene, i))) found = true
    if (!isCapitalised(scene, i) && lowerAt(scene, i) !== '&' && lowerAt(scene, i) !== 'and') return false
  }
  return found
}

// Praise before a role, which is no part of it.
const PRAISE = new Set(
  `late award-winning renowned world-renowned acclaimed visionary beloved longtime long-time veteran current
  respected noted leading prominent talented experienced seasoned dynamic popular new young proud famous famed
  celebrated accomplished dedicated passionate successful`.split(/\s+/u),
)

/** The role as people read it, its head in the singular. */
export const roleText = (scene: Scene, { from, to, head, plural }: RoleReading): string => {
  let first = from
  while (first < head && PRAISE.has(lowerAt(scene, first)) && !isCapitalised(scene, first)) first++
  if (!plural) return wordsOf(scene, first, to)
  const word = lowerAt(scene, head)
  const singular = `${singularRole(word) ?? word}${word.endsWith('.') ? '.' : ''}`
  const cased = isCapitalised(scene, head) ? singular[0]!.toUpperCase() + singular.slice(1) : singular
  const before = head > first ? `${wordsOf(scene, first, head)} ` : ''
  const behind = to > head + 1 ? ` ${wordsOf(scene, head + 1, to)}` : ''
  return `${before}${cased}${behind}`
}
