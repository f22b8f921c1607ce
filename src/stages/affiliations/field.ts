import { isFieldWord } from '../../lexicon/titles.js'
import { isField, isPossessive, roleAt } from './role.js'
import type { Scene } from './scene.js'
import { isCapitalised, isPersonAt, lowerAt, runsOn, typeAt } from './scene.js'

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
const FIELD_LENGTH = 9

/** The end of what a role is for: "Advanced Programs and Science", "Energy, Science and Innovation", "Springfield". */
export const fieldEnd = (scene: Scene, at: number): number => {
  let i = lowerAt(scene, at) === 'the' ? at + 1 : at
  const first = i
  while (i < at + FIELD_LENGTH && (i === at || runsOn(scene, i)) && isFieldToken(scene, first, i)) i++
  while (i > first && !isWord(scene, i - 1)) i--
  return i === first ? at : i
}

const isWord = (scene: Scene, i: number): boolean => {
  const pos = scene.tokens[i]?.pos ?? ''
  return NOMINAL.has(pos) || isFieldWord(lowerAt(scene, i)) || (pos === 'VERB' && isCapitalised(scene, i))
}

const isFieldToken = (scene: Scene, first: number, i: number): boolean => {
  if (isPersonAt(scene, i) || typeAt(scene, i) === 'organization') return false
  if (isWord(scene, i)) return true
  const word = lowerAt(scene, i)
  if (i === first) return false
  if (word === '-' || word === '/') return true
  // "secretary of the metalworkers’ union"
  if (isPossessive(scene, i)) return isWord(scene, i + 1)
  if (word === 'and' || word === '&') return continuesField(scene, first, i + 1)
  // "Secretary of Energy, Science and Innovation": a comma only in a list of capitalised words that "and" closes.
  return word === ',' && isCapitalised(scene, i + 1) && continuesField(scene, first, i + 1) && closesList(scene, i + 1)
}

const continuesField = (scene: Scene, first: number, at: number): boolean =>
  isWord(scene, at) &&
  typeAt(scene, at) === null &&
  isCapitalised(scene, at) === isCapitalised(scene, first) &&
  roleAt(scene, at) === null

const closesList = (scene: Scene, at: number): boolean => {
  for (let i = at; i < at + FIELD_LENGTH && runsOn(scene, i); i++) {
    const word = lowerAt(scene, i)
    if (word === 'and' || word === '&') return isCapitalised(scene, i + 1) && continuesField(scene, at, i + 1)
    if (word !== ',' && !isCapitalised(scene, i)) return false
  }
  return false
}

// So many words at most.
const COMMA_FIELD = 4

/** Behind what stands after a comma ("Vice President, Global Sales"); the token itself when that is no field. */
export const behindCommaField = (scene: Scene, at: number): number => {
  if (lowerAt(scene, at) !== ',' || !runsOn(scene, at + 1)) return at
  let i = at + 1
  while (i <= at + COMMA_FIELD && isCapitalised(scene, i) && typeAt(scene, i) === null && runsOn(scene, i)) i++
  return isField(scene, at + 1, i) && roleAt(scene, at + 1) === null ? i : at
}
