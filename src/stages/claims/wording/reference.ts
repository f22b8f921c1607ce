import type { Entity } from '../../../document/layers.js'
import { indexAt } from '../../../document/span.js'
import { ARTICLES } from '../../../lexicon/function-words.js'
import { isKinship, isRoleHead } from '../../../lexicon/titles.js'
import type { Scene } from '../scene.js'
import { ACCUSED, VICTIM } from './casting.js'

// How many phrases back an antecedent is looked for.
const REACH = 60

/** The phrase of the person meant by “he” or “she” at a token: a subject first, else whoever is nearest; -1 for nobody. */
export const personBefore = (scene: Scene, at: number, gender: Entity['gender'], speaker: string | null): number => {
  const { isSubject, entityOf } = scene
  const last = phraseBefore(scene, at)
  let nearest = -1
  for (let index = last; index >= Math.max(0, last - REACH); index--) {
    if (scene.phrases[index]!.kind === 'verb') continue
    const entity = entityOf[index]
    // “The defendant fled. He …”
    if (!entity && isSubject[index] && isHuman(scene, index) && mayBe(castOf(scene, index), gender)) return index
    if (entity?.type !== 'person' || entity.name === speaker) continue
    if (!mayBe(entity, gender)) continue
    if (isSubject[index]) return index
    if (nearest < 0) nearest = index
  }
  return nearest
}

const mayBe = (entity: Entity | null, gender: Entity['gender']): boolean =>
  !entity?.gender || !gender || entity.gender === gender

/** Who “the defendant” or “the victim” is, as far as the text says. */
const castOf = ({ phrases, tokens, casting }: Scene, index: number): Entity | null => {
  const word = tokens[phrases[index]!.head]!.lower
  return ACCUSED.has(word) ? casting.accused : VICTIM.has(word) ? casting.victim : null
}

/** “the defendant”, “a nurse” */
const isHuman = ({ phrases, tokens }: Scene, index: number): boolean => {
  const { from, to, head } = phrases[index]!
  const word = tokens[head]!.lower
  return (
    to - from > 1 &&
    ARTICLES.has(tokens[from]!.lower) &&
    (isKinship(word) || isRoleHead(word) || ACCUSED.has(word) || VICTIM.has(word))
  )
}

/** The names of the people meant by “they” at a token: “Jane Doe and John Roe”, shortly before; empty when nobody is. */
export const peopleBefore = ({ phrases, entityOf, tokens }: Scene, at: number): string => {
  const last = indexAt(phrases, tokens[at]!.start) - 1
  const sentence = phrases[last]?.sentence ?? 0
  for (let index = last; index > Math.max(0, last - REACH) && phrases[index]!.sentence >= sentence - 1; index--) {
    const [first, second] = [entityOf[index - 1], entityOf[index]]
    if (first?.type !== 'person' || second?.type !== 'person' || first === second) continue
    if (tokens[phrases[index]!.from - 1]!.lower === 'and') return `${first.name} and ${second.name}`
  }
  return ''
}

/** “Northwind and Acme”, the last two of a type that were named together before a token; empty when none were. */
export const pairBefore = (scene: Scene, at: number, types: readonly string[]): string => {
  const { phrases, entityOf, tokens } = scene
  const last = phraseBefore(scene, at)
  for (let index = last; index > Math.max(0, last - REACH); index--) {
    const [first, second] = [entityOf[index - 1], entityOf[index]]
    if (!first || !second || first === second || first.type !== second.type || !types.includes(second.type)) continue
    if (phrases[index]!.from === phrases[index - 1]!.to + 1 && tokens[phrases[index]!.from - 1]!.lower === 'and')
      return `${first.name} and ${second.name}`
  }
  return ''
}

/** The phrase that “it” or “they” at a token stands for: the nearest subject, if it has that number and is no person; -1. */
export const thingBefore = (scene: Scene, at: number, plural: boolean): number => {
  const last = phraseBefore(scene, at)
  const sentence = scene.phrases[last]?.sentence ?? 0
  for (let index = last; index >= Math.max(0, last - REACH); index--) {
    const phrase = scene.phrases[index]!
    if (phrase.sentence < sentence - 1) return -1
    if (!scene.isSubject[index] || isPronoun(scene, phrase.head) || scene.entityOf[index]?.type === 'person') continue
    return isPlural(scene, phrase.head) === plural ? index : -1
  }
  return -1
}

/** The organization meant by “the company” at a token: a subject shortly before, else the one the document is about. */
export const organizationBefore = (scene: Scene, at: number): Entity | null => {
  if (scene.mainOrganization) return scene.mainOrganization
  const last = phraseBefore(scene, at)
  const sentence = scene.phrases[last]?.sentence ?? 0
  for (
    let index = last;
    index >= Math.max(0, last - REACH) && scene.phrases[index]!.sentence >= sentence - 1;
    index--
  ) {
    const entity = scene.entityOf[index]
    if (entity?.type === 'organization' && scene.isSubject[index]) return entity
  }
  return null
}

/** “Acme opened a plant, furthering the company’s plan”: the organization that is the subject before, in the same sentence. */
export const subjectOf = (scene: Scene, at: number): Entity | null => {
  const { phrases, isSubject, entityOf, tokens } = scene
  const last = indexAt(phrases, tokens[at]!.start)
  const sentence = phrases[last]?.sentence
  for (let index = last - 1; index >= 0 && phrases[index]!.sentence === sentence; index--)
    if (isSubject[index] && entityOf[index]?.type === 'organization') return entityOf[index]!
  return null
}

/** “About Acme: Acme makes pumps. The company …”: the organization that a paragraph of boilerplate names first. */
export const boilerplateOf = ({ tokens, paragraphs, mentions }: Scene, at: number): Entity | null => {
  const { paragraph } = tokens[at]!
  if (paragraphs[paragraph]!.zone !== 'boilerplate') return null
  let first: Entity | null = null
  for (
    let before = at - 1;
    before >= Math.max(0, at - PARAGRAPH) && tokens[before]!.paragraph === paragraph;
    before--
  ) {
    const named = mentions[before]
    if (named?.mention.form === 'name' && named.entity.type === 'organization') first = named.entity
  }
  return first
}

// As far back as a paragraph is looked at, in tokens.
const PARAGRAPH = 200

/** The last phrase that ends before a token. */
const phraseBefore = ({ phrases, tokens }: Scene, at: number): number => indexAt(phrases, tokens[at]!.start) - 1

const isPronoun = ({ tokens }: Scene, at: number): boolean => tokens[at]!.pos === 'PRON' || tokens[at]!.pos === 'DET'

const isPlural = ({ tokens }: Scene, head: number): boolean => {
  const { lower, pos } = tokens[head]!
  return pos === 'NOUN' && lower.endsWith('s') && !lower.endsWith('ss')
}
