import type { Candidate } from '../candidate.js'
import { predicateOf } from '../predicate.js'
import type { Scene } from '../scene.js'
import type { TimeAt } from '../time.js'
import { agreeing, finite } from './agreement.js'
import { type Edit, rendered } from './edits.js'
import { type Resolving, references } from './resolve.js'
import { sharedAuxiliary } from './shared-auxiliary.js'
import { type SubjectSpan, statedSubject } from './subject.js'
import { voiceOf } from './voice.js'

/** What a claim says with nothing else at hand; `times` are those that lie in it. */
export const wordingOf = (scene: Scene, candidate: Candidate, times: readonly TimeAt[]): string => {
  const resolving: Resolving = { scene, voice: voiceOf(scene, candidate.quotation), named: new Set(), singular: false }
  const sentence = statement(resolving, candidate, times)
  return punctuated(sentence)
}

const statement = (resolving: Resolving, candidate: Candidate, times: readonly TimeAt[]): string => {
  const { scene } = resolving
  const { clause, from, to } = candidate
  if (clause === null) return body(resolving, candidate, from, to, times, from)
  const { kind, predicate, subject } = scene.clauses[clause]!
  const verb = predicate === null ? null : scene.phrases[predicate]!
  if (kind === 'coordinate' && verb) {
    const before = subjectWords(resolving, clause)
    const auxiliary = sharedAuxiliary(scene, clause)
    const plain = verb.from === verb.head && auxiliary === '' && resolving.singular
    const changed = plain ? agreeing(scene.tokens[verb.head]!) : null
    return [
      before,
      auxiliary,
      body(
        resolving,
        candidate,
        from,
        to,
        times,
        from,
        changed ? [{ from: verb.head, to: verb.head + 1, text: changed }] : [],
      ),
    ]
      .filter(Boolean)
      .join(' ')
  }
  if (kind === 'participle' && verb && verb.from >= from && verb.from < to) {
    const before = subjectWords(resolving, clause)
    if (before === '') return body(resolving, candidate, from, to, times, from)
    const changed = participleWords(scene, clause, verb.from, isPluralSubject(scene, clause))
    return `${before} ${body(resolving, candidate, from, to, times, from, [{ from: verb.from, to: verb.from + 1, text: changed }])}`
  }
  if (kind === 'appositive' && subject !== null) {
    const before = subjectWords(resolving, clause)
    return `${before} ${statedSubject(scene, clause)?.plural ? 'are' : 'is'} ${body(resolving, candidate, Math.max(from, scene.clauses[clause]!.from), to, times, from)}`
  }
  if (kind === 'relative') return relativeWords(resolving, candidate, times)
  const own = statedSubject(scene, clause)
  const last = verb ? verb.from : to
  return body(resolving, candidate, from, to, times, last, [], own ? (verb?.from ?? null) : null)
}

/** “who lives here” → “Jane Doe lives here”; a clause with a subject of its own keeps it. */
const relativeWords = (resolving: Resolving, candidate: Candidate, times: readonly TimeAt[]): string => {
  const { scene } = resolving
  const { clause, to } = candidate
  const { subject, predicate, from: first } = scene.clauses[clause!]!
  const from = Math.max(candidate.from, first)
  const phrase = subject === null ? null : scene.phrases[subject]!
  if (!phrase || phrase.from >= first) {
    const start = OPENERS.has(scene.tokens[from]!.lower) ? from + 1 : from
    return body(resolving, candidate, start, to, times, predicate === null ? to : scene.phrases[predicate]!.from)
  }
  const before = subjectWords(resolving, clause!)
  const whose = scene.tokens[from]!.lower === 'whose'
  return `${before}${whose ? '’s' : ''} ${body(resolving, candidate, from + 1, to, times, from + 1)}`
}

const OPENERS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'where', 'whom'])

/** The words of a stretch with references and times resolved, and the verb in agreement with a new subject. */
const body = (
  resolving: Resolving,
  _candidate: Candidate,
  from: number,
  to: number,
  times: readonly TimeAt[],
  last: number,
  extra: readonly Edit[] = [],
  verb: number | null = null,
): string => {
  const { scene } = resolving
  const edits = [...references(resolving, from, to, last), ...extra]
  if (verb !== null && resolving.singular && verb >= from && verb < to) {
    const text = agreeing(scene.tokens[verb]!)
    if (text) edits.push({ from: verb, to: verb + 1, text })
  }
  for (const time of times)
    if (time.wording && time.from >= from && time.to <= to)
      edits.push({ from: time.from, to: time.to, text: time.wording })
  edits.sort((a, b) => a.from - b.from)
  return rendered(
    scene,
    from,
    to,
    edits.filter((edit, at) => at === 0 || edit.from >= edits[at - 1]!.to),
  )
}

/** The words of the subject that a clause has or shares; empty when there is none to be found. */
const subjectWords = (resolving: Resolving, clause: number): string => {
  const { scene } = resolving
  const span = subjectSpan(scene, clause)
  return span ? rendered(scene, span.from, span.to, references(resolving, span.from, span.to, span.to)) : ''
}

const isPluralSubject = (scene: Scene, clause: number): boolean => subjectSpan(scene, clause)?.plural ?? false

const subjectSpan = (scene: Scene, clause: number): SubjectSpan | null => {
  for (let at: number | null = clause; at !== null; at = scene.clauses[at]!.parent) {
    const stated = statedSubject(scene, at)
    if (stated) return stated
    const { kind } = scene.clauses[at]!
    if (kind === 'main' || kind === 'complement') return null
  }
  return null
}

/** “making” → “makes”; “built” → “is built”, in the tense of the clause around. */
const participleWords = (scene: Scene, clause: number, verb: number, plural: boolean): string => {
  const token = scene.tokens[verb]!
  const { parent } = scene.clauses[clause]!
  const past = parent !== null && predicateOf(scene, parent)?.tense === 'past'
  if (token.lower.endsWith('ing')) return finite(token, past, plural)
  return `${plural ? (past ? 'were' : 'are') : past ? 'was' : 'is'} ${token.word}`
}

const punctuated = (sentence: string): string => {
  const trimmed = sentence.replace(/[\s,;:—–-]+$/u, '').replace(/^[\s,;:—–-]+/u, '')
  if (trimmed === '') return ''
  const capital = trimmed[0]!.toUpperCase() + trimmed.slice(1)
  return /[.!?]["”’)]?$/u.test(capital) ? capital : `${capital}.`
}
