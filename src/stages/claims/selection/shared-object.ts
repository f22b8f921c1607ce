import type { Scene } from '../scene.js'

/**
 * Whether a coordinate clause says something of its own: “found and | arrested the man” has one object for both, and
 * “continues to grow and | evolve” adds a bare verb; both are one claim with what comes before.
 */
export const isWhole = ({ clauses, phrases, tokens }: Scene, at: number): boolean => {
  const { parent, predicate, from, to } = clauses[at]!
  if (parent === null || predicate === null) return true
  const before = clauses[parent]!.predicate
  if (before === null || phrases[before]!.to < from - 1 || !isAnd(tokens[from - 1]!.lower)) return true
  const { to: behind } = phrases[predicate]!
  // “declined and | drove away”
  const hasObject = to > behind && tokens[behind]!.pos !== 'ADV'
  if (to > behind && !hasObject) return true
  return clauses[parent]!.kind === 'infinitive' ? false : !hasObject
}

const isAnd = (word: string): boolean => word === 'and' || word === 'or' || word === '&'
