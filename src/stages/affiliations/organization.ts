import { ARTICLES, POSSESSIVE_ENDINGS } from '../../lexicon/function-words.js'
import {
  isLegalForm,
  isOrganizationHead,
  isOrganizationNominal,
  isPublicBodyHead,
} from '../../lexicon/organizations.js'
import { isFieldWord, isRoleHead, isTitleModifier } from '../../lexicon/titles.js'
import type { Named, Scene } from './scene.js'
import { isCapitalised, isPersonAt, lowerAt, nameAt, runsOn, typeAt, wordsOf } from './scene.js'

/** An organization where one is expected: by its name, or by a phrase that stands for it ("the company"). */
export interface OrganizationReading {
  readonly from: number
  readonly to: number
  /** The name alone, without article and what follows. */
  readonly nameFrom: number
  readonly nameTo: number
  /** The entity, when the name or the phrase stands for one. */
  readonly entity: number | null
  /** "the company", "our firm": never given as a name of its own. */
  readonly nominal: boolean
}

const DETERMINERS = new Set(['the', 'our', 'its', 'their', 'this'])
const CONNECTORS = new Set('of for and & the on in -'.split(' '))

// The connectors that may stand before the word that says "organization": "Daughters of the Harbour Society".
const OPENING = new Set(['of', 'and', '&', 'the', '-'])

/** The organization that begins at a token, with the article before it. */
export const organizationAt = (scene: Scene, at: number): OrganizationReading | null => {
  const article = DETERMINERS.has(lowerAt(scene, at)) ? 1 : 0
  const name = organizationName(scene, at) ?? organizationName(scene, at + article)
  if (name) return read(at, name.from, withLegalForm(scene, name.to), name.entity)
  // "the Center", but not "the Center for Harbors"
  const goesOn = isCapitalised(scene, at + 1) && behindPreposition(scene, at + 2) > at + 2
  if (article && isOrganizationNominal(lowerAt(scene, at + 1)) && runsOn(scene, at + 1) && !goesOn)
    return { ...read(at, at + 1, at + 2, scene.company), nominal: true }
  const to = capitalisedRun(scene, at + article)
  return to === null ? null : read(at, at + article, to, null)
}

/** A body without an entity; token indices. */
export const unknownBody = (from: number, nameFrom: number, to: number): OrganizationReading =>
  read(from, nameFrom, to, null)

const read = (from: number, nameFrom: number, to: number, entity: number | null): OrganizationReading => ({
  from,
  to,
  nameFrom,
  nameTo: to,
  entity,
  nominal: false,
})

/** The name of an organization that begins just here. */
export const organizationName = (scene: Scene, at: number): Named | null => {
  const name = nameAt(scene, at)
  return name?.from === at && typeAt(scene, at) === 'organization' ? name : null
}

const withLegalForm = (scene: Scene, to: number): number =>
  lowerAt(scene, to) === ',' && isLegalForm(lowerAt(scene, to + 1)) && isCapitalised(scene, to + 1) ? to + 2 : to

/** Capitalised words that end in what only organizations are named with ("Acme Valley Trust"), though no entity says so. */
const capitalisedRun = (scene: Scene, at: number): number | null => {
  if (isRoleHead(lowerAt(scene, at)) && CONNECTORS.has(lowerAt(scene, at + 1))) return null
  let end: number | null = null
  let endBeforeAnd: number | null = null
  let onlyFields = true
  for (let i = at; i === at || runsOn(scene, i); i++) {
    const word = lowerAt(scene, i)
    if (word === ',' && i > at && withLegalForm(scene, i) > i) {
      end = withLegalForm(scene, i)
      onlyFields = false
      break
    }
    if (!isCapitalised(scene, i)) {
      if (!CONNECTORS.has(word) || (end === null && !OPENING.has(word))) break
      if (word === 'and' || word === '&') endBeforeAnd = end
      continue
    }
    // "Acme Electric and CIO of …"
    if (isPersonAt(scene, i) || (isRoleHead(word) && lowerAt(scene, i - 1) === 'and')) break
    onlyFields &&= isFieldWord(word)
    if (isOrganizationHead(word) && (i > at || behindPreposition(scene, i + 1) > i + 1)) end = i + 1
  }
  if (end === null || onlyFields) return null
  end = behindPreposition(scene, end)
  const next = lowerAt(scene, end)
  const title = isRoleHead(next) || isTitleModifier(next)
  // "Acme Advisors and VRGL Board Member"
  if (title && endBeforeAnd !== null) return endBeforeAnd
  // "Worldwide Solutions Partner Ecosystem" is a name of something else; "Acme Group Chief Scientist" is not.
  return isCapitalised(scene, end) && runsOn(scene, end) && !title ? null : end
}

