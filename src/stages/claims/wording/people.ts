import type { Entity } from '../../../document/layers.js'
import { indexAt } from '../../../document/span.js'
import type { Scene } from '../scene.js'
import { isNamed, isNamelessSubject } from './nameless.js'

// How many phrases back an antecedent is looked for.
const REACH = 60
// In speech a pronoun points at whom the text spoke of shortly before it.
const NEAR = 30

/** Whose words a pronoun stands in. */
export interface Told {
  readonly quotation: number | null
  readonly gender: Entity['gender']
}

/** Who is meant: an entity, or the phrase that says it without a name (“the defendant”). */
export type Person = { readonly entity: Entity } | { readonly phrase: number }

/** Somebody whom no words of the text call again (“my daughter”): nobody else is meant. */
type Unnamed = 'unnamed'

/**
 * The person meant by “he” or “she” at a token, or null when it cannot be told. In the document’s own words the last
 * subject, else whoever is nearest; in reported speech its speaker, where nobody else was named in it; in somebody’s own
 * words who was named in them, else the one person that the text spoke of before.
 */
export const personBefore = (scene: Scene, at: number, { quotation, gender }: Told): Person | null => {
  const person = meantBy(scene, at, { quotation, gender })
  return person === 'unnamed' ? null : person
}

const meantBy = (scene: Scene, at: number, { quotation, gender }: Told): Person | Unnamed | null => {
  const last = phraseBefore(scene, at)
  if (quotation === null) return told(scene, last, 0, -1, gender)
  const { kind, content } = scene.quotations[quotation]!
  const first = indexAt(scene.phrases, content[0]!.start - 1) + 1
  const speakers = scene.speakers.resolutions[quotation]!.speakers.map((index) => scene.speakers.entities[index]!)
  if (kind === 'direct') {
    const named = told(scene, last, first, quotation, gender, speakers)
    return named ?? onlyPerson(scene, first - 1, gender, speakers)
  }
  const named = told(scene, last, first, -1, gender)
  if (named) return named
  const [speaker] = speakers
  if (speakers.length === 1 && speaker && isNamed(speaker)) return mayBe(speaker, gender) ? { entity: speaker } : null
  return told(scene, first - 1, 0, -1, gender, speakers)
}

/** The last subject between two phrases that may be the person, else the nearest person that is none. */
const told = (
  scene: Scene,
  last: number,
  first: number,
  speech: number,
  gender: Entity['gender'],
  not: readonly Entity[] = [],
): Person | Unnamed | null => {
  const { clauseOfSubject, entityOf, speechOf, phrases, tokens } = scene
  let nearest: Entity | null = null
  for (let index = last; index >= Math.max(first, last - REACH); index--) {
    if (phrases[index]!.kind === 'verb' || speechOf[index] !== speech) continue
    const entity = entityOf[index]
    const isSubject = clauseOfSubject[index]! >= 0
    // “The defendant fled. He …”; “a nurse” and “my daughter” are nobody to call him or her by.
    if (isNamelessSubject(scene, index, gender))
      return tokens[phrases[index]!.from]!.lower === 'the' ? { phrase: index } : 'unnamed'
    if (entity?.type !== 'person' || not.includes(entity) || !mayBe(entity, gender)) continue
    if (isSubject) return { entity }
    nearest ??= entity
  }
  return nearest && { entity: nearest }
}

/** The person of whom the text spoke shortly before, when there is only one that the pronoun fits. */
const onlyPerson = (
  scene: Scene,
  last: number,
  gender: Entity['gender'],
  speakers: readonly Entity[],
): Person | Unnamed | null => {
  const { entityOf, phrases } = scene
  let only: Entity | null = null
  for (let index = last; index >= Math.max(0, last - NEAR); index--) {
    const entity = entityOf[index]
    if (isNamelessSubject(scene, index, gender)) return 'unnamed'
    if (phrases[index]!.kind === 'verb' || entity?.type !== 'person' || speakers.includes(entity)) continue
    if (!mayBe(entity, gender) || entity === only) continue
    if (only) return null
    only = entity
  }
  return only && { entity: only }
}

const mayBe = (entity: Entity, gender: Entity['gender']): boolean =>
  !entity.gender || !gender || entity.gender === gender

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

/** The last phrase that ends before a token. */
const phraseBefore = ({ phrases, tokens }: Scene, at: number): number => indexAt(phrases, tokens[at]!.start) - 1
