import type { Entity } from '../../../document/layers.js'
import { indexAt } from '../../../document/span.js'
import type { Scene } from '../scene.js'

// How many phrases back an antecedent is looked for.
const REACH = 60

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
    if (entity?.type === 'organization' && scene.clauseOfSubject[index]! >= 0) return entity
  }
  return null
}

/** “Acme opened a plant, furthering the company’s plan”: the organization that is the subject before, in the same sentence. */
export const subjectOf = (scene: Scene, at: number): Entity | null => {
  const { phrases, clauseOfSubject, entityOf, tokens } = scene
  const last = indexAt(phrases, tokens[at]!.start)
  const sentence = phrases[last]?.sentence
  for (let index = last - 1; index >= 0 && phrases[index]!.sentence === sentence; index--)
    if (clauseOfSubject[index]! >= 0 && entityOf[index]?.type === 'organization') return entityOf[index]!
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
