import type { Claim, Token } from '../../document/layers.js'
import { HAVE, MODALS } from '../../lexicon/function-words.js'
import { BASE_FORMS, PAST_ONLY, PAST_OR_PARTICIPLE } from '../../lexicon/irregular-verbs.js'
import type { Scene } from './scene.js'

export type Predicate = NonNullable<Claim['predicate']>

const FULL_MODALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'ll": 'will',
    '’ll': 'will',
    wo: 'will',
    ca: 'can',
    cannot: 'can',
    "'d": 'would',
    '’d': 'would',
    sha: 'shall',
  }),
)
const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did'])

/** The modal of a verb group in its full form (“wo n't” → “will”); null when it has none. */
export const modalOf = (tokens: readonly Token[], from: number, to: number): string | null => {
  for (let at = from; at < to; at++) {
    const { lower, pos } = tokens[at]!
    if (MODALS.has(lower) && pos !== 'NOUN') return FULL_MODALS.get(lower) ?? lower
  }
  return null
}

/** Lemma, tense and modality of a claim's verb group. “will” is a tense, every other modal a modality. */
export const predicateOf = (scene: Scene, clause: number | null): Predicate | null => {
  const { tokens, phrases, clauses } = scene
  const index = clause === null ? null : clauses[clause]!.predicate
  if (index === null) return null
  const { from, to, head, start, end } = phrases[index]!
  const modal = modalOf(tokens, from, to) ?? partedModal(scene, clause!, index)
  const lemma = lemmaOf(tokens[head]!)
  return {
    start,
    end,
    lemma,
    tense: tenseOf(tokens, from, head, modal),
    modality: modal === 'will' || modal === 'shall' ? null : modal,
  }
}

/** “will, in due course, | clarify”: the modal that stands alone before the verb of its clause. */
const partedModal = ({ tokens, phrases, clauses }: Scene, clause: number, predicate: number): string | null => {
  for (let at = predicate - 1; at >= 0 && phrases[at]!.from >= clauses[clause]!.from; at--) {
    const { kind, from, to } = phrases[at]!
    if (kind === 'verb') return to - from === 1 && tokens[to]?.word === ',' ? modalOf(tokens, from, to) : null
  }
  return null
}

export const lemmaOf = (token: Token): string => BASE_FORMS.get(token.lower) ?? token.lemma

const tenseOf = (tokens: readonly Token[], from: number, head: number, modal: string | null): Predicate['tense'] => {
  const first = tokens[from]!.lower
  if (modal === 'will' || modal === 'shall') return 'future'
  if (first === 'to' || (from === head && first.endsWith('ing'))) return null
  if (PAST_AUXILIARIES.has(first) || (HAVE.has(first) && from < head)) return 'past'
  if (from === head && (first.endsWith('ed') || PAST_ONLY.has(first) || PAST_OR_PARTICIPLE.has(first))) return 'past'
  return 'present'
}
