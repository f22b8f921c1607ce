import { NEGATIONS } from '../../lexicon/function-words.js'
import type { Scene } from './scene.js'

const NEGATIVE_WORDS: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'nothing', 'neither', 'nor', 'nowhere'])

/** Whether a claim denies: a negated verb, “no longer”, or “no” on its subject or on the object behind its verb. */
export const isNegated = (scene: Scene, clause: number | null): boolean => {
  if (clause === null) return false
  const { tokens, phrases, clauses } = scene
  const { predicate, subject, to } = clauses[clause]!
  if (predicate === null) return false
  const verb = phrases[predicate]!
  for (let at = verb.from; at < verb.to; at++)
    if (NEGATIONS.has(tokens[at]!.lower) || tokens[at]!.lower === 'cannot') return !isNotOnly(scene, at)
  if (tokens[verb.to]?.lower === 'not' && verb.to < to) return !isNotOnly(scene, verb.to)
  if (verb.to < to && NEGATIVE_WORDS.has(tokens[verb.to]!.lower)) return true
  if (tokens[verb.from - 1]?.lower === 'longer' && tokens[verb.from - 2]?.lower === 'no') return true
  if (tokens[verb.from - 1]?.lower === 'never') return true
  return subject !== null && NEGATIVE_WORDS.has(tokens[phrases[subject]!.from]!.lower)
}

/** “not only … but also” affirms both. */
const isNotOnly = ({ tokens }: Scene, at: number): boolean => {
  for (let next = at + 1; next <= at + 3; next++) {
    const word = tokens[next]?.lower
    if (word === 'only') return true
  }
  return false
}
