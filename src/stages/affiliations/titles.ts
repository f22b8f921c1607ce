import { isHonorific, isLegislator, isTitlePrefix } from '../../lexicon/titles.js'
import type { Scene } from './scene.js'
import { isPersonAt, lowerAt, runsOn } from './scene.js'
import type { Title } from './title.js'
import { titleAt } from './title.js'

const MOST = 8

/**
 * All titles that stand in a row from a token on: "CEO and co-founder of Acme", "representative of X, founder of Y".
 * Those that the next name takes ("…, CEO, and Vice Chairman John Roe") do not count, unless that name (or the comma
 * before it) begins at `nameFrom`: then the titles are its own.
 */
export const titlesAt = (scene: Scene, at: number, nameFrom = -1): Title[] => {
  const titles: Title[] = []
  // Where the last run without commas begins: the name behind "CEO and founder Jane Doe" takes all of it.
  let run = 0
  for (let i = at; titles.length < MOST; ) {
    const title = titleAt(scene, i)
    if (!title) break
    if (title.to > nameFrom && nameFollows(scene, title.to)) return shareOrganization(scene, titles.slice(0, run))
    titles.push({ ...title, under: title.article || (titles[0]?.under ?? '') })
    // "Ranking Member Senator Jane Doe": two titles without a word between them.
    const adjacent = isLegislator(lowerAt(scene, title.to)) && runsOn(scene, title.to)
    const next = adjacent ? title.to : behindSeparator(scene, title.to)
    if (next === title.to && !adjacent) break
    if (lowerAt(scene, title.to) === ',') run = titles.length
    i = next
  }
  return shareOrganization(scene, titles)
}

const nameFollows = (scene: Scene, at: number): boolean => {
  let i = at
  while (isHonorific(lowerAt(scene, i)) || isTitlePrefix(lowerAt(scene, i))) i++
  return isPersonAt(scene, i) && runsOn(scene, i)
}

/** Behind ",", "and", "&", "/", "as well as" and their combinations; the token itself when none stands there. */
const behindSeparator = (scene: Scene, at: number): number => {
  let i = at
  if (lowerAt(scene, i) === ',' || lowerAt(scene, i) === ';') i++
  if (lowerAt(scene, i) === 'as' && lowerAt(scene, i + 1) === 'well' && lowerAt(scene, i + 2) === 'as') return i + 3
  if (['and', '&', '/', '+'].includes(lowerAt(scene, i))) i++
  return i > at && runsOn(scene, i) ? i : at
}

// Callings of one's own: the organization of a neighbouring role is not theirs.
const CALLINGS = new Set(
  `author speaker scientist entrepreneur attorney lawyer expert writer actor actress singer educator activist
  philanthropist investor physician doctor journalist artist musician`.split(/\s+/u),
)

/** "CEO and founder of Acme": both are Acme’s, as in "Acme’s CEO and founder". */
const shareOrganization = (scene: Scene, titles: readonly Title[]): Title[] => {
  const shared = [...titles]
  for (let i = 1; i < shared.length; i++) {
    const [before, title] = [shared[i - 1]!, shared[i]!]
    if (!title.organization && before.leading && !title.article)
      shared[i] = { ...title, organization: before.organization, leading: true }
  }
  for (let i = shared.length - 2; i >= 0; i--) {
    const [title, next] = [shared[i]!, shared[i + 1]!]
    const own = title.organization || title.article === 'a' || title.article === 'an' || next.article || next.leading
    if (!own && !CALLINGS.has(lowerAt(scene, title.role.head)))
      shared[i] = { ...title, organization: next.organization }
  }
  return shared
}
