import { indexAt } from '../../../document/span.js'
import type { Found } from '../found.js'
import { foundIn } from '../found.js'
import { firstTokenOf } from '../paragraph.js'
import type { Scene } from '../scene.js'
import { lowerAt, runsOn } from '../scene.js'
import { titlesAt } from '../titles.js'
import { predicated } from './predicated.js'

/**
 * "She previously served as CFO of Acme": a pronoun, outside quotation marks, that can stand for one person only. `inQuotation` tells whether a character lies in a pair of marks.
 */
export const pronouns = (scene: Scene, inQuotation: (offset: number) => boolean): Found[] => {
  const found: Found[] = []
  let name = 0
  for (let at = 0; at < scene.tokens.length; at++) {
    const word = scene.tokens[at]!.lower
    if ((word !== 'he' && word !== 'she') || inQuotation(scene.tokens[at]!.start)) continue
    while (name < scene.names.length && scene.names[name]!.from < at) name++
    const entity = antecedent(scene, at, name)
    if (entity === null) continue
    const { start, end } = scene.tokens[at]!
    const holder = { start, end, entity }
    found.push(...predicated(scene, holder, at + 1).map((one) => ({ ...one, rule: 'pronoun' })))
    if (lowerAt(scene, at - 1) === ',') found.push(...asClause(scene, holder, at - 1))
  }
  return found
}

// How many names before the pronoun are looked at.
const MOST_NAMES = 40

/**
 * The person named last before the pronoun in its paragraph, when the sentence that names him names nobody else before
 * the pronoun, and the gender, where known, agrees.
 */
const antecedent = (scene: Scene, at: number, behind: number): number | null => {
  const first = firstTokenOf(scene, scene.tokens[at]!.paragraph)
  let person: number | null = null
  let sentence = -1
  for (let i = behind - 1; i >= Math.max(0, behind - MOST_NAMES) && scene.names[i]!.from >= first; i--) {
    const { entity, start } = scene.names[i]!
    if (scene.entities[entity]!.type !== 'person') continue
    if (person === null) {
      person = entity
      sentence = indexAt(scene.sentences, start)
    } else if (indexAt(scene.sentences, start) !== sentence) break
    else if (person !== entity) return null
  }
  const gender = person === null ? null : scene.entities[person]!.gender
  return gender && gender !== (lowerAt(scene, at) === 'she' ? 'feminine' : 'masculine') ? null : person
}

const REACH = 16

/** "As President and CEO of Acme, she …" */
const asClause = (scene: Scene, holder: { start: number; end: number; entity: number }, comma: number): Found[] => {
  for (let i = comma - 1; i > comma - REACH && runsOn(scene, i + 1); i--) {
    if (lowerAt(scene, i) !== 'as') continue
    const titles = titlesAt(scene, i + 1, comma)
    return titles.at(-1)?.to === comma ? foundIn(scene, holder, titles, 'pronoun') : []
  }
  return []
}
