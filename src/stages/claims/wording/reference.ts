import type { Entity } from '../../../document/layers.js'
import { indexAt } from '../../../document/span.js'
import { ARTICLES } from '../../../lexicon/function-words.js'
import { isKinship, isRoleHead } from '../../../lexicon/titles.js'
import type { Scene } from '../scene.js'

// How many noun phrases back an antecedent is looked for.
const REACH = 40

/** A noun phrase that a pronoun may stand for. */
export interface Antecedent {
  /** Index into `phrases`. */
  readonly phrase: number
  readonly entity: Entity | null
}

/** The person meant by “he” or “she” at a token: subjects of the sentence before first, then whoever is nearest. */
export const personBefore = (
  scene: Scene,
  at: number,
  gender: Entity['gender'],
  speaker: string | null,
): Antecedent | null => {
  let nearest: Antecedent | null = null
  for (const candidate of before(scene, at)) {
    const { entity, phrase } = candidate
    const subject = scene.subjects.has(phrase)
    // “The defendant fled. He …”
    if (!entity && subject && isHuman(scene, phrase)) return candidate
    if (entity?.type !== 'person' || entity.name === speaker || (entity.gender && gender && entity.gender !== gender))
      continue
    if (subject) return candidate
    nearest ??= candidate
  }
  return nearest
}

/** “the defendant”, “a nurse” */
const isHuman = ({ phrases, tokens }: Scene, index: number): boolean => {
  const { from, to, head } = phrases[index]!
  const word = tokens[head]!.lower
  return to - from > 1 && ARTICLES.has(tokens[from]!.lower) && (isKinship(word) || isRoleHead(word))
}

/** What “it” or “they” at a token stands for: the nearest subject of that number, not a person. */
export const thingBefore = (scene: Scene, at: number, plural: boolean): Antecedent | null => {
  const sentence = scene.phrases[phraseBefore(scene, at)]?.sentence ?? 0
  for (const candidate of before(scene, at)) {
    const phrase = scene.phrases[candidate.phrase]!
    if (phrase.sentence < sentence - 1) return null
    if (!scene.subjects.has(candidate.phrase) || isPronoun(scene, phrase.head) || candidate.entity?.type === 'person')
      continue
    if (isPlural(scene, phrase.head) === plural) return candidate
    return null
  }
  return null
}

/** The organization meant by “the company” at a token: a subject shortly before, else the one the document is about. */
export const organizationBefore = (scene: Scene, at: number): Entity | null => {
  const sentence = scene.phrases[phraseBefore(scene, at)]?.sentence ?? 0
  for (const { entity, phrase } of before(scene, at)) {
    if (scene.phrases[phrase]!.sentence < sentence - 1) break
    if (entity?.type === 'organization' && scene.subjects.has(phrase)) return scene.mainOrganization ?? entity
  }
  return scene.mainOrganization
}

const phraseBefore = ({ phrases, tokens }: Scene, at: number): number => indexAt(phrases, tokens[at]!.start)

function* before(scene: Scene, at: number): Generator<Antecedent> {
  let seen = 0
  for (let index = phraseBefore(scene, at) - 1; index >= 0 && seen < REACH; index--) {
    const phrase = scene.phrases[index]!
    if (phrase.kind !== 'noun' || phrase.to > at) continue
    seen++
    yield { phrase: index, entity: entityOf(scene, index) }
  }
}

/** The entity that a noun phrase ends in: “CEO Jane Doe”. */
const entityOf = ({ phrases, mentions }: Scene, index: number): Entity | null => {
  const { from, to } = phrases[index]!
  for (let at = from; at < to; at++) {
    const named = mentions.get(at)
    if (named && named.mention.to >= to) return named.entity
  }
  return null
}

export const isPronoun = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]!.pos === 'PRON' || tokens[at]!.pos === 'DET'

export const isPlural = ({ tokens }: Scene, head: number): boolean => {
  const { lower, pos } = tokens[head]!
  return pos === 'NOUN' && lower.endsWith('s') && !lower.endsWith('ss')
}
