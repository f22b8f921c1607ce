import type { Scene } from './scene.js'
import { statedSubject } from './wording/subject.js'

/** “As a maker of pumps, | Northwind …”: the tokens of what is said behind “as”, up to the comma before the subject. */
export interface Frame {
  readonly from: number
  readonly comma: number
  /** Where the subject behind it ends. */
  readonly to: number
}

// In tokens.
const LONGEST = 30
const LONGEST_SUBJECT = 8
const OPENING: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one', 'our', 'its', 'another'])
// “As a result, …”, “as the name says”: what only ties a sentence to another.
const TYING: ReadonlySet<string> = new Set(
  'result consequence matter whole part rule reminder token sign response side aside name case'.split(' '),
)

/** The frame that a main clause begins with and that says what its subject is; null when it has none. */
export const frameOf = (scene: Scene, clause: number): Frame | null => {
  const { tokens, clauses } = scene
  const { kind, from, predicate } = clauses[clause]!
  if (kind !== 'main' || predicate === null || tokens[from]!.lower !== 'as') return null
  if (!OPENING.has(tokens[from + 1]?.lower ?? '') || TYING.has(tokens[from + 2]?.lower ?? '')) return null
  const subject = statedSubject(scene, clause)
  if (!subject || subject.from - from > LONGEST || subject.from - from < 4) return null
  const comma = subject.from - 1
  if (tokens[comma]!.word !== ',' || subject.to - subject.from > LONGEST_SUBJECT) return null
  return { from: from + 1, comma, to: subject.to }
}

/** Whether what a frame says is a claim: of a body or a thing it is, of a person it is a role. */
export const isStated = ({ entityOf, phrases, phraseOf, tokens }: Scene, { comma, to }: Frame): boolean => {
  if (tokens[comma + 1]!.lower === 'i') return false
  for (let at = comma + 1; at < to; at++) {
    const phrase = phraseOf[at]!
    if (phrase >= 0 && phrases[phrase]!.to === to) return entityOf[phrase]?.type !== 'person'
  }
  return true
}
