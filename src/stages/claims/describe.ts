import type { Claim, ClaimKind, Quantity } from '../../document/layers.js'
import { indexFrom, type Span } from '../../document/span.js'
import type { Candidate } from './candidate.js'
import { checkWorthiness } from './check-worthiness.js'
import { gistOf } from './gist/gist.js'
import { kindOf, subjectLemma } from './kind.js'
import { isNegated } from './polarity.js'
import { modalOf, predicateOf } from './predicate.js'
import { isLetterWithStop, type QuantityAt } from './quantities.js'
import type { Scene } from './scene.js'
import { type TimeAt, timeIn } from './time.js'
import { isUnresolved } from './unresolved.js'
import { sharedSpan } from './wording/shared-auxiliary.js'
import { statedSubject } from './wording/subject.js'
import { wordingOf } from './wording/wording.js'

/** A candidate written out: what it says, how, and with which numbers. */
export const describe = (
  scene: Scene,
  candidate: Candidate,
  quantities: readonly QuantityAt[],
  times: readonly TimeAt[],
): Claim => {
  const { clause, from, to, quotation } = candidate
  const { tokens, text } = scene
  const last = tokens[to - 1]!
  const verb = predicateOf(scene, clause)
  const modal = modalWithShared(scene, clause, verb)
  const predicate = withShared(verb, modal)
  const numbers = within(quantities, from, to)
  const firstTime = indexFrom(times, from)
  const negated = isNegated(scene, clause)
  const kind = kindWithin(scene, clause, from, to, quotation, verb, modal)
  const subject = clause === null ? null : statedSubject(scene, clause)
  const words = wordingOf(scene, candidate, within(times, from, to))
  const unresolved = isUnresolved(scene, candidate, words)
  const worth = checkWorthiness(scene.classes, from, to, {
    kind,
    quantities: numbers,
    names: hasName(scene, from, to),
    past: predicate?.tense === 'past',
    negated,
    unresolved,
  })
  const polarity = negated ? 'negated' : 'affirmed'
  const said = numbers.map(
    ({ start, end, text: words, value, unit, bound }): Quantity => ({ start, end, text: words, value, unit, bound }),
  )
  return {
    start: tokens[from]!.start,
    end: isLetterWithStop(last) ? last.end - 1 : last.end,
    quotation,
    text: words,
    kind,
    polarity,
    subject: subject && { start: tokens[subject.from]!.start, end: tokens[subject.to - 1]!.end },
    predicate,
    objects: objectsOf(scene, clause, from, to),
    quantities: said,
    time: timeIn(text, tokens, times, firstTime, to),
    checkWorthiness: worth.value,
    reasons: worth.reasons,
    gist: gistOf({ text: words, polarity, predicate, quantities: said }),
    unresolved,
  }
}

const DEPENDENT: ReadonlySet<string> = new Set(['participle', 'coordinate', 'infinitive', 'adverbial'])

// “urged the city | to build it”, “promised | to build it”
const ASKED: ReadonlyMap<string, ClaimKind> = new Map([
  ['directive', 'norm'],
  ['commitment', 'plan'],
])

// As far as a clause is looked at, in tokens, for what hangs on it.
const LONGEST = 60

/** The kind of a claim; a participle or a verb that shares a plan, a prediction or a demand is one too. */
const kindWithin = (
  scene: Scene,
  clause: number | null,
  from: number,
  to: number,
  quotation: number | null,
  predicate: Claim['predicate'],
  modal: string | null,
): ClaimKind => {
  const asked =
    quotation !== null && scene.tokens[from]!.lower === 'to' ? ASKED.get(scene.quotations[quotation]!.act) : null
  if (asked) return asked
  const kind = kindOf({
    scene,
    from,
    to,
    predicate,
    modal,
    subject: subjectLemma(scene, clause),
    behind: behindVerb(scene, clause, from),
    quoted: quotation !== null && scene.quotations[quotation]!.kind !== 'indirect',
  })
  if (kind !== 'fact' || clause === null || !isDependent(scene, clause)) return kind
  const { parent } = scene.clauses[clause]!
  if (parent === null) return kind
  const { from: first, to: last } = scene.clauses[parent]!
  const verb = predicateOf(scene, parent)
  const around = kindWithin(
    scene,
    parent,
    first,
    Math.min(last, scene.clauses[clause]!.from, first + LONGEST),
    quotation,
    verb,
    modalWithShared(scene, parent, verb),
  )
  return around === 'opinion' ? kind : around
}

const isDependent = ({ clauses, phrases, tokens }: Scene, clause: number): boolean => {
  const { kind, predicate } = clauses[clause]!
  if (!DEPENDENT.has(kind) || predicate === null) return false
  return kind !== 'adverbial' || tokens[phrases[predicate]!.from]!.lower.endsWith('ing')
}

const within = <T extends { readonly from: number; readonly to: number }>(
  list: readonly T[],
  from: number,
  to: number,
): T[] => {
  const result: T[] = []
  for (let at = indexFrom(list, from); at < list.length && list[at]!.to <= to; at++) result.push(list[at]!)
  return result
}

const modalWithShared = (scene: Scene, clause: number | null, verb: Claim['predicate']): string | null => {
  if (clause === null || scene.clauses[clause]!.predicate === null) return null
  const { from, to } = scene.phrases[scene.clauses[clause]!.predicate!]!
  const own = modalOf(scene.tokens, from, to)
  if (own !== null) return own
  const shared = scene.clauses[clause]!.kind === 'coordinate' ? sharedSpan(scene, clause) : null
  return (shared && modalOf(scene.tokens, shared.from, shared.to)) ?? (verb?.tense === 'future' ? 'will' : null)
}

/** “can read and | write”, “will open and | teach”: the modal before the first verb is the second’s too. */
const withShared = (predicate: Claim['predicate'], modal: string | null): Claim['predicate'] => {
  if (predicate === null || modal === null || predicate.modality === modal) return predicate
  return modal === 'will' || modal === 'shall' ? { ...predicate, tense: 'future' } : { ...predicate, modality: modal }
}

const behindVerb = ({ clauses, phrases }: Scene, clause: number | null, from: number): number => {
  const predicate = clause === null ? null : clauses[clause]!.predicate
  return predicate === null ? from : phrases[predicate]!.to
}

/** The noun phrases behind the verb, up to a preposition or another clause: “bought | apples, | pears and | plums”. */
const objectsOf = ({ clauses, phrases, tokens }: Scene, clause: number | null, from: number, to: number): Span[] => {
  const predicate = clause === null ? null : clauses[clause]!.predicate
  if (predicate === null) return []
  const result: Span[] = []
  let end = phrases[predicate]!.to
  for (let at = predicate + 1; at < phrases.length && phrases[at]!.to <= to; at++) {
    const phrase = phrases[at]!
    if (phrase.kind === 'verb' || phrase.from < from) break
    for (; end < phrase.from; end++) if (!BETWEEN.has(tokens[end]!.pos) || tokens[end]!.word === '(') return result
    result.push({ start: phrase.start, end: phrase.end })
    end = phrase.to
  }
  return result
}

// What may stand before and between objects.
const BETWEEN: ReadonlySet<string> = new Set(['ADV', 'CCONJ', 'PUNCT', 'DET', 'ADJ'])

const hasName = ({ inName }: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (inName[at] === 1) return true
  return false
}
