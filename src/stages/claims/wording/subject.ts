import type { Scene } from '../scene.js'

/** The tokens of a clause’s subject with what hangs on it: “the head of the agency”, “A and B”. */
export interface SubjectSpan {
  readonly from: number
  readonly to: number
  readonly plural: boolean
}

/** The subject that a clause states itself; null when it shares or lacks one. */
export const statedSubject = (scene: Scene, clause: number): SubjectSpan | null => {
  const { predicate } = scene.clauses[clause]!
  const subject = scene.clauses[clause]!.subject ?? behindFrame(scene, clause)
  if (subject === null) return null
  const phrase = scene.phrases[subject]!
  const behind = scene.clauses[clause]!.from >= phrase.to ? scene.clauses[clause]!.from : Number.POSITIVE_INFINITY
  const limit = predicate === null ? phrase.to : Math.min(behind, scene.phrases[predicate]!.from)
  const to = limit > phrase.to ? endOf(scene, clause, phrase.to, limit) : phrase.to
  const from = Math.min(
    titleFrom(scene, phrase.to),
    startOf(scene, clause, phrase.from),
    nameFrom(scene, phrase.from, phrase.to),
  )
  return { from, to, plural: isJoined(scene, from, phrase.from) || isPlural(scene, subject) }
}

// Titles of works are rarely longer, in tokens.
const LONGEST_TITLE = 14

/** “Bright Minds: Rising Over | Hurdles,” a book: where the title in quote marks begins that a phrase ends. */
const titleFrom = ({ tokens }: Scene, to: number): number => {
  const closing = tokens[to]?.word === ',' ? to + 1 : to
  if (tokens[closing]?.word !== '”') return to
  for (let at = to - 1; at >= Math.max(0, to - LONGEST_TITLE); at--) if (tokens[at]!.word === '“') return at + 1
  return to
}

/** “With a focus on building boats, | Northwind | grows”: the phrase between a comma and the verb. */
const behindFrame = ({ clauses, phrases, tokens }: Scene, clause: number): number | null => {
  const { kind, predicate, from } = clauses[clause]!
  const before = predicate === null || kind !== 'main' ? undefined : phrases[predicate - 1]
  if (before?.kind !== 'noun' || before.from <= from || before.to !== phrases[predicate!]!.from) return null
  return tokens[before.from - 1]!.word === ',' ? predicate! - 1 : null
}

const PLURALS: ReadonlySet<string> = new Set('they we these those you people police'.split(' '))
const PLURAL_DETERMINERS: ReadonlySet<string> = new Set('these those many several both most few two three'.split(' '))

const isPlural = ({ tokens, phrases }: Scene, subject: number): boolean => {
  const { head, from } = phrases[subject]!
  const { lower, pos, lemma } = tokens[head]!
  const first = tokens[from]!.lower
  if (PLURALS.has(lower) || PLURAL_DETERMINERS.has(first)) return true
  return pos === 'NOUN' && lower.endsWith('s') && !lower.endsWith('ss') && lemma !== lower
}

// Subjects are rarely longer, in tokens; it also keeps the walk short in text that is no prose.
const LONGEST = 40

/** Prepositional phrases and “and NP” behind the noun, up to a comma, a bracket or another clause. */
const endOf = (scene: Scene, clause: number, start: number, limit: number): number => {
  let end = Math.min(limit, start + LONGEST)
  for (let at = start; at < end; at++) {
    const { word, pos } = scene.tokens[at]!
    if (
      word === ',' ||
      word === '(' ||
      word === '—' ||
      word === '–' ||
      (pos === 'ADV' && at > start && scene.inName[at] === 0)
    ) {
      end = at
      break
    }
  }
  for (const child of scene.children[clause]!) {
    const { from } = scene.clauses[child]!
    if (from >= start && from < end) end = from
  }
  while (end > start && scene.inName[end - 1] === 0 && NO_END.has(scene.tokens[end - 1]!.pos)) end--
  return end
}

const NO_END: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'ADV', 'ADP', 'SCONJ', 'PART'])

const isJoined = ({ tokens, inName }: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (tokens[at]!.lower === 'and' && inName[at] === 0) return true
  return false
}

// Names are rarely longer.
const LONGEST_NAME = 12

/** Where the name begins whose end a phrase is: “the Boys & Girls Club of | Norland”. */
const nameFrom = ({ mentions }: Scene, from: number, to: number): number => {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_NAME); at--) if (mentions[at]?.mention.to === to) return at
  return from
}

/** “A and | B”: the subject began before the phrase that the verb is next to. */
const startOf = (scene: Scene, clause: number, phraseFrom: number): number => {
  const { tokens } = scene
  const first = scene.clauses[clause]!.from
  let from = phraseFrom
  if (from - 2 < first || tokens[from - 1]!.lower !== 'and') return from
  let at = from - 2
  while (at >= first && at > phraseFrom - LONGEST && NOMINAL.has(tokens[at]!.pos)) at--
  if (at + 1 === first && tokens[first]!.lower === 'that') at++
  if (at + 1 < from - 1 && tokens[at]?.pos !== 'ADP' && tokens[at]?.pos !== 'VERB') from = at + 1
  return from
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON'])
