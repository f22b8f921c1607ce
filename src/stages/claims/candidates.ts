import { indexAt, overlaps } from '../../document/span.js'
import type { Candidate } from './candidate.js'
import { frameOf, isStated } from './frame.js'
import { nominals } from './nominals.js'
import { pieceAround } from './placed.js'
import type { Scene } from './scene.js'
import { asks, standing } from './selection/standing.js'
import { stretchOf } from './stretch.js'

/** The claims of a document in text order, as clauses with their stretch and the quotation that makes them. */
export const candidates = (scene: Scene): Candidate[] => {
  const own = standing(scene)
  const result: Candidate[] = []
  scene.clauses.forEach((clause, index) => {
    if (!own[index] || !isRead(scene, clause.from)) return
    const stretch = stretchOf(scene, index, own)
    // “by | acquiring”: whom or what, another claim says.
    if (stretch && stretch[1] - stretch[0] === 1 && scene.tokens[stretch[0]]!.lower.endsWith('ing')) return
    if (stretch) result.push(inContent(scene, index, ...stretch))
    const frame = frameOf(scene, index)
    if (frame && isStated(scene, frame))
      result.push({ ...inContent(scene, index, frame.from - 1, frame.comma), clause: null, frame })
  })
  result.sort(inTextOrder)
  for (const nominal of nominals(scene, result)) if (isRead(scene, nominal.from)) result.push(nominal)
  return result.map((candidate) => withoutThat(scene, candidate)).sort(inTextOrder)
}

/** “that | the pump works”: what opens reported speech is no part of it. */
const withoutThat = ({ tokens, quotations }: Scene, candidate: Candidate): Candidate => {
  const { from, to, quotation } = candidate
  if (quotation === null || tokens[from]!.lower !== 'that' || to - from < 2) return candidate
  const { kind, content } = quotations[quotation]!
  const opens = kind !== 'direct' && content.some(({ start }) => start === tokens[from]!.start)
  return opens ? { ...candidate, from: from + 1 } : candidate
}

const inTextOrder = (a: Candidate, b: Candidate): number => a.from - b.from || b.to - a.to

/** The quotation that a stretch lies in; of “According to Doe, it works”, only what Doe says. */
const inContent = (scene: Scene, clause: number, from: number, to: number): Candidate => {
  const { tokens, pieces, quotations } = scene
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
  const around = pieceAround(scene, span)
  if (around >= 0) return { clause, from, to, quotation: pieces[around]!.quotation }
  const piece = pieces[indexAt(pieces, span.end - 1)]
  const cue = piece && quotations[piece.quotation]!.cue
  if (!piece || !cue || asks(scene, clause) || piece.end <= span.start || !overlaps(cue, span))
    return { clause, from, to, quotation: null }
  let [first, last] = [from, to]
  while (first < to && tokens[first]!.start < piece.start) first++
  while (last > first && tokens[last - 1]!.end > piece.end) last--
  return last > first
    ? { clause, from: first, to: last, quotation: piece.quotation }
    : { clause, from, to, quotation: null }
}

/** Whether a place is read for claims: body and boilerplate in English. */
const isRead = ({ paragraphs, tokens }: Scene, at: number): boolean => {
  const { zone, english } = paragraphs[tokens[at]!.paragraph]!
  return english && (zone === 'body' || zone === 'boilerplate')
}
