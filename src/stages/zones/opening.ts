import type { Zone } from '../../document/layers.js'
import { isBoilerplateText } from './boilerplate.js'
import { isContactHeading, isContactLine } from './contact.js'
import { isFurniture, isSlug, isTeaserHeading } from './furniture.js'
import type { Look } from './look.js'

// Shorter sentences stand in menus too.
const SENTENCE = 80
const FEWEST_WORDS = 4
// So far around a sentence a menu is looked for.
const NEAR = 6

/**
 * Index of the paragraph that begins the body: the first that is a sentence and no title. Where there is a menu around
 * it, it has to be a long one. A text without any is all body.
 */
export const bodyStart = (looks: readonly Look[]): number => {
  let furniture = 0
  for (const [i, look] of looks.entries()) {
    if (isFurniture(look)) furniture++
    else if (
      isSentence(look) &&
      (look.speaks || (look.length >= SENTENCE && !look.bullet) || !(furniture > 0 || menuFollows(looks, i)))
    )
      return i
  }
  const short = looks.findIndex((look) => isSentence(look) && !isFurniture(look))
  return Math.max(0, short)
}

const isSentence = (look: Look): boolean =>
  look.speaks ||
  ((look.stopped || look.colon || look.length > 3 * SENTENCE) &&
    look.words >= FEWEST_WORDS &&
    !isTitle(look) &&
    !isContactHeading(look) &&
    !isContactLine(look) &&
    !isSlug(look) &&
    !isBoilerplateText(look))

/** A title may ask, exclaim or announce with a colon; only a long one, or one with a full stop, is a sentence. */
const isTitle = ({ titled, head, colon, length }: Look): boolean =>
  titled && length < (colon ? SENTENCE : 2 * SENTENCE) && !/\.["”)]?$/u.test(head)

const menuFollows = (looks: readonly Look[], at: number): boolean => {
  let found = 0
  for (let i = at + 1; i < looks.length && i <= at + NEAR; i++) if (isFurniture(looks[i]!)) found++
  return found >= 2
}

/** Zones of what stands above the body: its headline, what is under it, and the page around them. */
export const opening = (looks: readonly Look[], start: number): Zone[] => {
  const above = looks.slice(0, start)
  const page = above.some((look) => isFurniture(look) && /\p{L}/u.test(look.head))
  const zones: (Zone | null)[] = above.map((look) =>
    isFurniture(look) || isSlug(look) ? 'navigation' : isContactHeading(look) || isContactLine(look) ? 'contact' : null,
  )
  teasers(looks, zones)
  const titles = above.map((_, i) => i).filter((i) => zones[i] === null)
  const headline = page ? pageHeadline(looks, titles) : titles[0]
  for (const i of titles) {
    if (headline === undefined || i < headline) zones[i] = page ? 'navigation' : 'subhead'
    else if (i === headline) zones[i] = 'headline'
    // Below the headline of a page stand what is under it, or the rest of a menu.
    else zones[i] = page && looks[i]!.words < FEWEST_WORDS ? 'navigation' : 'subhead'
  }
  return zones as Zone[]
}

/** What a page lists above the text, `More News`, up to the next line of its menu. */
const teasers = (looks: readonly Look[], zones: (Zone | null)[]): void => {
  let inside = false
  for (const [i, zone] of zones.entries()) {
    const look = looks[i]!
    if (zone === 'navigation' && !isSlug(look) && /\p{L}/u.test(look.head))
      inside = isTeaserHeading(look) && !repeats(looks, i, zones.length)
    else if (inside && zone === null) zones[i] = 'navigation'
  }
}

/** `Latest News` over the text itself: what follows it is repeated, so it is the headline. */
const repeats = (looks: readonly Look[], at: number, end: number): boolean => {
  const next = looks[at + 1]
  return next === undefined || looks.slice(0, end).filter((look) => look.key === next.key).length > 1 || at + 2 >= end
}

/** On a page the headline is repeated; its last copy stands over the body. Else it is the last line long enough for one. */
const pageHeadline = (looks: readonly Look[], titles: readonly number[]): number | undefined => {
  const long = titles.filter((i) => looks[i]!.words >= FEWEST_WORDS)
  const starts = new Map<string, number>()
  let repeatedAt: number | undefined
  for (const i of long) {
    const key = looks[i]!.key.replace(/[^\p{L}\p{N}]+/gu, ' ').slice(0, 40)
    if (starts.has(key)) repeatedAt = i
    starts.set(key, i)
  }
  return repeatedAt ?? long[0]
}
