import { lemmaOf } from '../predicate.js'
import type { Scene } from '../scene.js'

const THINKING: ReadonlySet<string> = new Set('believe think know feel understand realize recognize say'.split(' '))
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we'])

/** “We believe that …”, “This shows the fact that …”, “It turns out that …”: only the clause behind it is put forward. */
export const bringsOn = (scene: Scene, at: number): boolean => {
  const { predicate, subject } = scene.clauses[at]!
  if (predicate === null || subject === null) return false
  const complement = scene.children[at]!.find((child) => scene.clauses[child]!.kind === 'complement')
  if (complement === undefined) return false
  const { head, to } = scene.phrases[predicate]!
  const verb = lemmaOf(scene.tokens[head]!)
  const first = scene.tokens[scene.phrases[subject]!.from]!.lower
  if (THINKING.has(verb) && FIRST_PERSON.has(first)) return true
  if (first === 'it' && verb === 'turn') return true
  const { from } = scene.clauses[complement]!
  return scene.tokens[from - 1]?.lower === 'fact' && from - to <= 3
}
