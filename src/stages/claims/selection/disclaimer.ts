import type { Read, Scene } from '../scene.js'
import { CLASS } from '../word-classes.js'

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
  'merely an allegation',
  'merely an accusation',
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

/** Fine print: “is not affiliated with”, “presumed innocent until”. */
export const isDisclaimer = (scene: Scene, at: number): boolean => scene.finePrint.has(scene.clauses[at]!.sentence)

/** The sentences that are fine print, found once. */
export const finePrintOf = ({ sentences, tokens }: Read, classes: Uint16Array): Set<number> => {
  const found = new Set<number>()
  sentences.forEach(({ from, to }, index) => {
    for (let at = from; at < to; at++)
      if (classes[at]! & CLASS.finePrint && FINE_PRINT.some((words) => stand(tokens, at, words))) found.add(index)
  })
  return found
}

const stand = (tokens: Read['tokens'], at: number, words: readonly string[]): boolean =>
  words.every((word, next) => tokens[at + next]?.lower === word)
