import type { Affiliation } from '../../document/layers.js'
import { indexAt } from '../../document/span.js'
import { isLegislator } from '../../lexicon/titles.js'
import { defineStage } from '../stage.js'
import { behindName } from './behind-name.js'
import type { Found } from './found.js'
import { merge } from './merge.js'
import { isHeldInCompany, officeOf } from './office.js'
import { organizationEntity, organizationText } from './organization.js'
import { appointment } from './rules/appointment.js'
import { appositive } from './rules/appositive.js'
import { bodyBehind } from './rules/body-behind.js'
import { contact } from './rules/contact.js'
import { deed } from './rules/deed.js'
import { lines } from './rules/lines.js'
import { nominals } from './rules/nominal.js'
import { predicated } from './rules/predicated.js'
import { pronouns } from './rules/pronoun.js'
import { titleBefore } from './rules/title-before.js'
import type { Named, Scene } from './scene.js'
import { spanOf } from './scene.js'
import { sceneOf } from './scene-of.js'

/** What may be said around a name, in the order in which it is asked. */
const rules: readonly ((scene: Scene, name: Named, behind: number) => Found[])[] = [
  titleBefore,
  appositive,
  appointment,
  predicated,
  deed,
  lines,
  contact,
  bodyBehind,
]

/** Who holds which role in which organization, each with the stretch of text that says so. */
export const affiliations = defineStage({
  name: 'affiliations',
  needs: ['paragraphs', 'tokens', 'sentences', 'marks', 'phrases', 'entities', 'quotations'],
  gives: 'affiliations',
  run({ text, paragraphs, tokens, sentences, marks, entities, quotations }) {
    const scene = sceneOf({ text, paragraphs, tokens, sentences, entities, quotations })
    const quoted = marks.pairs.filter(({ depth, closed }) => depth === 0 && closed)
    const inQuotation = (offset: number) => offset < (quoted[indexAt(quoted, offset)]?.end ?? 0)
    const found = [
      ...scene.names.flatMap((name) => (isAsked(scene, name) ? aroundName(scene, name) : [])),
      ...pronouns(scene, inQuotation),
      ...nominals(scene),
    ]
    return ordered(scene, found)
  },
})

/** People outside of web navigation. */
const isAsked = (scene: Scene, { entity, from }: Named): boolean =>
  scene.entities[entity]!.type === 'person' && scene.paragraphs[scene.tokens[from]!.paragraph]?.zone !== 'navigation'

/** All that is said around one name; a body alone goes to a title that has none ("DDA Jane Doe, Homicide Bureau"). */
const aroundName = (scene: Scene, name: Named): Found[] => {
  const found: Found[] = []
  const behind = behindName(scene, name.to)
  for (const rule of rules) {
    const more = rule(scene, name, behind)
    if (more.length === 0) continue
    const open = found.findIndex((one) => isOpen(scene, one))
    if (more[0]!.rule === 'body-behind' && found.length > 0) {
      if (open >= 0) found[open] = { ...found[open]!, organization: more[0]!.organization, to: more[0]!.to }
    } else found.push(...more)
  }
  return found
}

/** A title without a body that may take one: a legislator’s committee is no part of her seat. */
const isOpen = (scene: Scene, { organization, reading }: Found): boolean =>
  organization === null && reading !== null && !isLegislator(scene.tokens[reading.head]!.lower)

/** In text order; each holder’s laid together. */
const ordered = (scene: Scene, found: readonly Found[]): Affiliation[] => {
  const holders = new Map<number | string, Affiliation[]>()
  for (const one of [...found].sort((a, b) => a.from - b.from)) {
    const key = one.entity ?? `${one.holder.start}-${one.holder.end}`
    const list = holders.get(key) ?? []
    if (list.length === 0) holders.set(key, list)
    list.push(affiliation(scene, one))
  }
  return [...holders.values()].flatMap(merge).sort((a, b) => a.start - b.start || a.end - b.end)
}

const affiliation = (scene: Scene, found: Found): Affiliation => {
  const named = found.organization && organizationText(scene, found.organization)
  const inferred = named ? null : held(scene, found)
  return {
    holder: found.holder,
    entity: found.entity,
    role: found.role,
    organization: named ?? (inferred === null ? null : scene.entities[inferred]!.name),
    organizationEntity: found.organization && named ? organizationEntity(scene, found.organization) : inferred,
    ...spanOf(scene, found.from, found.to),
    rule: found.rule,
  }
}

/** The office that a prosecutor stands for, or the company that issues the release. */
const held = (scene: Scene, found: Found): number | null =>
  (found.role === null ? null : officeOf(scene, found.role)) ?? (isHeldInCompany(scene, found) ? scene.company : null)
