import type { Scene } from '../scene.js'

// Words in a row that only disclaimers and fine print use. Written for this project.
const FINE_PRINT: readonly (readonly string[])[] = [
  'not affiliated',
  'not endorsed',
  'no liability',
  'not liable',
  'not responsible',
  'presumed innocent',
  'innocent until',
  'accusatory instrument',
  'merely accusations',
  'merely an',
  'rights reserved',
  'forward - looking',
  'not constitute',
  'safe harbor',
  'no obligation',
  'disclaimer :',
  'disclosure :',
  'without notice',
  'terms and conditions',
].map((words) => words.split(' '))

const FIRST: ReadonlySet<string> = new Set(FINE_PRINT.map(([first]) => first!))

/** Fine print: “is not affiliated with”, “presumed innocent until”. */
export const isDisclaimer = (scene: Scene, at: number): boolean => scene.finePrint.has(scene.clauses[at]!.sentence)

/** The sentences that are fine print, found once. */
export const finePrintOf = ({ sentences, tokens }: Pick<Scene, 'sentences' | 'tokens'>): Set<number> => {
  const found = new Set<number>()
  sentences.forEach(({ from, to }, index) => {
    for (let at = from; at < to; at++) {
      if (!FIRST.has(tokens[at]!.lower)) continue
      if (FINE_PRINT.some((words) => words.every((word, next) => tokens[at + next]?.lower === word))) found.add(index)
    }
  })
  return found
}
