import { isFieldWord } from '../../lexicon/titles.js'
import { behindCommaField, fieldEnd } from './field.js'
import type { OrganizationReading } from './organization.js'
import { behindBrackets, behindOrganization, organizationAt, unknownBody } from './organization.js'
import type { RoleReading } from './role.js'
import { roleAt } from './role.js'
import type { Scene } from './scene.js'
import { lowerAt, nameAt, runsOn, typeAt } from './scene.js'

interface Complete {
  readonly role: RoleReading
  readonly organization: OrganizationReading | null
  readonly from: number
  readonly to: number
}

// Heads that name a body rather than a field behind "of" and "for", so that an unknown name there is a body too.
const TAKES_BODY = new Set(
  `ceo cfo coo cto cmo founder co-founder cofounder owner co-owner spokesperson spokesman spokeswoman
  representative employee member co-ceo creator president chairman chairwoman chairperson chair co-chair partner principal`.split(
    /\s+/u,
  ),
)

const MOST = 4

/** Reads on behind a role: what it is for (part of it) and where it is held. `owner` is an organization read before it. */
export const behindRole = (scene: Scene, role: RoleReading, owner: OrganizationReading | null): Complete => {
  let roleTo = behindCommaField(scene, role.to)
  let to = behindBrackets(scene, roleTo)
  if (roleTo > role.to && lowerAt(scene, to) === ',' && PLACING.has(lowerAt(scene, to + 1))) to++
  let organization: OrganizationReading | null = null
  for (let n = 0; n < MOST && !organization && runsOn(scene, to) && runsOn(scene, to + 1); n++) {
    const preposition = lowerAt(scene, to)
    if (!PREPOSITIONS.has(preposition)) break
    organization = bodyAt(scene, to + 1, preposition, role)
    // "Senior Manager of Crypto University for Acme": what no entity covers gives way to what one does.
    if (organization?.entity === null && !organization.nominal && isFollowedByBody(scene, organization.to))
      organization = null
    if (organization) to = organization.to
    else {
      const field = takesField(scene, role, preposition) ? fieldEnd(scene, to + 1) : to + 1
      if (field === to + 1) break
      to = roleTo = field
    }
  }
  if (!organization && !owner) {
    organization = behindComma(scene, to)
    if (organization) to = organization.to
  }
  return {
    role: { ...role, to: roleTo },
    organization: owner ?? organization,
    from: owner ? Math.min(owner.from, role.from) : role.from,
    to,
  }
}

const isFollowedByBody = (scene: Scene, to: number): boolean =>
  PREPOSITIONS.has(lowerAt(scene, to)) && (organizationAt(scene, to + 1)?.entity ?? null) !== null

const takesField = (scene: Scene, role: RoleReading, preposition: string): boolean =>
  FIELD_PREPOSITIONS.has(preposition) && !WITHOUT_FIELD.has(lowerAt(scene, role.head))

const PREPOSITIONS = new Set('of for at with in to from within'.split(' '))
// "author of ten novels": what somebody wrote is no part of what he is.
const WITHOUT_FIELD = new Set(['author', 'co-author', 'writer', 'winner', 'mother', 'father'])
const FIELD_PREPOSITIONS = new Set(['of', 'for', 'to'])
const PLACING = new Set(['at', 'with'])

// "Director of NVA": capitals alone are a body, but for what a title is for ("Director of IT").
const ACRONYM = /^\p{Lu}{3,6}$/u

const bodyAt = (scene: Scene, at: number, preposition: string, role: RoleReading): OrganizationReading | null => {
  const known = organizationAt(scene, at)
  if (known) return behindOrganization(scene, known)
  const unknown = PLACING.has(preposition) || takesBody(scene, role) || ACRONYM.test(scene.tokens[at]?.word ?? '')
  if (!unknown || preposition === 'to' || preposition === 'in') return null
  const nameFrom = lowerAt(scene, at) === 'the' ? at + 1 : at
  const to = unknownNameEnd(scene, nameFrom)
  return to === nameFrom ? null : unknownBody(at, nameFrom, to)
}

/** "CEO of", "chief executive of", "Chief Growth Officer for", but not "Vice President of". */
const takesBody = (scene: Scene, { from, head }: RoleReading): boolean => {
  const word = lowerAt(scene, head)
  if (word === 'manager') return lowerAt(scene, head - 1) === 'general'
  if (word === 'executive') return lowerAt(scene, head - 1) === 'chief'
  if (word === 'officer') return lowerAt(scene, from) === 'chief' || lowerAt(scene, from + 1) === 'chief'
  return TAKES_BODY.has(word) && lowerAt(scene, head - 1) !== 'vice'
}

/** Capitalised words that no entity covers, but for a place at their head: a body that nobody has found. */
const unknownNameEnd = (scene: Scene, at: number): number => {
  let i = typeAt(scene, at) === 'place' ? nameAt(scene, at)!.to : at
  const first = i
  while ((i === at || runsOn(scene, i)) && isUnknownName(scene, i)) i++
  return i === first ? at : i
}

const isUnknownName = (scene: Scene, i: number): boolean =>
  hasCapital(scene, i) && typeAt(scene, i) === null && !isFieldWord(lowerAt(scene, i))

const hasCapital = (scene: Scene, at: number): boolean => /\p{Lu}/u.test(scene.tokens[at]?.word ?? '')

/** "Director, Acme Corp": a known organization behind a comma, unless it is the owner of another role. */
const behindComma = (scene: Scene, at: number): OrganizationReading | null => {
  if (lowerAt(scene, at) !== ',' || !runsOn(scene, at + 1)) return null
  const found = organizationAt(scene, at + 1)
  if (!found || found.nominal) return null
  const complete = behindOrganization(scene, found)
  return runsOn(scene, complete.to) && roleAt(scene, complete.to) ? null : complete
}
