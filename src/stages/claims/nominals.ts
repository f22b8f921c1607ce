import { indexAt, indexFrom } from '../../document/span.js'
import type { Candidate } from './candidate.js'
import type { Scene } from './scene.js'

/** “Northwind announced | the launch of a plant”: content without a clause is one claim as a whole. */
export const nominals = (scene: Scene, found: readonly Candidate[]): Candidate[] => {
  const { quotations, tokens } = scene
  const result: Candidate[] = []
  const spoken = new Set(
    found
      .filter(({ clause, quotation }) => quotation !== null && isHead(scene, clause))
      .map(({ quotation }) => quotation),
  )
  quotations.forEach(({ kind, act, content, cue }, quotation) => {
    const [piece] = content
    if (kind === 'direct' || content.length !== 1 || !piece || !cue || spoken.has(quotation)) return
    const from = indexAt(tokens, piece.start - 1) + 1
    const to = limit(scene, found, from, indexAt(tokens, piece.end - 1) + 1, quotation)
    // “asked whether it works”: that it was asked is the claim.
    if (tokens[from]!.lower === 'whether' || tokens[from]!.lower === 'if') return
    // “urged the city | to build a bridge”
    const isAsked = act === 'directive' || act === 'commitment'
    if (to > from && (isAsked || tokens[from]!.pos !== 'PART')) result.push({ clause: null, from, to, quotation })
  })
  return result
}

/** Whether a claim is what the content says, rather than an aside in it. */
const isHead = ({ clauses }: Scene, clause: number | null): boolean => {
  if (clause === null) return true
  const { kind } = clauses[clause]!
  return kind !== 'relative' && kind !== 'participle' && kind !== 'appositive'
}

/** Where an aside that is a claim of its own begins; `found` is in text order. */
const limit = (
  { clauses, tokens }: Scene,
  found: readonly Candidate[],
  from: number,
  to: number,
  quotation: number,
): number => {
  for (let at = indexFrom(found, from + 1); at < found.length && found[at]!.from < to; at++)
    if (found[at]!.quotation === quotation && found[at]!.to >= to - 1) {
      // An appositive’s claim begins with the name before it, which belongs here too.
      const { clause, from: first } = found[at]!
      let end = clause === null ? first : Math.max(first, clauses[clause]!.from)
      while (end > from && tokens[end - 1]!.pos === 'PUNCT' && tokens[end - 1]!.word !== '”') end--
      return end
    }
  return to
}
