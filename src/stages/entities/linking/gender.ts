import type { Entity, Token } from '../../../document/layers.js'
import { listed } from '../gazetteer.js'
import type { Thing } from './thing.js'

type Gender = Entity['gender']

const FEMININE = new Set([
  'ms',
  'mrs',
  'miss',
  'madam',
  'madame',
  'mme',
  'mlle',
  'dame',
  'lady',
  'congresswoman',
  'councilwoman',
  'assemblywoman',
  'chairwoman',
  'sister',
  'queen',
  'princess',
  'alderwoman',
  'smt',
  'shrimati',
])
const MASCULINE = new Set([
  'mr',
  'sir',
  'lord',
  'congressman',
  'councilman',
  'assemblyman',
  'chairman',
  'father',
  'brother',
  'king',
  'prince',
  'shri',
  'alderman',
])

/** "Ms.", "Congressman" (lower case) → the gender that they say. */
export const honorificGender = (lower: string): Gender => {
  const word = lower.replace('.', '')
  return FEMININE.has(word) ? 'feminine' : MASCULINE.has(word) ? 'masculine' : null
}

/** What the given name says, when it is a name of one gender only. */
export const givenGender = (words: readonly string[]): Gender => {
  if (words.length < 2) return null
  const [feminine, masculine] = [listed('feminine').has(words[0]!), listed('masculine').has(words[0]!)]
  return feminine === masculine ? null : feminine ? 'feminine' : 'masculine'
}

/** From a form of address before one of the mentions, else from the given name. */
export const genderOf = (thing: Thing, tokens: readonly Token[]): Gender => {
  for (const { from } of thing.names)
    for (let at = from - 1; at >= Math.max(0, from - 2); at--) {
      const gender = honorificGender(tokens[at]!.lower)
      if (gender) return gender
    }
  for (const form of thing.forms) {
    const gender = givenGender(form.words)
    if (gender) return gender
  }
  return null
}
