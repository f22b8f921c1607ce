import { isAttribution } from './placed.js'
import type { Scene } from './scene.js'

/** Whether each clause stands as a claim of its own, or is a part of the clause it hangs on. */
export const standing = (scene: Scene): boolean[] => scene.clauses.map((_, at) => stands(scene, at))

const stands = (scene: Scene, at: number): boolean => {
  const clause = scene.clauses[at]!
  if (isAttribution(scene, clause)) return false
  switch (clause.kind) {
    case 'main':
    case 'coordinate':
      return true
    case 'complement':
      return clause.parent !== null && isAttribution(scene, scene.clauses[clause.parent]!)
    case 'relative':
    case 'participle':
      return isSetOff(scene, at)
    case 'appositive':
      return true
    default:
      return false
  }
}

/** Behind a comma or a dash, or first in its sentence. */
export const isSetOff = (scene: Scene, at: number): boolean => {
  const { from, sentence } = scene.clauses[at]!
  if (from <= scene.sentences[sentence]!.from + 1) return true
  const before = scene.tokens[from - 1]!.word
  return before === ',' || before === '—' || before === '–' || before === '-' || before === 'and' || before === ';'
}
