import { isComma } from '../behind-name.js'
import type { Found, Holder } from '../found.js'
import { behindOrganization, organizationAt } from '../organization.js'
import type { Named, Scene } from '../scene.js'
import { lowerAt, nameAt, runsOn, typeAt } from '../scene.js'

// What somebody does to an organization, and what he is by it.
const DEEDS: ReadonlyMap<string, string> = new Map([
  ['founded', 'founder'],
  ['co-founded', 'co-founder'],
  ['cofounded', 'co-founder'],
  ['heads', 'head'],
  ['chairs', 'chair'],
  ['co-chairs', 'co-chair'],
  ['owns', 'owner'],
  ['co-owns', 'co-owner'],
])

/** "Jane Doe, who heads Acme’s Boston office", "Jane Doe founded Acme", "Acme was founded by Jane Doe". */
export const deed = (scene: Scene, name: Named, behind: number): Found[] =>
  active(scene, name, behind) ?? passive(scene, name) ?? []

const active = (scene: Scene, name: Named, behind: number): Found[] | null => {
  let at = behind
  if (isComma(scene, at)) at += lowerAt(scene, at + 1) === 'who' ? 2 : 0
  const role = DEEDS.get(lowerAt(scene, at))
  const body = role && runsOn(scene, at) ? organizationAt(scene, at + 1) : null
  if (!role || !body || (body.nominal && body.entity === null)) return null
  const organization = behindOrganization(scene, body)
  return [statement(name, role, organization, at, organization.to)]
}

/** The organization is the subject before ("Acme was founded in 1990 by"), or behind the comma ("Founded by Jane Doe, Acme is"). */
const passive = (scene: Scene, name: Named): Found[] | null => {
  if (lowerAt(scene, name.from - 1) !== 'by') return null
  let verb = name.from - 2
  while (verb > name.from - 5 && !DEEDS.has(lowerAt(scene, verb))) verb--
  const role = DEEDS.get(lowerAt(scene, verb))
  if (!role || !runsOn(scene, name.from) || !lowerAt(scene, verb).endsWith('ed')) return null
  const copula = lowerAt(scene, verb - 1)
  if (copula !== 'was' && copula !== 'were') return null
  const subject = nameAt(scene, verb - 2)
  if (!subject || typeAt(scene, verb - 2) !== 'organization') return null
  const { from, to, entity } = subject
  return [statement(name, role, { from, to, nameFrom: from, nameTo: to, entity, nominal: false }, from, name.from)]
}

const statement = (
  holder: Named & Holder,
  role: string,
  organization: Found['organization'],
  from: number,
  to: number,
): Found => ({
  holder: { start: holder.start, end: holder.end },
  entity: holder.entity,
  role,
  reading: null,
  organization,
  from,
  to,
  rule: 'deed',
})
