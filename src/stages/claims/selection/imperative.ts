import { BE, DO, HAVE, MODALS } from '../../../lexicon/function-words.js'
import { PARTICIPLE_ONLY, PAST_ONLY, PAST_OR_PARTICIPLE } from '../../../lexicon/irregular-verbs.js'
import type { Scene } from '../scene.js'

/** “Visit our site”, “To learn more, please call”, “Let us act”: a call to the reader. */
export const isImperative = (scene: Scene, at: number): boolean => {
  let clause = scene.clauses[at]!
  while (clause.kind === 'coordinate' && clause.parent !== null) clause = scene.clauses[clause.parent]!
  if (clause.kind !== 'main' || clause.subject !== null || clause.predicate === null) return false
  const { from, head } = scene.phrases[clause.predicate]!
  const word = scene.tokens[from]!.lower
  if (from !== head && !DO.has(word)) return false
  return scene.tokens[from - 1]?.lower === 'please' || word === 'please' || isBase(word)
}

const isBase = (word: string): boolean =>
  !/(?:ed|ing|[^s]s)$/u.test(word) &&
  !PAST_ONLY.has(word) &&
  !PARTICIPLE_ONLY.has(word) &&
  !(PAST_OR_PARTICIPLE.has(word) && word !== 'let' && word !== 'put' && word !== 'read') &&
  !BE.has(word) &&
  !HAVE.has(word) &&
  !MODALS.has(word)
