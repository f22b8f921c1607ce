import type { Entity } from '../../../document/layers.js'
import { isKinship, isRoleHead } from '../../../lexicon/titles.js'
import type { Scene } from '../scene.js'
import { ACCUSED, VICTIM } from './casting.js'

const FEMININE: ReadonlySet<string> = new Set(
  `wife daughter mother mom sister aunt niece grandmother grandma granddaughter widow girlfriend fiancée woman girl
  chairwoman congresswoman councilwoman spokeswoman actress`.split(/\s+/u),
)
const MASCULINE: ReadonlySet<string> = new Set(
  `husband son father dad brother uncle nephew grandfather grandpa grandson widower boyfriend fiancé man boy chairman
  congressman councilman spokesman`.split(/\s+/u),
)

/** Whether a person has a name to be called by: “Jane Doe”, not “the medical examiner”, “Spokesperson”. */
export const isNamed = ({ type, name }: Entity): boolean =>
  type === 'person' && /^\p{Lu}/u.test(name) && !isRoleHead(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())

/** Whether a phrase says a person without a name whom a pronoun of a gender may mean: “the defendant”, “my daughter”. */
const isNameless = (
  { phrases, tokens, entityOf, casting }: Scene,
  index: number,
  gender: Entity['gender'],
): boolean => {
  const { kind, from, to, head } = phrases[index]!
  const entity = entityOf[index]
  const word = tokens[head]!.lower
  if (kind === 'verb' || (entity && !isMereRole(entity))) return false
  if (FEMININE.has(word) || MASCULINE.has(word)) return !gender || FEMININE.has(word) === (gender === 'feminine')
  // Who “the defendant” or “the victim” is, as far as the text says.
  const cast = ACCUSED.has(word) ? casting.accused : VICTIM.has(word) ? casting.victim : null
  if (cast?.gender && gender && cast.gender !== gender) return false
  return (
    (to - from > 1 || entity !== undefined) &&
    (isKinship(word) || isRoleHead(word) || ACCUSED.has(word) || VICTIM.has(word))
  )
}

// “Ed” is a name, whatever it abbreviates.
const SHORTEST = 4

/** “Spokesperson”, where it was taken for somebody’s name. */
const isMereRole = ({ type, name }: Entity): boolean =>
  type === 'person' && name.length >= SHORTEST && isRoleHead(name.toLowerCase())

const ACTING: ReadonlySet<string> = new Set(['main', 'coordinate', 'complement', 'adverbial'])

/** Whether a phrase says a person without a name and is the subject of a clause: not “he is a nurse | who …”. */
export const isNamelessSubject = (scene: Scene, index: number, gender: Entity['gender']): boolean => {
  const clause = scene.clauses[scene.clauseOfSubject[index]!]
  return clause !== undefined && ACTING.has(clause.kind) && isNameless(scene, index, gender)
}
