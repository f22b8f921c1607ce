import type { Scene } from '../scene.js'

/** The tokens of a clause’s subject with what hangs on it: “the head of the agency”, “A and B”. */
export interface SubjectSpan {
  readonly from: number
  readonly to: number
  readonly plural: boolean
}

/** The subject that a clause states itself; null when it shares or lacks one. */
export const statedSubject = (scene: Scene, clause: number): SubjectSpan | null => {
  const { subject, predicate } = scene.clauses[clause]!
  if (subject === null) return null
  const phrase = scene.phrases[subject]!
  const limit = predicate === null ? phrase.to : scene.phrases[predicate]!.from
  const to = limit > phrase.to ? endOf(scene, clause, phrase.to, limit) : phrase.to
  const from = startOf(scene, clause, phrase.from)
  return { from, to, plural: from < phrase.from || isPlural(scene, subject) }
}

const isPlural = ({ tokens, phrases }: Scene, subject: number): boolean => {
  const { head, from } = phrases[subject]!
  const { lower, pos, lemma } = tokens[head]!
  const first = tokens[from]!.lower
  if (
    lower === 'they' ||
    lower === 'we' ||
    lower === 'these' ||
    lower === 'those' ||
    lower === 'you' ||
    lower === 'people'
  )
    return true
  if (
    first === 'these' ||
    first === 'those' ||
    first === 'many' ||
    first === 'several' ||
    first === 'both' ||
    first === 'most' ||
    first === 'few'
  )
    return true
  return pos === 'NOUN' && lower.endsWith('s') && !lower.endsWith('ss') && lemma !== lower
}

/** Prepositional phrases and “and NP” behind the noun, up to a comma, a bracket or another clause. */
const endOf = (scene: Scene, clause: number, start: number, limit: number): number => {
  let end = limit
  for (let at = start; at < limit; at++) {
    const { word, pos } = scene.tokens[at]!
    if (word === ',' || word === '(' || word === '—' || word === '–' || (pos === 'ADV' && at > start)) {
      end = at
      break
    }
  }
  for (const child of scene.children[clause]!) {
    const { from } = scene.clauses[child]!
    if (from >= start && from < end) end = from
  }
  while (end > start && NO_END.has(scene.tokens[end - 1]!.pos)) end--
  return end
}

const NO_END: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'ADV', 'ADP', 'SCONJ', 'PART'])

/** “A and | B”: the subject began before the phrase that the verb is next to. */
const startOf = (scene: Scene, clause: number, phraseFrom: number): number => {
  const { tokens } = scene
  const first = scene.clauses[clause]!.from
  let from = phraseFrom
  if (from - 2 < first || tokens[from - 1]!.lower !== 'and') return from
  let at = from - 2
  while (at >= first && NOMINAL.has(tokens[at]!.pos)) at--
  if (at + 1 < from - 1 && tokens[at]?.pos !== 'ADP' && tokens[at]?.pos !== 'VERB') from = at + 1
  return from
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON'])
