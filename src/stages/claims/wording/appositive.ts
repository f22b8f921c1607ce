import { body, subjectSpan, subjectWords, type Wording } from './body.js'

/** “Northwind, | a maker of pumps” → “Northwind is a maker of pumps”. */
export const appositiveWords = (wording: Wording): string => {
  const { scene, clause } = wording
  const from = Math.max(wording.from, scene.clauses[clause]!.from)
  return `${subjectWords(wording, clause)} ${subjectSpan(scene, clause)?.plural ? 'are' : 'is'} ${body(wording, from, from)}`
}
