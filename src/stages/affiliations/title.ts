import { ARTICLES } from '../../lexicon/function-words.js'
import { isKinship } from '../../lexicon/titles.js'
import { behindRole } from './behind-role.js'
import type { OrganizationReading } from './organization.js'
import { ownerAt } from './owner.js'
import type { RoleReading } from './role.js'
import { roleAt } from './role.js'
import type { Scene } from './scene.js'
import { lowerAt, runsOn } from './scene.js'

/** One role and the organization it is held in, as they stand together; token indices, `to` exclusive. */
export interface Title {
  readonly role: RoleReading
  readonly organization: OrganizationReading | null
  readonly from: number
  readonly to: number
  /** The article or possessive that it begins with, in lower case; '' when none. */
  readonly article: string
  /** That of the first title in its row: "a CEO, speaker and author" has one for all. */
  readonly under: string
  /** The organization stands before the role ("Acme’s CEO"). */
  readonly leading: boolean
}

const ADVERBS = new Set('currently now also presently recently both today'.split(' '))
const DETERMINERS = new Set([...ARTICLES, ...'its his her their our my your'.split(' ')])
const PERSONAL = new Set(['his', 'her', 'their', 'my', 'your'])

/** The title that begins at a token: "the founder of Acme", "Acme’s CEO", "Vice President of Sales at Acme Corp". */
export const titleAt = (scene: Scene, at: number): Title | null => {
  let i = at
  while (ADVERBS.has(lowerAt(scene, i)) && runsOn(scene, i + 1)) i++
  const article = DETERMINERS.has(lowerAt(scene, i)) ? lowerAt(scene, i) : ''
  const owner = ownerAt(scene, i, article)
  const from = owner ? owner.to : article ? i + 1 : i
  if (from > at && !runsOn(scene, from)) return null
  const role = roleAt(scene, from)
  if (!role || (isKinship(lowerAt(scene, role.head)) && (PERSONAL.has(article) || !isPartner(scene, role.head))))
    return null
  if (owner && isPart(scene, owner)) {
    const whole = { ...role, from: owner.nameFrom }
    return { ...behindRole(scene, whole, owner), article, under: article, leading: false }
  }
  return { ...behindRole(scene, role, owner), article, under: article, leading: owner !== null }
}

// "Jane Doe, partner at Acme" holds an office; "his partner" does not.
const isPartner = (scene: Scene, at: number): boolean =>
  lowerAt(scene, at) === 'partner' || lowerAt(scene, at) === 'partners'

// Chairs, judges and chiefs of these keep the body in their title ("Supreme Court Justice", "Homicide Bureau Chief").
const PARTS = new Set('court bureau unit division committee subcommittee caucus council board'.split(' '))

const isPart = (scene: Scene, owner: OrganizationReading): boolean =>
  owner.to === owner.nameTo && PARTS.has(lowerAt(scene, owner.nameTo - 1))
