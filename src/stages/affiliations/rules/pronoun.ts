import type { Found } from '../found.js'
import { foundIn } from '../found.js'
import { firstTokenOf } from '../paragraph.js'
import type { Scene } from '../scene.js'
import { lowerAt, runsOn } from '../scene.js'
import { titlesAt } from '../titles.js'
import { roleVerb } from './role-verb.js'

const PRONOUNS = new Set(['he', 'she'])

/**
 * "She previously served as CFO of Acme": a pronoun whose paragraph has spoken of one person only so far, outside
 * quotation marks. `inQuotation` tells whether a character lies in a pair of marks.
 */
export const pronouns = (scene: Scene, inQuotation: (offset: number) => boolean): Found[] => {
  const found: Found[] = []
  let name = 0
  for (let at = 0; at < scene.tokens.length; at++) {
    if (!PRONOUNS.has(lowerAt(scene, at)) || inQuotation(scene.tokens[at]!.start)) continue
    while (name < scene.names.length && scene.names[name]!.from < at) name++
    const entity = onlyPerson(scene, at, name)
    if (entity === null) continue
    const { start, end } = scene.tokens[at]!
    const holder = { start, end, entity }
    found.push(...roleVerb(scene, holder, at + 1).map((one) => ({ ...one, rule: 'pronoun' })))
    if (lowerAt(scene, at - 1) === ',') found.push(...asClause(scene, holder, at - 1))
  }
  return found
}

/** The person named before the pronoun in its paragraph, when it is one only and none of the names before is another’s. */
const onlyPerson = (scene: Scene, at: number, behind: number): number | null => {
  const first = firstTokenOf(scene, scene.tokens[at]!.paragraph)
  let person: number | null = null
  for (let i = behind - 1; i >= 0 && scene.names[i]!.from >= first; i--) {
    const { entity } = scene.names[i]!
    if (scene.entities[entity]!.type !== 'person') continue
    if (person !== null && person !== entity) return null
    person = entity
  }
  return person
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
