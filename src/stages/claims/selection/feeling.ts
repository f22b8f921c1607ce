import { FEELING_VERBS, FEELINGS } from '../../../lexicon/evaluation.js'
import { lemmaOf } from '../predicate.js'
import type { Scene } from '../scene.js'

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we'])
const SENTIMENTS: ReadonlySet<string> = new Set([
  'condolence',
  'thought',
  'prayer',
  'heart',
  'congratulation',
  'gratitude',
  'appreciation',
])
const COURTESIES: ReadonlySet<string> = new Set([
  'commend',
  'mourn',
  'salute',
  'applaud',
  'encourage',
  'invite',
  'join',
])

/** “We are thrilled”, “I thank”, “we look forward to”, “our hearts go out to”: feelings and courtesy without content. */
export const isFeeling = (scene: Scene, at: number): boolean => {
  const { predicate, subject, to: end } = scene.clauses[at]!
  if (predicate === null) return false
  const { tokens, phrases } = scene
  const { head, to } = phrases[predicate]!
  const lemma = lemmaOf(tokens[head]!)
  if (FEELINGS.has(tokens[head]!.lower)) return true
  if (lemma === 'be')
    for (let next = to; next < Math.min(to + NEAR, end); next++) if (FEELINGS.has(tokens[next]!.lower)) return true
  if (lemma === 'look' && tokens[to]?.lower === 'forward') return true
  if (subject === null) return false
  const first = tokens[phrases[subject]!.from]!.lower
  if (FIRST_PERSON.has(first)) return FEELING_VERBS.has(lemma) || COURTESIES.has(lemma)
  return SENTIMENTS.has(lemmaOf(tokens[phrases[subject]!.head]!)) && (first === 'my' || first === 'our')
}

// “are so incredibly proud”
const NEAR = 4
