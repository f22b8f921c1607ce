import type { Candidate } from './candidate.js'
import { pieceAround } from './placed.js'
import type { Scene } from './scene.js'
import { standing } from './selection/standing.js'
import { stretchOf } from './stretch.js'

/** The claims of a document in text order, as clauses with their stretch and the quotation that makes them. */
export const candidates = (scene: Scene): Candidate[] => {
  const own = standing(scene)
  const result: Candidate[] = []
  scene.clauses.forEach((clause, index) => {
    if (!own[index] || !isRead(scene, clause.from)) return
    const stretch = stretchOf(scene, index, own)
    if (!stretch) return
    const [from, to] = stretch
    const piece = pieceAround(scene, { start: scene.tokens[from]!.start, end: scene.tokens[to - 1]!.end })
    result.push({ clause: index, from, to, quotation: piece < 0 ? null : scene.pieces[piece]!.quotation })
  })
  return result.sort((a, b) => a.from - b.from || b.to - a.to)
}

/** Whether a place is read for claims: body and boilerplate in English. */
const isRead = ({ paragraphs, tokens }: Scene, at: number): boolean => {
  const { zone, english } = paragraphs[tokens[at]!.paragraph]!
  return english && (zone === 'body' || zone === 'boilerplate')
}
