import { MODALS } from '../../../lexicon/function-words.js'
import { lemmaOf, predicateOf } from '../predicate.js'
import type { Scene } from '../scene.js'
import { finite } from './agreement.js'
import { body, inOrder, subjectSpan, subjectWords, type Wording } from './body.js'
import { rendered } from './edits.js'
import { references } from './resolve.js'

/** “…, | making pumps” → “Northwind makes pumps”; “by | opening a plant” keeps the clause whose means it is. */
export const participleWords = (wording: Wording): string => {
  const { scene, clause, from, to } = wording
  const { predicate, parent } = scene.clauses[clause]!
  const verb = scene.phrases[predicate!]!.from
  if (verb < from || verb >= to) return body(wording, from, from)
  const opener = meansOf(scene, clause)
  if (opener !== null && parent !== null) {
    const before = clauseWords(wording, actionOf(scene, parent), opener)
    if (before !== '') return `${before} by ${body(wording, from, from)}`
  }
  const subject = subjectWords(wording, clause)
  // Without one it is no sentence.
  if (subject === '') return ''
  const text = tensed(scene, clause, verb, subjectSpan(scene, clause)?.plural ?? false)
  return `${subject} ${body(wording, from, from, [{ from: verb, to: verb + 1, text }])}`
}

/** The place of the “by” that a gerund hangs on, itself or as one of a list; null when it hangs on none. */
const meansOf = (scene: Scene, clause: number): number | null => {
  const { parent } = scene.clauses[clause]!
  for (const sibling of parent === null ? [] : scene.children[parent]!) {
    const { from, kind } = scene.clauses[sibling]!
    if (sibling > clause) return null
    if (kind === 'adverbial' && scene.tokens[from]!.lower === 'by') return from
  }
  return null
}

// A clause that is longer, in tokens, is not said again for each of its means.
const LONGEST = 60

/** “led her to believe that he was a guard | by wearing a badge”: what is has no means, what somebody does has. */
const actionOf = (scene: Scene, clause: number): number => {
  let at = clause
  for (let next: number | null = at; next !== null; next = scene.clauses[next]!.parent) {
    at = next
    const { kind } = scene.clauses[at]!
    if (
      (kind !== 'complement' && kind !== 'infinitive') ||
      (kind === 'complement' && predicateOf(scene, at)?.lemma !== 'be')
    )
      return at
  }
  return at
}

/** “by asking whether it works, | opening the box and | taking it”: each is a means of the clause around. */
export const listedMeans = (wording: Wording): string => {
  const { scene, clause, from } = wording
  const { predicate } = scene.clauses[clause]!
  const verb = scene.phrases[predicate!]!
  if (verb.from !== verb.head || !scene.tokens[verb.head]!.lower.endsWith('ing')) return ''
  for (let at = scene.clauses[clause]!.parent; at !== null; at = scene.clauses[at]!.parent) {
    const { kind, from: first, parent } = scene.clauses[at]!
    if (kind !== 'adverbial' || scene.tokens[first]!.lower !== 'by' || parent === null) continue
    const before = clauseWords(wording, actionOf(scene, parent), first)
    return before === '' ? '' : `${before} by ${body(wording, from, from)}`
  }
  return ''
}

/** The clause around, up to a token, from its subject on. */
const clauseWords = (wording: Wording, clause: number, end: number): string => {
  const { scene } = wording
  const subject = subjectSpan(scene, clause)
  const from =
    scene.clauses[clause]!.kind === 'main' ? (subject?.from ?? scene.clauses[clause]!.from) : (subject?.from ?? end)
  const { predicate } = scene.clauses[clause]!
  if (subject === null || from >= end || end - from > LONGEST || predicate === null) return ''
  return rendered(scene, from, end, inOrder(references(wording, from, end, subject.to)))
}

// Participles that take an object, or say what something is: “titled ‘Hurdles’”. Written for this project.
const NAMING: ReadonlySet<string> = new Set(
  'titled entitled called named dubbed awarded given offered granted paid shown considered deemed labeled elected appointed'.split(
    ' ',
  ),
)
// Verbs without a passive.
const INTRANSITIVE: ReadonlySet<string> = new Set(
  'pleaded pled died arrived emerged happened occurred remained served retired appeared graduated resigned began rose fell went'.split(
    ' ',
  ),
)
const OBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADJ', 'PROPN'])
const TODAY: ReadonlySet<string> = new Set(['today', 'yesterday', 'also'])

/** “…, | received the award”, “…, | pleaded guilty”: a past tense that was taken for a participle. */
const isActive = ({ tokens }: Scene, verb: number): boolean => {
  const { lower } = tokens[verb]!
  return (
    INTRANSITIVE.has(lower) ||
    (!NAMING.has(lower) &&
      OBJECTS.has(tokens[TODAY.has(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1]?.pos ?? ''))
  )
}

// What happens once is past: “Founded in 1990, …”.
const ONCE: ReadonlySet<string> = new Set('founded established incorporated born formed'.split(' '))

/** “can open a plant while | making pumps” → “can make pumps” */
const modalOf = ({ tokens, phrases, clauses }: Scene, clause: number | null): string | null => {
  const predicate = clause === null ? null : clauses[clause]!.predicate
  const word = predicate === null ? '' : tokens[phrases[predicate]!.from]!.lower
  return MODALS.has(word) && /^[a-z]{3}/u.test(word) && word !== 'cannot' ? word : null
}

/** “making” → “makes”; “built” → “is built”, in the tense of the clause around. */
const tensed = (scene: Scene, clause: number, verb: number, plural: boolean): string => {
  const token = scene.tokens[verb]!
  const { parent } = scene.clauses[clause]!
  const past = parent !== null && predicateOf(scene, parent)?.tense === 'past'
  const modal = modalOf(scene, parent)
  if (token.lower.endsWith('ing')) return modal ? `${modal} ${lemmaOf(token)}` : finite(token, past, plural)
  if (isActive(scene, verb)) return token.lower
  if (ONCE.has(token.lower)) return `${plural ? 'were' : 'was'} ${token.lower}`
  return `${plural ? (past ? 'were' : 'are') : past ? 'was' : 'is'} ${token.lower}`
}
