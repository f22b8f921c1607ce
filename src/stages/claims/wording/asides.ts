import type { Scene } from '../scene.js'
import type { Edit } from './edits.js'

/** “Jane Doe, | the mayor of Norland, | opened it”: what stands between commas and says something of its own is left out. */
export const asides = (scene: Scene, clause: number, from: number, to: number): Edit[] => {
  const edits: Edit[] = []
  for (const child of scene.children[clause] ?? []) {
    const { kind, from: first, to: last } = scene.clauses[child]!
    if ((kind !== 'appositive' && kind !== 'relative') || first <= from || last >= to) continue
    if (scene.tokens[first - 1]!.word === ',' && scene.tokens[last]!.word === ',')
      edits.push({ from: first - 1, to: last + 1, text: '' })
  }
  return edits
}
