import type { Token } from '../../../document/layers.js'
import { lemmaOf } from '../predicate.js'
import type { Scene } from '../scene.js'
import { disagrees } from './agreement.js'

const QUANTIFIERS: ReadonlySet<string> = new Set('most half some many none both each several few all'.split(' '))
const ABOUT: ReadonlySet<string> = new Set(['about', 'around', 'over', 'under'])
// With these a place stands first and what is there last.
const POSTURES: ReadonlySet<string> = new Set(['stand', 'lie', 'sit', 'hang'])

/**
 * Whether a clause that was given no subject has one before its verb all the same, “and most of the workers | are women”,
 * “and by May about half of them | left”, or behind it, “and behind the plant | stands a mine”. `plural` is whether the
 * subject that it would share is.
 */
export const hasOwnSubject = (
  { clauses, phrases, tokens }: Scene,
  clause: number,
  from: number,
  plural: boolean,
): boolean => {
  const { predicate, subject } = clauses[clause]!
  if (predicate === null || subject !== null) return false
  const { from: verb, head } = phrases[predicate]!
  if (from >= verb || tokens[verb - 1]!.pos === 'PUNCT') return false
  for (let at = from; at < verb - 1; at++) if (isPartitive(tokens, at) && !isGoverned(tokens, at, from)) return true
  if (tokens[from]!.pos !== 'ADP') return false
  // “and among its workers | are women”
  return (verb === head && POSTURES.has(lemmaOf(tokens[verb]!))) || (!plural && disagrees(tokens[verb]!, false))
}

/** “most | of the workers” */
const isPartitive = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.pos === 'NUM' || QUANTIFIERS.has(tokens[at]!.lower)) && tokens[at + 1]!.lower === 'of'

/** “in | one of the towns”, “for | twenty-four of those years” */
const isGoverned = (tokens: readonly Token[], at: number, from: number): boolean => {
  let before = at - 1
  while (before > from && (tokens[before]!.pos === 'NUM' || tokens[before]!.word === '-')) before--
  return before >= from && tokens[before]!.pos === 'ADP' && !ABOUT.has(tokens[before]!.lower)
}
