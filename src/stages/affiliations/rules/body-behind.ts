import { isComma } from '../behind-name.js'
import type { Found } from '../found.js'
import type { OrganizationReading } from '../organization.js'
import { behindBrackets, behindOrganization, organizationAt } from '../organization.js'
import { isPossessive } from '../role.js'
import type { Named, Scene } from '../scene.js'
import { lowerAt, runsOn } from '../scene.js'
import { titleAt } from '../title.js'

const BELONGING = new Set(['of', 'from'])

/** "Adam Roe of Acme Partners added", "Jane Doe, of the Homicide Bureau,", "Jane Doe, Acme Corp, 555-0100": no role, a body. */
export const bodyBehind = (scene: Scene, name: Named, behind: number): Found[] => {
  if (isPossessive(scene, name.to)) return []
  const comma = isComma(scene, behind)
  const at = comma ? behind + 1 : behind
  const preposition = BELONGING.has(lowerAt(scene, at))
  if ((!comma && !preposition) || !runsOn(scene, at)) return []
  // “Jane Doe, 54, of Hartmoor”: where she lives
  if (comma && preposition && /^\d{1,3}$/u.test(lowerAt(scene, behind - 1))) return []
  const body = organizationAt(scene, preposition ? at + 1 : at)
  if (!body || (body.nominal && body.entity === null) || !runsOn(scene, body.from)) return []
  if (!preposition && (!isSetOff(scene, body) || titleAt(scene, at))) return []
  const { to } = preposition ? behindOrganization(scene, body) : body
  const organization = preposition ? behindOrganization(scene, body) : body
  const { start, end, entity } = name
  return [
    { holder: { start, end }, entity, role: null, reading: null, organization, from: at, to, rule: 'body-behind' },
  ]
}

/** Only what closes behind it is an apposition: "Jane Doe, Acme Corp, said", not "thanked Jane Doe, Acme Corp and …". */
const isSetOff = (scene: Scene, body: OrganizationReading): boolean => {
  const to = behindBrackets(scene, body.to)
  return !runsOn(scene, to) || [',', '.', ')', ';', '|', '–', '—'].includes(lowerAt(scene, to))
}
