import type { Span } from '../../document/span.js'
import type { OrganizationReading } from './organization.js'
import type { RoleReading } from './role.js'
import { roleText } from './role.js'
import type { Scene } from './scene.js'
import { isOffice } from './telling.js'
import type { Title } from './title.js'

/** One affiliation as a rule reads it, before what the whole document says of the same person is laid together. */
export interface Found {
  readonly holder: Span
  readonly entity: number | null
  readonly role: string | null
  /** The words of the role; null where the text has none, as in "founded by". */
  readonly reading: RoleReading | null
  readonly organization: OrganizationReading | null
  /** Its evidence: token indices, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** Whom something is said of: a named mention with its entity, or a nominal without. */
export interface Holder extends Span {
  readonly entity: number | null
}

export const foundIn = (scene: Scene, holder: Holder, titles: readonly Title[], rule: string): Found[] =>
  titles
    .filter((title) => isOffice(scene, title))
    .map(({ role, organization, from, to }) => ({
      holder: { start: holder.start, end: holder.end },
      entity: holder.entity,
      role: roleText(scene, role),
      reading: role,
      organization,
      from: Math.min(from, organization?.from ?? from),
      to: Math.max(to, organization?.to ?? to),
      rule,
    }))
