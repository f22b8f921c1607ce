import { FINE_PRINT } from '../../../lexicon/fine-print.js'
import type { Read, Scene } from '../scene.js'
import { CLASS } from '../word-classes.js'

/** Fine print: “is not affiliated with”, “presumed innocent until”. */
export const isDisclaimer = (scene: Scene, at: number): boolean => scene.finePrint.has(scene.clauses[at]!.sentence)

// A paragraph of body text with such a share of fine print is fine print as a whole.
const MOSTLY = 0.4

/** The sentences that are fine print, found once; with them the rest of a paragraph that is made of them. */
export const finePrintOf = ({ sentences, tokens, paragraphs }: Read, classes: Uint16Array): Set<number> => {
  const found = new Set<number>()
  const sizes = new Map<number, number>()
  const shares = new Map<number, number>()
  const paragraphOf = (sentence: number): number => tokens[sentences[sentence]!.from]?.paragraph ?? 0
  sentences.forEach(({ from, to }, index) => {
    const paragraph = paragraphOf(index)
    sizes.set(paragraph, (sizes.get(paragraph) ?? 0) + 1)
    for (let at = from; at < to; at++)
      if (classes[at]! & CLASS.finePrint && isFinePrint(tokens, at)) {
        found.add(index)
        shares.set(paragraph, (shares.get(paragraph) ?? 0) + 1)
        return
      }
  })
  if (found.size === 0) return found
  sentences.forEach((_, index) => {
    const paragraph = paragraphOf(index)
    const share = shares.get(paragraph) ?? 0
    if (share > 1 && share >= MOSTLY * sizes.get(paragraph)! && paragraphs[paragraph] !== undefined) found.add(index)
  })
  return found
}

const isFinePrint = (tokens: Read['tokens'], at: number): boolean =>
  FINE_PRINT.get(tokens[at]!.lower)?.some((rest) =>
    rest.every((word, next) => tokens[at + 1 + next]?.lower === word),
  ) ?? false
