import type { Scene } from '../scene.js'

// How many noun phrases back the name is looked for.
const REACH = 60
const LAWS: ReadonlySet<string> = new Set(['bill', 'legislation', 'act', 'law', 'measure', 'resolution', 'amendment'])

/**
 * The full phrase that “the program”, “this bill” or “these grants” at a phrase stands for: the nearest before it with
 * the same head and a name in it (“the Northwind Clean Water Program”); null when there is none.
 */
export const definiteReferent = (scene: Scene, phrase: number): { from: number; to: number } | null => {
  const { from, to, head } = scene.phrases[phrase]!
  const { tokens } = scene
  if (to - from !== 2 || !POINTERS.has(tokens[from]!.lower) || tokens[head]!.pos === 'PRON') return null
  const word = tokens[head]!.lower
  for (let at = phrase - 1; at >= Math.max(0, phrase - REACH); at--) {
    const other = scene.phrases[at]!
    if (other.kind !== 'noun' || other.to - other.from < 2 || !hasName(scene, other.from, other.head)) continue
    const same =
      tokens[other.head]!.lower === word ||
      (LAWS.has(word) && LAWS.has(tokens[other.head]!.lower) && isCapital(scene, other.head))
    if (same) return { from: other.from, to: other.to }
  }
  return null
}

const POINTERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])

const isCapital = ({ tokens }: Scene, at: number): boolean => tokens[at]!.word[0] !== tokens[at]!.word[0]!.toLowerCase()

/** A capitalised word before the head, other than at the start of a sentence. */
const hasName = (scene: Scene, from: number, head: number): boolean => {
  for (let at = from; at < head; at++) if (scene.tokens[at]!.pos === 'PROPN' && isCapital(scene, at)) return true
  return false
}
