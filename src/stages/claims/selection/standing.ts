import { isAttribution } from '../placed.js'
import { lemmaOf } from '../predicate.js'
import type { Scene } from '../scene.js'
import { bringsOn } from './brings-on.js'
import { isDisclaimer } from './disclaimer.js'
import { isFeeling } from './feeling.js'
import { isFragment } from './fragment.js'
import { isImperative } from './imperative.js'
import { isQuestion } from './question.js'
import { isRole } from './role.js'
import { isWhole } from './shared-object.js'
import { swallowsMain } from './swallowing.js'

type Rule = (scene: Scene, clause: number) => boolean

/** What puts nothing forward, however it is built; each rule names one kind of it. */
const idle: readonly Rule[] = [
  (scene, clause) => isAttribution(scene, scene.clauses[clause]!) && !asks(scene, clause),
  isQuestion,
  isFragment,
  isDisclaimer,
  isImperative,
  isFeeling,
  isRole,
]

/** Whether each clause is a claim of its own; the others are part of the clause they hang on, or none. */
export const standing = (scene: Scene): boolean[] =>
  scene.clauses.map((_, clause) => mayStand(scene, clause) && !idle.some((rule) => rule(scene, clause)))

const ASKING: ReadonlySet<string> = new Set(['ask', 'wonder', 'inquire'])
// In tokens, from the start of the sentence.
const NEAR = 2

const WHETHER: ReadonlySet<string> = new Set(['whether', 'if'])

/** “She asked whether it works”: that she asked is what is put forward. */
export const asks = (scene: Scene, at: number): boolean => {
  const { predicate } = scene.clauses[at]!
  const isQuestion = predicate !== null && ASKING.has(lemmaOf(scene.tokens[scene.phrases[predicate]!.head]!))
  return scene.children[at]!.some((child) => {
    const { kind, from } = scene.clauses[child]!
    return (kind === 'complement' || (isQuestion && kind === 'adverbial')) && WHETHER.has(scene.tokens[from]!.lower)
  })
}

const LEADS: ReadonlySet<string> = new Set(['whether', 'from'])

/** “Whether you rent or buy, | the shop helps”: what is cut off before a main clause belongs to it. */
export const leadsIn = ({ clauses, tokens }: Scene, at: number): boolean => {
  const { from, to, kind, parent, sentence } = clauses[at]!
  if (parent !== null || (kind !== 'main' && kind !== 'complement') || !LEADS.has(tokens[from]!.lower)) return false
  for (let next = at + 1; next < clauses.length && clauses[next]!.sentence === sentence; next++)
    if (clauses[next]!.kind === 'main' && clauses[next]!.from >= to) return true
  return false
}

const mayStand = (scene: Scene, at: number): boolean => {
  const clause = scene.clauses[at]!
  switch (clause.kind) {
    case 'main':
      return !bringsOn(scene, at) && !leadsIn(scene, at)
    case 'coordinate':
      return isWhole(scene, at) && firstStands(scene, at)
    case 'complement':
      // “What the village needs is a school” hangs on nothing.
      if (clause.parent === null)
        return (
          clause.from - scene.sentences[clause.sentence]!.from <= NEAR && !WHETHER.has(scene.tokens[clause.from]!.lower)
        )
      return (
        !WHETHER.has(scene.tokens[clause.from]!.lower) &&
        (isAttribution(scene, scene.clauses[clause.parent]!) ||
          bringsOn(scene, clause.parent) ||
          isFeeling(scene, clause.parent))
      )
    case 'relative':
      return isSetOff(scene, at) || swallowsMain(scene, at)
    case 'participle':
      return isSetOff(scene, at)
    case 'appositive':
      return !isListed(scene, at) && !isBare(scene, at)
    case 'adverbial':
      return statesSomething(scene, at)
    case 'infinitive':
      return isAchieved(scene, at)
  }
}

/** “deep water, | a rail line and two cranes”: behind a thing without a name, what “and” goes on with is a list. */
const isListed = ({ clauses, tokens, entityOf, inName }: Scene, at: number): boolean => {
  const { subject, from, to } = clauses[at]!
  if (subject === null || entityOf[subject]) return false
  for (let next = from; next < to; next++)
    if (JOINING.has(tokens[next]!.lower) && inName[next] === 0 && isNounPhrase(tokens[next + 1]?.pos)) return true
  return JOINING.has(tokens[to]?.lower ?? '')
}

/** “technology, | a new process”: a common noun without article is a piece of a name that was not read as one. */
const isBare = ({ clauses, phrases, tokens, entityOf }: Scene, at: number): boolean => {
  const { subject } = clauses[at]!
  if (subject === null || entityOf[subject]) return false
  const { from, to } = phrases[subject]!
  const { pos, word } = tokens[from]!
  return to - from === 1 && pos === 'NOUN' && word === word.toLowerCase() && !word.endsWith('s')
}

/** “landlords who break the law and | disregard tenants”: what goes on with a clause that puts nothing forward does neither. */
const firstStands = (scene: Scene, at: number): boolean => {
  let first = at
  while (scene.clauses[first]!.kind === 'coordinate' && scene.clauses[first]!.parent !== null)
    first = scene.clauses[first]!.parent!
  const { kind, parent, from } = scene.clauses[first]!
  if (kind === 'relative') return isSetOff(scene, first) || scene.tokens[scene.clauses[at]!.from - 1]?.word === ','
  if (kind === 'adverbial' && IF.has(scene.tokens[from]!.lower)) return false
  return kind !== 'infinitive' || parent === null || !isFeeling(scene, parent)
}

const IF: ReadonlySet<string> = new Set(['if', 'unless', 'whether'])
const JOINING: ReadonlySet<string> = new Set(['and', 'or', '&'])
const isNounPhrase = (pos = ''): boolean => pos === 'DET' || pos === 'NUM' || pos === 'NOUN' || pos === 'PRON'

/** Behind a comma or a dash, or first in its sentence. */
const isSetOff = (scene: Scene, at: number): boolean => {
  const { from, sentence, kind } = scene.clauses[at]!
  // “Residents | who work here” is no aside.
  if (from <= scene.sentences[sentence]!.from + (kind === 'relative' ? 0 : 1)) return true
  const before = scene.tokens[from - 1]!.lower
  return before === ',' || before === '—' || before === '–' || before === '-' || before === 'and' || before === ';'
}

// What these bring is put forward beside the main clause; what “if” and “when” bring is its condition or time.
const STATING: ReadonlySet<string> = new Set('as while whereas although though because since so'.split(' '))
const MEANS: ReadonlySet<string> = new Set(['by', 'while'])

/** “as we expand our platform”, “by opening a plant” */
const statesSomething = ({ clauses, phrases, tokens }: Scene, at: number): boolean => {
  const { from, predicate, subject } = clauses[at]!
  if (predicate === null) return false
  const opener = tokens[from]!.lower
  const verb = tokens[phrases[predicate]!.from]!.lower
  if (verb.endsWith('ing') && phrases[predicate]!.from <= from + 2)
    return MEANS.has(opener) && tokens[from - 1]?.pos !== 'VERB'
  return STATING.has(opener) && subject !== null
}

/** “proud to have served”, “honored to be bringing”: under a feeling, what is or was done. */
const isAchieved = (scene: Scene, at: number): boolean => {
  const { parent, predicate } = scene.clauses[at]!
  if (parent === null || predicate === null || !isFeeling(scene, parent)) return false
  const { from, to, head } = scene.phrases[predicate]!
  return to - from > 2 && (scene.tokens[from + 1]!.lower === 'have' || scene.tokens[head]!.lower.endsWith('ing'))
}
