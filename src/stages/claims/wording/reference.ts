import type { Entity } from '../../../document/layers.js'
import { indexAt } from '../../../document/span.js'
import { ARTICLES } from '../../../lexicon/function-words.js'
import { isKinship, isRoleHead } from '../../../lexicon/titles.js'
import type { Scene } from '../scene.js'

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
    if (!entity && isSubject[index] && isHuman(scene, index)) return index
    if (entity?.type !== 'person' || entity.name === speaker) continue
    if (entity.gender && gender && entity.gender !== gender) continue
    if (isSubject[index]) return index
    if (nearest < 0) nearest = index
  }
  return nearest
}

/** “the defendant”, “a nurse” */
const isHuman = ({ phrases, tokens }: Scene, index: number): boolean => {
  const { from, to, head } = phrases[index]!
  const word = tokens[head]!.lower
  return to - from > 1 && ARTICLES.has(tokens[from]!.lower) && (isKinship(word) || isRoleHead(word))
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

/** The last phrase that ends before a token. */
const phraseBefore = ({ phrases, tokens }: Scene, at: number): number => indexAt(phrases, tokens[at]!.start) - 1

const isPronoun = ({ tokens }: Scene, at: number): boolean => tokens[at]!.pos === 'PRON' || tokens[at]!.pos === 'DET'

const isPlural = ({ tokens }: Scene, head: number): boolean => {
  const { lower, pos } = tokens[head]!
  return pos === 'NOUN' && lower.endsWith('s') && !lower.endsWith('ss')
}
