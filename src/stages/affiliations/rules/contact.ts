import { isComma } from '../behind-name.js'
import type { Found } from '../found.js'
import type { OrganizationReading } from '../organization.js'
import { organizationAt } from '../organization.js'
import { firstTokenOf, startsParagraph } from '../paragraph.js'
import type { Named, Scene } from '../scene.js'
import { isPersonAt, lowerAt } from '../scene.js'

const LABELS = new Set(['contact', 'contacts', 'inquiries', 'enquiries'])
const BEFORE_LABEL = new Set(['media', 'press'])
// How many lines above the name its label may stand, and how far around it the organization.
const LINES_ABOVE = 3
const LINES_BELOW = 4
// In one line with the name, a label is no longer than this ("For media inquiries, please contact:").
const LABEL_WORDS = 8
// A label is a short line, and so is each line of a contact block.
const SHORT_LINE = 12

/** "Media Contact: Jane Roe, Acme Corp", in one line or over several. */
export const contact = (scene: Scene, name: Named, behind: number): Found[] => {
  const label = labelBefore(scene, name)
  if (!label) return []
  const organization = besideName(scene, behind) ?? around(scene, name, label)
  if (!organization && !label.media) return []
  const { start, end, entity } = name
  const [from, to] = label.media ? [label.from, name.to] : [name.from, name.to]
  const role = label.media ? 'Media Contact' : null
  return [{ holder: { start, end }, entity, role, reading: null, organization, from, to, rule: 'contact' }]
}

interface Label {
  readonly from: number
  readonly to: number
  /** "Media Contact", "Press Contact": a role; "Contact" alone is none. */
  readonly media: boolean
}

const labelBefore = (scene: Scene, name: Named): Label | null => {
  let paragraph = scene.tokens[name.from]!.paragraph
  if (!startsParagraph(scene, name.from))
    return scene.tokens[name.from - LABEL_WORDS]?.paragraph === paragraph ? null : labelIn(scene, name.from)
  for (let n = 0; n < LINES_ABOVE; n++) {
    const first = firstTokenOf(scene, paragraph)
    if (first === 0) return null
    paragraph = scene.tokens[first - 1]!.paragraph
    const start = firstTokenOf(scene, paragraph)
    if (first - start > SHORT_LINE || isPersonAt(scene, start)) return null
    const label = labelIn(scene, Math.min(first, start + SHORT_LINE))
    if (label) return label
  }
  return null
}

/** A label that the paragraph before `end` begins with. */
const labelIn = (scene: Scene, end: number): Label | null => {
  const first = firstTokenOf(scene, scene.tokens[end - 1]?.paragraph ?? 0)
  for (let i = first; i < Math.min(end, first + 4); i++)
    if (LABELS.has(lowerAt(scene, i)))
      return { from: first, to: i + 1, media: i > first && BEFORE_LABEL.has(lowerAt(scene, i - 1)) }
  return null
}

const besideName = (scene: Scene, behind: number): OrganizationReading | null => {
  const body = organizationAt(scene, isComma(scene, behind) ? behind + 1 : behind)
  return body && !body.nominal && body.entity !== null ? body : null
}

/** The first organization in the short lines below the name, or in those between the label and it. */
const around = (scene: Scene, name: Named, label: Label): OrganizationReading | null => {
  for (let i = name.from - 1; i >= label.to; i--) {
    const body = startsParagraph(scene, i) ? organizationAt(scene, i) : null
    if (body && body.entity !== null && !body.nominal) return body
  }
  const last = scene.tokens[name.from]!.paragraph + LINES_BELOW
  for (
    let i = name.to;
    i < name.to + LINES_BELOW * SHORT_LINE && (scene.tokens[i]?.paragraph ?? last + 1) <= last;
    i++
  ) {
    if (isPersonAt(scene, i)) return null
    const labelled = startsParagraph(scene, i) || lowerAt(scene, i - 1) === ':'
    const body = labelled ? organizationAt(scene, i) : null
    if (body && body.entity !== null && !body.nominal) return body
  }
  return null
}
