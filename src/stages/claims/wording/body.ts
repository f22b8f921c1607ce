import type { Scene } from '../scene.js'
import type { TimeAt } from '../time.js'
import { agreeing } from './agreement.js'
import { asides } from './asides.js'
import { type Edit, rendered } from './edits.js'
import { type Resolving, references } from './resolve.js'
import { type SubjectSpan, statedSubject } from './subject.js'

/** A claim while it is worded: where references are resolved, its own tokens, and the times in them. */
export interface Wording extends Resolving {
  readonly clause: number
  readonly from: number
  readonly to: number
  readonly times: readonly TimeAt[]
}

/**
 * The words from a token on, with references and times resolved; `last` is where the subject ends, `verb` the first token
 * of the verb group that agrees with it.
 */
export const body = (wording: Wording, from: number, last: number, extra: readonly Edit[] = [], verb = -1): string => {
  const { scene, to, times } = wording
  const named = references(wording, from, to, last)
  const agreed = verb < 0 ? [] : agreement(wording, verb)
  const edits = [
    ...named,
    ...extra,
    ...agreed,
    ...contractions(scene, named),
    ...asides(scene, wording.clause, from, to),
  ]
  for (const time of times)
    if (time.wording && time.from >= from)
      edits.push({
        from: time.wording.startsWith('on ') ? behindOn(scene, time.from, from) : time.from,
        to: time.to,
        text: isSubjectTime(scene, time) ? time.wording.slice('on '.length) : time.wording,
      })
  return rendered(scene, from, to, inOrder(edits))
}

/** “Today marks the start”: the day itself is the subject. */
const isSubjectTime = ({ phraseOf, clauseOfSubject }: Scene, { from, wording }: TimeAt): boolean =>
  wording?.startsWith('on ') === true && phraseOf[from]! >= 0 && clauseOfSubject[phraseOf[from]!]! >= 0

/** “on today” would say it twice: the preposition goes with the time. */
const behindOn = ({ tokens }: Scene, at: number, from: number): number =>
  at > from && tokens[at - 1]!.lower === 'on' ? at - 1 : at

const FULL: ReadonlyMap<string, string> = new Map(
  Object.entries({ s: 'is', re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'is' }),
)

/** “it’s” → “the plan is”: a contraction behind a pronoun that became a name. */
const contractions = ({ tokens }: Scene, named: readonly Edit[]): Edit[] =>
  named.flatMap(({ to }) => {
    const token = tokens[to]
    const text = token?.pos === 'AUX' && /^['’]/u.test(token.word) ? FULL.get(token.lower.slice(1)) : undefined
    return text ? [{ from: to, to: to + 1, text }] : []
  })

/** By place, the longer first, none inside another. */
export const inOrder = (edits: readonly Edit[]): Edit[] => {
  const result: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.from - b.from || b.to - a.to))
    if (edit.from >= (result.at(-1)?.to ?? 0)) result.push(edit)
  return result
}

/** The edit that makes a verb agree once “we” or “I” before it became the name of one. */
export const agreement = ({ scene, singular }: Wording, verb: number): Edit[] => {
  const text = singular ? agreeing(scene.tokens[verb]!) : null
  return text === null ? [] : [{ from: verb, to: verb + 1, text }]
}

/** The words of the subject that a clause states or shares; empty when there is none to be found. */
export const subjectWords = (wording: Wording, clause: number): string => {
  const { scene } = wording
  const span = subjectSpan(scene, clause)
  if (span && (isDateline(scene, span) || isNumber(scene, span))) return ''
  return span ? rendered(scene, span.from, span.to, inOrder(references(wording, span.from, span.to, span.to))) : ''
}

/** “In 2018, | which …”: a year does nothing. */
const isNumber = ({ tokens }: Scene, { from, to }: SubjectSpan): boolean =>
  to - from === 1 && /^\d/u.test(tokens[from]!.word)

/** “NORLAND, May 5 — …”: where a release comes from does nothing. */
const isDateline = ({ dateline, tokens }: Scene, { from, to }: SubjectSpan): boolean =>
  dateline !== null && tokens[from]!.start >= dateline.start && tokens[to - 1]!.end <= dateline.end

export const subjectSpan = (scene: Scene, clause: number): SubjectSpan | null => {
  for (let at: number | null = clause; at !== null; at = scene.clauses[at]!.parent) {
    const stated = statedSubject(scene, at)
    if (stated) return stated
    const { kind } = scene.clauses[at]!
    if (kind === 'main' || kind === 'complement') return null
  }
  return null
}
