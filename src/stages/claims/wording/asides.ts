import type { Scene } from '../scene.js'
import type { Edit } from './edits.js'

const ASIDES: ReadonlySet<string> = new Set(['appositive', 'relative', 'participle'])
const DASHES: ReadonlySet<string> = new Set(['—', '–'])

/**
 * “Jane Doe, | the mayor of Norland, | opened it”: what stands between two commas or dashes and says something of its own
 * is left out.
 */
export const asides = (scene: Scene, clause: number, from: number, to: number): Edit[] => {
  const edits: Edit[] = []
  for (const child of scene.children[clause] ?? []) {
    const { kind, from: first, to: last } = scene.clauses[child]!
    if (!ASIDES.has(kind) || first <= from || last >= to) continue
    // “The award, given in May, | is new”: “received” behind a comma may be the verb of the clause itself.
    if (kind === 'participle' && scene.tokens[last + 1]?.pos !== 'AUX') continue
    const [before, behind] = [scene.tokens[first - 1]!.word, scene.tokens[last]!.word]
    if ((before === ',' && behind === ',') || (DASHES.has(before) && DASHES.has(behind)))
      edits.push({ from: first - 1, to: last + 1, text: before === ',' ? '' : ' ' })
  }
  return edits
}
