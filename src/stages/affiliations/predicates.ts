import type { Scene } from './scene.js'
import { isPersonAt, lowerAt, runsOn } from './scene.js'

/** A verb that decides, behind its auxiliaries and adverbs. */
export interface Predicate {
  readonly at: number
  /** A form of "be" stands before it: passive, or what follows is what somebody is. */
  readonly copula: boolean
}

const COPULAS = new Set('is was been be being are were'.split(' '))
const BETWEEN = new Set(
  `has had have will would also currently previously recently now most later formerly once today first then who , just
  officially soon subsequently concurrently both simultaneously`.split(/\s+/u),
)
const MOST_BETWEEN = 7

/** The predicates of the subject before the token `behind`: the first, and those joined to it before anybody else is named. */
export const predicatesBehind = (scene: Scene, behind: number): Predicate[] => {
  const first = predicateAt(scene, behind)
  return first ? [first, ...joinedTo(scene, first.at)] : []
}

const predicateAt = (scene: Scene, from: number): Predicate | null => {
  let copula = false
  for (let at = from; at < from + MOST_BETWEEN && runsOn(scene, at); at++) {
    const word = lowerAt(scene, at)
    if (COPULAS.has(word)) copula = true
    else if (!BETWEEN.has(word)) return { at, copula }
    // A comma only opens a relative clause or closes what hangs on the name.
    if (word === ',' && at > from) return null
  }
  return null
}

// "… and currently serves as": how far behind the first verb.
const REACH = 60

const joinedTo = (scene: Scene, first: number): Predicate[] => {
  const found: Predicate[] = []
  for (let i = first + 1; i < first + REACH && runsOn(scene, i); i++) {
    const word = lowerAt(scene, i)
    if (word !== 'and' && word !== '.' && word !== ';' && scene.covering[i] === -1) continue
    if (word === '.' || word === ';' || isPersonAt(scene, i)) break
    if (word !== 'and') continue
    const next = predicateAt(scene, i + 1)
    if (next && (next.copula || isServing(lowerAt(scene, next.at)))) found.push(next)
  }
  return found
}

const SERVING = new Set('serves served serving serve acts acted works worked sits'.split(' '))

/** "serves as", "worked as", "sits on". */
export const isServing = (lower: string): boolean => SERVING.has(lower)
