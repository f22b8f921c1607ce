import type { Found, Holder } from '../found.js'
import { foundIn } from '../found.js'
import type { OrganizationReading } from '../organization.js'
import { behindOrganization, organizationAt } from '../organization.js'
import type { Predicate } from '../predicates.js'
import { isServing } from '../predicates.js'
import type { Scene } from '../scene.js'
import { lowerAt, runsOn } from '../scene.js'
import { titlesAt } from '../titles.js'

const JOINING = new Set(['joined', 'joins', 'join', 'joining', 'rejoined', 'rejoins'])
const PLACING = new Set(['on', 'in', 'with', 'at'])

/** "serves on the Finance Committee", "served in the Navy": a body and no role; "joined Acme as": a role in that body. */
export const membership = (scene: Scene, holder: Holder, predicates: readonly Predicate[]): Found[] =>
  predicates.flatMap(({ at, copula }) => {
    const word = lowerAt(scene, at)
    if (JOINING.has(word)) return joined(scene, holder, at)
    if (!isServing(word) || copula !== word.endsWith('ing') || !PLACING.has(lowerAt(scene, at + 1))) return []
    const body = organizationAt(scene, at + 2)
    if (!body || body.nominal || !runsOn(scene, body.from)) return []
    const organization = behindOrganization(scene, body)
    return [{ ...bare(holder, organization), from: at, to: organization.to }]
  })

const bare = ({ start, end, entity }: Holder, organization: OrganizationReading) => ({
  holder: { start, end },
  entity,
  role: null,
  reading: null,
  organization,
  rule: 'membership',
})

const joined = (scene: Scene, holder: Holder, at: number): Found[] => {
  const body = organizationAt(scene, at + 1)
  const organization = body && behindOrganization(scene, body)
  const as = organization?.to ?? at + 1
  if (lowerAt(scene, as) !== 'as') return []
  const titles = titlesAt(scene, as + 1).map((title) => (title.organization ? title : { ...title, organization }))
  return foundIn(scene, holder, titles, 'membership')
}
