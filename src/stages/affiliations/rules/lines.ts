import type { Found } from '../found.js'
import { foundIn } from '../found.js'
import type { OrganizationReading } from '../organization.js'
import { organizationAt } from '../organization.js'
import { endsParagraph, firstTokenOf, startsParagraph } from '../paragraph.js'
import type { Named, Scene } from '../scene.js'
import { lowerAt } from '../scene.js'
import type { Title } from '../title.js'
import { titlesAt } from '../titles.js'

/** A signature over lines: the name, then its title, then the organization; or the title in the line above the name. */
export const lines = (scene: Scene, name: Named, behind: number): Found[] => {
  const first = openingMark(scene, name.from) ? name.from - 1 : name.from
  if (!startsParagraph(scene, first)) return []
  const below = endsParagraph(scene, behind) ? titleLine(scene, behind) : null
  const titles = below ? withLineBelow(scene, below) : titleAbove(scene, first)
  return foundIn(scene, name, titles, 'lines')
}

const MARKS = new Set('– — - -- • * /s/'.split(' '))

const openingMark = (scene: Scene, at: number): boolean => MARKS.has(lowerAt(scene, at - 1))

/** Titles that fill the paragraph that begins here. */
const titleLine = (scene: Scene, at: number): Title[] | null => {
  const titles = titlesAt(scene, at)
  const last = titles.at(-1)
  return last && endsParagraph(scene, last.to) && !titles.some(({ role }) => role.plural) ? titles : null
}

/** The organization in the line below a title that names none. */
const withLineBelow = (scene: Scene, titles: Title[]): Title[] => {
  const at = titles.at(-1)!.to
  const organization = scene.tokens[at] ? fillsLine(scene, at) : null
  return titles.map((title) => (title.organization ? title : { ...title, organization }))
}

const fillsLine = (scene: Scene, at: number): OrganizationReading | null => {
  const body = organizationAt(scene, at)
  return body && !body.nominal && endsParagraph(scene, body.to) ? body : null
}

const titleAbove = (scene: Scene, first: number): Title[] => {
  const above = scene.tokens[first - 1]
  if (!above || !isAdjacent(scene, first)) return []
  return titleLine(scene, firstTokenOf(scene, above.paragraph)) ?? []
}

/** One line break between this line and the one above, no blank line. */
const isAdjacent = (scene: Scene, at: number): boolean =>
  scene.text.slice(scene.tokens[at - 1]!.end, scene.tokens[at]!.start).split('\n').length === 2
