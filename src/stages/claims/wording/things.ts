import { indexAt } from '../../../document/span.js'
import type { Scene } from '../scene.js'
import { CLASS } from '../word-classes.js'

// How many phrases back an antecedent is looked for.
const REACH = 60

/**
 * The phrase that “it” or “they” at a token stands for: the subject of the clause before, in the same mouth, if it has that
 * number, is no person and is something that can be called by its words again; -1 when it cannot be told.
 */
export const thingBefore = (scene: Scene, at: number, plural: boolean, speech: number): number => {
  const { phrases, clauseOfSubject, clauses, entityOf, speechOf } = scene
  const last = indexAt(phrases, scene.tokens[at]!.start) - 1
  const own = phrases[last + 1]?.sentence ?? -1
  const sentence = phrases[last]?.sentence ?? 0
  for (let index = last; index >= Math.max(0, last - REACH); index--) {
    const phrase = phrases[index]!
    if (phrase.sentence < sentence - 1) return -1
    const clause = clauseOfSubject[index]!
    if (clause < 0 || isPronoun(scene, phrase.head) || entityOf[index]?.type === 'person') continue
    if (speechOf[index] !== speech) {
      if (speech >= 0) return -1
      continue
    }
    // “If the pump leaks, it …” but not “If the pump leaks, call us. It …”
    if (!LEADING.has(clauses[clause]!.kind) && phrase.sentence !== own) continue
    if (isPlural(scene, phrase.head) === plural) return isCallable(scene, index) ? index : -1
    return plural && phrase.sentence === own ? severalBefore(scene, last, index, speech) : -1
  }
  return -1
}

/** “The fund pays nurses while they …”: behind a subject that is one, the several that stand nearest. */
const severalBefore = (scene: Scene, last: number, first: number, speech: number): number => {
  for (let index = last; index > first; index--) {
    const { kind, head } = scene.phrases[index]!
    if (kind === 'noun' && scene.speechOf[index] === speech && isPlural(scene, head))
      return isCallable(scene, index) ? index : -1
  }
  return -1
}

const LEADING: ReadonlySet<string> = new Set(['main', 'complement', 'coordinate'])

const isPronoun = ({ tokens }: Scene, at: number): boolean => tokens[at]!.pos === 'PRON' || tokens[at]!.pos === 'DET'

const isPlural = ({ tokens }: Scene, head: number): boolean => {
  const { lower, pos } = tokens[head]!
  return pos === 'NOUN' && lower.endsWith('s') && !lower.endsWith('ss')
}

const isShouted = (word: string): boolean => word.length > 3 && word === word.toUpperCase()

// What is new each time it is said: “a pump … it” is no pump.
const INDEFINITE: ReadonlySet<string> = new Set(
  'a an any every each no some another what which that this other others one'.split(' '),
)
const MOMENTS: ReadonlySet<string> = new Set(
  'time day week month year moment way case reason today tomorrow yesterday morning evening'.split(' '),
)

/** Whether a phrase says the same thing again: a name, “the bridge”, “wind power”; not “a bridge”, “$5”, “this week”. */
const isCallable = ({ entityOf, phrases, tokens, classes, inName }: Scene, index: number): boolean => {
  const { from, to, head } = phrases[index]!
  // “DALLAS”, of a dateline
  if (entityOf[index]) return entityOf[index]!.type !== 'place' || !isShouted(tokens[head]!.word)
  const { lower, pos } = tokens[head]!
  if (pos !== 'NOUN' && pos !== 'PROPN') return false
  if (MOMENTS.has(lower) || INDEFINITE.has(tokens[from]!.lower) || classes[from]! & CLASS.number) return false
  return to - from > 1 || inName[head] === 1 || (pos === 'NOUN' && lower.endsWith('s'))
}
