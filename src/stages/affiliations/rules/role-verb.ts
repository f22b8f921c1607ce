import type { Found, Holder } from '../found.js'
import { foundIn } from '../found.js'
import type { Predicate } from '../predicates.js'
import { isServing } from '../predicates.js'
import type { Scene } from '../scene.js'
import { isCapitalised, lowerAt, runsOn } from '../scene.js'
import type { Title } from '../title.js'
import { titlesAt } from '../titles.js'

const APPOINTED = new Set(
  `appointed named promoted elected hired selected tapped chosen nominated confirmed installed designated
  re-elected reelected recruited sworn elevated`.split(/\s+/u),
)
const BECOMING = new Set(['became', 'becomes', 'become', 'remains', 'remained', 'becoming'])

/**
 * A verb that gives somebody a role: "Jane Doe, who serves as", "is the founder of", "was appointed", "has been promoted
 * to", "became".
 */
export const roleVerb = (scene: Scene, holder: Holder, predicates: readonly Predicate[]): Found[] =>
  foundIn(
    scene,
    holder,
    predicates.flatMap((predicate) => given(scene, predicate)),
    'role-verb',
  )

const given = (scene: Scene, { at, copula }: Predicate): Title[] => {
  const word = lowerAt(scene, at)
  if (isServing(word) || word === 'continues') return served(scene, at)
  if (APPOINTED.has(word) && copula) return titlesAt(scene, behindPhrase(scene, at + 1))
  if (BECOMING.has(word)) return titlesAt(scene, at + 1)
  return copula ? titlesAt(scene, at).filter((title) => isTelling(scene, title)) : []
}

/** "is a passionate gardener" tells no office: a role behind "is a" needs an organization or a capital. */
const isTelling = (scene: Scene, { under, organization, role }: Title): boolean =>
  organization !== null || (under !== 'a' && under !== 'an') || isCapitalised(scene, role.head)

/** "serves as", "has served for ten years as", "continues to serve as". */
const served = (scene: Scene, at: number): Title[] => {
  for (let i = at + 1; i < at + 6 && runsOn(scene, i); i++)
    if (lowerAt(scene, i) === 'as') return titlesAt(scene, i + 1)
  return []
}

const LEADING_IN = [
  'to serve as',
  'to the position of',
  'to the role of',
  'to the post of',
  'to be',
  'as',
  'to',
  'in as',
]

/** Behind "as", "to the position of", "to be": where the title begins. */
export const behindPhrase = (scene: Scene, at: number): number => {
  for (const phrase of LEADING_IN) {
    const words = phrase.split(' ')
    if (words.every((word, i) => lowerAt(scene, at + i) === word)) return at + words.length
  }
  return at
}
