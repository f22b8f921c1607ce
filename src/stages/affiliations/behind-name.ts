import { isCredential, isRoleHead, isTitleModifier } from '../../lexicon/titles.js'
import { behindBrackets } from './organization.js'
import type { Scene } from './scene.js'
import { lowerAt, runsOn, typeAt } from './scene.js'

// How much may hang on a name: ", Jr., M.D., Ph.D. (R-ME), 54".
const MOST = 8

/** The token behind a name and what hangs on it: degrees, party and state tags, age, the target of a Markdown link. */
export const behindName = (scene: Scene, to: number): number => {
  let i = to
  for (let n = 0; n < MOST; n++) {
    const next = behindOne(scene, i)
    if (next === i) return i
    i = next
  }
  return i
}

const behindOne = (scene: Scene, i: number): number => {
  if (!runsOn(scene, i)) return i
  const bracket = behindBrackets(scene, i)
  if (bracket > i) return bracket
  if (lowerAt(scene, i) === ']' && lowerAt(scene, i + 1) === '(' && lowerAt(scene, i + 2).includes('://'))
    return behindLink(scene, i + 2)
  const comma = lowerAt(scene, i) === ',' ? 1 : 0
  const degree = behindDegree(scene, i + comma)
  if (degree > i + comma) return degree
  return comma && isAge(scene, i + 1) ? i + 2 : i
}

/** wink-nlp reads the closing bracket, and a comma behind it, as part of the address. */
const behindLink = (scene: Scene, address: number): number =>
  lowerAt(scene, address + 1) === ')' ? address + 2 : address + 1

// Armed services stand behind a name like degrees, and are what somebody belongs to.
const SERVICES = new Set(['usa', 'usaf', 'usmc', 'usn'])

const behindDegree = (scene: Scene, i: number): number => {
  const word = lowerAt(scene, i)
  if (isSenior(scene, i)) return i
  if (word === 'ph' && lowerAt(scene, i + 1) === '.' && lowerAt(scene, i + 2).startsWith('d')) return i + 3
  if (
    !isCredential(word) ||
    (SERVICES.has(word) && typeAt(scene, i) === 'organization') ||
    !/^\p{Lu}/u.test(scene.tokens[i]?.word ?? '')
  )
    return i
  return lowerAt(scene, i + 1) === '.' && lowerAt(scene, i + 2) === ',' ? i + 2 : i + 1
}

/** ", Sr. Director of Marketing": a senior director, no father of his namesake. */
const isSenior = (scene: Scene, i: number): boolean => {
  if (!/^[sj]r\.?$/u.test(lowerAt(scene, i))) return false
  const next = lowerAt(scene, lowerAt(scene, i + 1) === '.' ? i + 2 : i + 1)
  return isRoleHead(next) || isTitleModifier(next)
}

const isAge = (scene: Scene, i: number): boolean =>
  /^\d{1,3}$/u.test(lowerAt(scene, i)) && !/^\p{L}/u.test(lowerAt(scene, i + 1))

/** Whether a comma stands at the token or was swallowed by the link before it. */
export const isComma = (scene: Scene, i: number): boolean => lowerAt(scene, i) === ',' && runsOn(scene, i)

export const commaSwallowed = (scene: Scene, i: number): boolean => lowerAt(scene, i - 1).endsWith('),')
