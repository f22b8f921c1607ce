import { BE, DO, HAVE, MODALS } from '../../../lexicon/function-words.js'
import { PARTICIPLE_ONLY, PAST_OR_PARTICIPLE } from '../../../lexicon/irregular-verbs.js'
import type { Scene } from '../scene.js'

/** The auxiliary that a coordinate verb shares with the one before it: “has been built and | opened” → “has been”. */
export const sharedAuxiliary = (scene: Scene, clause: number): string => {
  const span = sharedSpan(scene, clause)
  return span ? scene.text.slice(scene.tokens[span.from]!.start, scene.tokens[span.to - 1]!.end) : ''
}

/** Its tokens; null when the verb has an auxiliary of its own or needs none. */
export const sharedSpan = (scene: Scene, clause: number): { from: number; to: number } | null => {
  const { tokens, phrases, clauses } = scene
  const own = phrases[clauses[clause]!.predicate!]!
  const word = tokens[own.head]!.lower
  if (own.from !== own.head) return null
  for (let at = clauses[clause]!.parent; at !== null; at = clauses[at]!.parent) {
    const { predicate, kind } = clauses[at]!
    if (predicate === null) return null
    const { from, head } = phrases[predicate]!
    if (from < head && INTRANSITIVE.has(word) && BE.has(tokens[head - 1]!.lower))
      return HAVE.has(tokens[from]!.lower) ? { from, to: from + 1 } : null
    if (from < head) return shares(tokens[from]!.lower, tokens[head - 1]!.lower, word) ? { from, to: head } : null
    if (kind !== 'coordinate') return null
  }
  return null
}

// Verbs without a passive: “has been honored and | served as mayor” is “has served”. Written for this project.
const INTRANSITIVE: ReadonlySet<string> = new Set(
  'died arrived emerged happened occurred remained served retired appeared graduated resigned'.split(' '),
)

const shares = (first: string, last: string, word: string): boolean => {
  const participle = word.endsWith('ed') || PARTICIPLE_ONLY.has(word) || PAST_OR_PARTICIPLE.has(word)
  if (word.endsWith('ing')) return BE.has(last)
  if (participle) return BE.has(last) || HAVE.has(last) || HAVE.has(first)
  return !/[^s]s$/u.test(word) && (MODALS.has(first) || DO.has(first) || first === 'to')
}
