import type { Claim } from '../../../document/layers.js'
import { amounts } from './amounts.js'
import { gistWords } from './words.js'

/** What a claim is reduced to: its words as they stand alone, and what its verb says beside them. */
export type Stated = Pick<Claim, 'text' | 'polarity' | 'predicate' | 'quantities'>

/**
 * What makes a claim the same one in another document: its words without case, determiners, legal forms, inflection and
 * the order of its adverbials; numbers by value and unit, dates by day; whether it affirms, and in which tense. What
 * differs in a number, a name or a denial never has the same gist; synonyms are not looked for.
 */
export const gistOf = ({ text, polarity, predicate, quantities }: Stated): string => {
  const words = gistWords(frameLast(amounts(text, quantities)), predicate?.lemma === 'have')
  return `${polarity} ${predicate?.tense ?? ''} ${inOrder(words)}`
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  `about above across after against along among around as at before behind below between beyond by despite during for from
  in inside into near of off on onto out outside over past per since through throughout to toward towards under until upon
  via while with within without`.split(/\s+/u),
)

// A longer stretch before the subject is rarely a mere time or place.
const LONGEST_FRAME = 60

/** “In May, Northwind bought Acme” → “Northwind bought Acme In May” */
const frameLast = (text: string): string => {
  const comma = text.indexOf(', ')
  if (comma < 0 || comma > LONGEST_FRAME || !PREPOSITIONS.has(text.slice(0, text.indexOf(' ')).toLowerCase()))
    return text
  return `${text.slice(comma + 2).replace(/[.!?]$/u, '')} ${text.slice(0, comma)}`
}

/** “for $3 million | in May” is “in May | for $3 million”: behind the verb, adverbials stand in any order. */
const inOrder = (words: readonly string[]): string => {
  const stretches: string[] = []
  let from = 0
  for (let at = 0; at <= words.length; at++)
    if (at === words.length || PREPOSITIONS.has(words[at]!)) {
      stretches.push(words.slice(from, at).join(' '))
      from = at
    }
  const first = stretches.shift()!
  return stretches.length === 0 ? first : `${first} ${stretches.sort().join(' ')}`
}
