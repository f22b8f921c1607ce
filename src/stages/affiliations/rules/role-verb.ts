import { behindName } from '../behind-name.js'
import type { Found, Holder } from '../found.js'
import { foundIn } from '../found.js'
import { behindOrganization, organizationAt } from '../organization.js'
import type { Scene } from '../scene.js'
import { lowerAt, runsOn } from '../scene.js'
import { titlesAt } from '../titles.js'

const COPULAS = new Set(['is', 'was', 'been', 'be', 'being', 'are', 'were'])
const BETWEEN = new Set([
  'has',
  'had',
  'have',
  'will',
  'would',
  'also',
  'currently',
  'previously',
  'recently',
  'now',
  'most',
  'later',
  'formerly',
  'once',
  'today',
  'first',
  'then',
  'who',
  ',',
  'just',
  'officially',
  'soon',
  'subsequently',
  'concurrently',
])
const SERVING = new Set([
  'serves',
  'served',
  'serving',
  'serve',
  'acts',
  'acted',
  'works',
  'worked',
  'continues',
  'continue',
])
const APPOINTED = new Set([
  'appointed',
  'named',
  'promoted',
  'elected',
  'hired',
  'selected',
  'tapped',
  'chosen',
  'nominated',
  'confirmed',
  'installed',
  'designated',
  're-elected',
  'reelected',
  'recruited',
  'sworn',
  'elevated',
])
const JOINING = new Set(['joined', 'joins', 'join', 'joining', 'rejoined', 'rejoins'])
const BECOMING = new Set(['became', 'becomes', 'become', 'remains', 'remained', 'becoming'])
const MOST_BETWEEN = 7

/**
 * A verb that gives somebody a role: "Jane Doe, who serves as", "is the founder of", "was appointed", "has been promoted
 * to", "joined Acme as". `to` is the token behind the name or pronoun.
 */
export const roleVerb = (scene: Scene, holder: Holder, to: number): Found[] => {
  const verb = verbBehind(scene, behindName(scene, to))
  if (!verb) return []
  const { at, copula } = verb
  const word = lowerAt(scene, at)
  if (SERVING.has(word)) return served(scene, holder, at)
  if (APPOINTED.has(word) && copula)
    return foundIn(scene, holder, titlesAt(scene, behindPhrase(scene, at + 1)), 'role-verb')
  if (JOINING.has(word)) return joined(scene, holder, at)
  if (BECOMING.has(word)) return foundIn(scene, holder, titlesAt(scene, at + 1), 'role-verb')
  return copula ? foundIn(scene, holder, titlesAt(scene, at), 'role-verb') : []
}

/** Over auxiliaries and adverbs to the word that decides. */
const verbBehind = (scene: Scene, from: number): { at: number; copula: boolean } | null => {
  let copula = false
  for (let at = from; at < from + MOST_BETWEEN && runsOn(scene, at); at++) {
    const word = lowerAt(scene, at)
    if (COPULAS.has(word)) copula = true
    else if (!BETWEEN.has(word)) return { at, copula }
    // "Jane Doe, and …": a comma only opens a relative clause or closes what hangs on the name.
    if (word === ',' && at > from) return null
  }
  return null
}

const served = (scene: Scene, holder: Holder, at: number): Found[] => {
  const as = [at + 1, at + 2, at + 3].find((i) => lowerAt(scene, i) === 'as' && runsOn(scene, i))
  return as === undefined ? [] : foundIn(scene, holder, titlesAt(scene, as + 1), 'role-verb')
}

const joined = (scene: Scene, holder: Holder, at: number): Found[] => {
  const body = organizationAt(scene, at + 1)
  const organization = body && behindOrganization(scene, body)
  const as = organization?.to ?? at + 1
  if (lowerAt(scene, as) !== 'as') return []
  const titles = titlesAt(scene, as + 1)
  return foundIn(
    scene,
    holder,
    titles.map((title) => (title.organization ? title : { ...title, organization })),
    'role-verb',
  )
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
