import { isFieldWord, isRoleHead, isTitleModifier } from '../../lexicon/titles.js'
import type { OrganizationReading } from './organization.js'
import { behindBrackets, organizationAt, organizationName, unknownBody } from './organization.js'
import { isPossessive, roleAt } from './role.js'
import type { Scene } from './scene.js'
import { isCapitalised, lowerAt, nameAt, runsOn, typeAt } from './scene.js'

/** "Acme" or "Acme’s" or "the company’s" before a role; its `to` is where the role begins. */
export const ownerAt = (scene: Scene, at: number, article: string): OrganizationReading | null => {
  if (article === 'its') {
    const joined = joinedOwner(scene, at)
    if (joined) return joined
  }
  const named = organizationName(scene, at) !== null || article !== ''
  const owner = (named ? organizationAt(scene, at) : null) ?? unknownOwner(scene, article ? at + 1 : at)
  if (!owner || (owner.nominal && !isPossessive(scene, owner.to))) return null
  const behind = behindBrackets(scene, owner.to)
  if (!isPossessive(scene, behind)) return { ...owner, to: behind }
  const to = behind + 1
  const part = organizationAt(scene, to)
  if (part && !part.nominal && runsOn(scene, part.to) && roleAt(scene, part.to)) return { ...part, from: owner.from }
  return { ...owner, to }
}

/** “a venture with | Acme | and its founder Jane Doe”: not whose release it is. */
const joinedOwner = (scene: Scene, at: number): OrganizationReading | null => {
  const name = lowerAt(scene, at - 1) === 'and' && runsOn(scene, at) ? nameAt(scene, at - 2) : null
  const owner = name?.to === at - 1 ? organizationAt(scene, name.from) : null
  return owner && !owner.nominal ? { ...owner, to: at + 1 } : null
}

// Before these heads stands a company, whatever it is called; before others a capitalised word may be part of the title.
const OWNED = new Set('ceo cfo coo cto cmo cio co-ceo founder co-founder cofounder'.split(' '))
const LONGEST = 5

/** A company or body that no entity covers: "NVA President", "Northwind CEO", "Northwind’s founder". */
const unknownOwner = (scene: Scene, at: number): OrganizationReading | null => {
  if (isAcronym(scene, at) && startsRole(scene, isPossessive(scene, at + 1) ? at + 2 : at + 1))
    return unknownBody(at, at, at + 1)
  let i = at
  while (i < at + LONGEST && (i === at || runsOn(scene, i)) && isUnknown(scene, i)) i++
  if (i === at) return null
  const role = roleAt(scene, isPossessive(scene, i) ? i + 1 : i)
  return role && OWNED.has(lowerAt(scene, role.head)) ? unknownBody(at, at, i) : null
}

// Two spaces end something: "Toms River, NJ  Congressman Jane Doe".
const isApart = (scene: Scene, at: number): boolean => scene.tokens[at]!.start - scene.tokens[at - 1]!.end > 1

const startsRole = (scene: Scene, at: number): boolean =>
  runsOn(scene, at) &&
  !isApart(scene, at) &&
  roleAt(scene, at) !== null &&
  (isRoleHead(lowerAt(scene, at)) || isTitleModifier(lowerAt(scene, at)))

const isUnknown = (scene: Scene, at: number): boolean => {
  const word = lowerAt(scene, at)
  const known = isRoleHead(word) || isTitleModifier(word) || isFieldWord(word)
  return isCapitalised(scene, at) && typeAt(scene, at) === null && !known && scene.tokens[at]!.pos !== 'DET'
}

const ACRONYM = /^\p{Lu}[\p{Lu}&\d]{1,6}$/u
// Places, not bodies: countries and the postal codes of states.
const PLACES = new Set(
  `us uk usa eu uae al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd
  oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr`.split(/\s+/u),
)

/** Capitals alone ("NVA") beside a word that is not all capitals, as in headlines. */
const isAcronym = (scene: Scene, at: number): boolean => {
  const word = scene.tokens[at]?.word ?? ''
  if (!ACRONYM.test(word) || !isUnknown(scene, at) || PLACES.has(lowerAt(scene, at))) return false
  const next = scene.tokens[at + 1]?.word ?? ''
  return next !== next.toUpperCase() || isPossessive(scene, at + 1) || isRoleHead(next.toLowerCase())
}
