import type { Token } from '../../../document/layers.js'
import { lemmaOf } from '../predicate.js'
import type { Scene } from '../scene.js'
import { disagrees } from './agreement.js'
import { agreement, body, inOrder, subjectSpan, subjectWords, type Wording } from './body.js'
import { behindConnector } from './connectors.js'
import { rendered } from './edits.js'
import { hasOwnSubject } from './own-subject.js'
import { listedMeans } from './participle.js'
import { references } from './resolve.js'
import { sharedAuxiliary } from './shared-auxiliary.js'
import { statedSubject } from './subject.js'

/** “… and | closed two depots” → “Northwind closed two depots”: subject, shared auxiliary and the time before them again. */
export const coordinateWords = (wording: Wording): string => {
  const { scene, clause, from } = wording
  const { predicate } = scene.clauses[clause]!
  const { from: first, head } = scene.phrases[predicate!]!
  const purpose = purposeWords(wording)
  if (purpose !== '') return `${purpose} ${body(wording, from, from)}`
  const means = listedMeans(wording)
  if (means !== '') return means
  const help = helpWords(wording)
  if (help !== '') return `${help} ${body(wording, from, from)}`
  const span = subjectSpan(scene, clause)
  if (hasOwnSubject(scene, clause, from, span?.plural === true)) return body(wording, from, first)
  const frame = frameWords(wording)
  const subject = subjectWords(wording, clause)
  const auxiliary = sharedAuxiliary(scene, clause)
  if (span?.plural && auxiliary === '' && disagrees(scene.tokens[first]!, true)) return ''
  const extra = first === head && auxiliary === '' ? agreement(wording, head) : []
  return [frame, subject, auxiliary, body(wording, from, from, extra)].filter(Boolean).join(' ')
}

// A clause that is longer, in tokens, is not said again for each of its purposes.
const LONGEST = 60

const HELPING: ReadonlySet<string> = new Set(['help', 'let', 'make'])

/** “will help Acme grow and | hire people” → “Northwind will help Acme hire people”: what is helped comes again. */
const helpWords = (wording: Wording): string => {
  const { scene, clause, from } = wording
  const first = firstOf(scene, clause)
  const predicate = first === null ? null : scene.clauses[first]!.predicate
  const subject = first === null ? null : statedSubject(scene, first)
  const own = scene.phrases[scene.clauses[clause]!.predicate!]!
  if (predicate === null || !subject || own.from !== own.head || own.to - own.from !== 1) return ''
  const verb = scene.phrases[predicate]!
  if (!HELPING.has(lemmaOf(scene.tokens[verb.head]!)) || !isBase(scene.tokens[own.head]!)) return ''
  for (let at = verb.to; at < Math.min(from, verb.to + LONGEST); at++) {
    const token = scene.tokens[at]!
    if (token.pos === 'VERB' && isBase(token)) {
      const edits = references(wording, subject.from, at, subject.to)
      return rendered(scene, subject.from, at, inOrder([...edits, ...agreement(wording, verb.from)]))
    }
  }
  return ''
}

const isBase = ({ lower, lemma }: Token): boolean => lower === lemma

/** “wants to buy land and | build homes” → “The agency wants to build homes”: what leads up to the infinitive again. */
const purposeWords = (wording: Wording): string => {
  const { scene, clause } = wording
  let first: number | null = clause
  while (first !== null && scene.clauses[first]!.kind === 'coordinate') first = scene.clauses[first]!.parent
  if (first === null || scene.clauses[first]!.kind !== 'infinitive') return ''
  let around = scene.clauses[first]!.parent
  while (around !== null && scene.clauses[around]!.kind === 'infinitive') around = scene.clauses[around]!.parent
  const subject = around === null ? null : statedSubject(scene, around)
  const end = scene.phrases[scene.clauses[first]!.predicate!]!.head
  if (
    around === null ||
    !subject ||
    subject.from >= end ||
    end - subject.from > LONGEST ||
    scene.clauses[around]!.predicate === null
  )
    return ''
  const verb = scene.phrases[scene.clauses[around]!.predicate!]!.from
  const edits = references(wording, subject.from, end, subject.to)
  return rendered(scene, subject.from, end, inOrder([...edits, ...agreement(wording, verb)]))
}

/** “In 2020, she joined it and | founded a clinic”: the time or place before the subject holds for both. */
const frameWords = (wording: Wording): string => {
  const { scene, clause } = wording
  const first = firstOf(scene, clause)
  const subject = first === null ? null : statedSubject(scene, first)
  if (first === null || !subject) return ''
  const { from } = scene.clauses[first]!
  if (subject.from - from > FRAME || subject.from <= from || scene.tokens[from]!.pos !== 'ADP') return ''
  if (behindConnector(scene.tokens, from, subject.from + 1) > from) return ''
  if (scene.children[first]!.some((child) => scene.clauses[child]!.from < subject.from)) return ''
  return rendered(scene, from, subject.from, inOrder(references(wording, from, subject.from, from)))
}

// A longer stretch before the subject is rarely a mere time or place.
const FRAME = 8

/** The clause that a row of coordinate ones begins with. */
const firstOf = ({ clauses }: Scene, clause: number): number | null => {
  let at: number | null = clause
  while (at !== null && clauses[at]!.kind === 'coordinate') at = clauses[at]!.parent
  return at !== null && clauses[at]!.kind === 'main' ? at : null
}