const PREPOSITIONS = new Set(['of', 'for', 'on', 'against'])

/** "Center for a Humane Harbor and Animal Wellness": capitalised words behind the preposition that follows the head. */
const behindPreposition = (scene: Scene, head: number): number => {
  if (!PREPOSITIONS.has(lowerAt(scene, head)) || !runsOn(scene, head)) return head
  const first = ARTICLES.has(lowerAt(scene, head + 1)) ? head + 2 : head + 1
  let to = first
  while (to < first + LONGEST && runsOn(scene, to) && isCapitalised(scene, to) && !isPersonAt(scene, to)) {
    to++
    if (lowerAt(scene, to) === 'and' && runsOn(scene, to + 1) && isCapitalised(scene, to + 1) && !isRole(scene, to + 1))
      to++
  }
  return to > first ? to : head
}

const LONGEST = 8

const isRole = (scene: Scene, at: number): boolean =>
  isPersonAt(scene, at) || isRoleHead(lowerAt(scene, at)) || isTitleModifier(lowerAt(scene, at))

/** Behind an organization: its possessive and what it possesses ("Acme’s Boston office"), and what stands in brackets. */
export const behindOrganization = (scene: Scene, reading: OrganizationReading): OrganizationReading => {
  let { to } = reading
  if (POSSESSIVE_ENDINGS.has(lowerAt(scene, to)) && runsOn(scene, to)) {
    const part = organizationAt(scene, to + 1)
    if (part && !part.nominal && (part.entity !== null || isPublicBodyHead(lowerAt(scene, part.nameTo - 1))))
      return behindOrganization(scene, { ...part, from: reading.from })
    to = possessedEnd(scene, to + 1)
  }
  return { ...reading, to: behindBrackets(scene, to) }
}

// "HubSpot’s Worldwide Solutions Partner Ecosystem" in how many words at most.
const POSSESSED = 6

const possessedEnd = (scene: Scene, at: number): number => {
  let i = at
  while (i < at + POSSESSED && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(scene.tokens[i]?.pos ?? '') && runsOn(scene, i))
    i++
  return i
}

const BRACKETED = 12

/** The token behind a bracket that opens here ("(SPARC)", "(R-ME)"); the token itself when none does. */
export const behindBrackets = (scene: Scene, at: number): number => {
  if (lowerAt(scene, at) !== '(' || !runsOn(scene, at)) return at
  for (let i = at + 1; i < at + BRACKETED && runsOn(scene, i); i++) {
    if (lowerAt(scene, i) === ')') return i + 1
    if (lowerAt(scene, i) === '(') return at
  }
  return at
}

/** The entity that the reading stands for, by its mention or by its words elsewhere in the document. */
export const organizationEntity = (scene: Scene, reading: OrganizationReading): number | null =>
  reading.entity ?? (reading.nominal ? null : (scene.called.get(words(scene, reading).toLowerCase()) ?? null))

/** What the record says: the entity's fullest name, or the words in the text without article; null for a bare nominal. */
export const organizationText = (scene: Scene, reading: OrganizationReading): string | null => {
  const entity = organizationEntity(scene, reading)
  if (entity !== null) return scene.entities[entity]!.name
  return reading.nominal ? null : words(scene, reading)
}

const words = (scene: Scene, { nameFrom, nameTo }: OrganizationReading): string => wordsOf(scene, nameFrom, nameTo)
