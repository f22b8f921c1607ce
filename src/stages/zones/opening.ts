import type { Zone } from '../../document/layers.js'
import { isBoilerplateText } from './boilerplate.js'
import { isContactHeading, isContactLine } from './contact.js'
import { isFurniture, isSlug, isTeaserHeading } from './furniture.js'
import { copiesOf, pageHeadline } from './headline.js'
import type { Look } from './look.js'

// Shorter sentences stand in menus too.
const SENTENCE = 60
const FEWEST_WORDS = 4
// So far around a sentence a menu is looked for.
const NEAR = 6
const HAS_LETTER = /\p{L}/u

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
  ((look.stopped || look.colon || look.length > 4 * SENTENCE) &&
    look.words >= FEWEST_WORDS &&
    !isTitle(look) &&
    !isContactHeading(look) &&
    !isContactLine(look) &&
    !isSlug(look) &&
    !isBoilerplateText(look))

/** A title may ask, exclaim or announce with a colon; only a long one, or one with a full stop, is a sentence. */
const isTitle = ({ titled, head, colon, length }: Look): boolean =>
  titled && length < (colon ? SENTENCE : 2.5 * SENTENCE) && !/[^.]\.["”)]?$/u.test(head)

const menuFollows = (looks: readonly Look[], at: number): boolean => {
  let found = 0
  for (let i = at + 1; i < looks.length && i <= at + NEAR; i++) if (isFurniture(looks[i]!)) found++
  return found >= 2
}

/** Zones of what stands above the body: its headline, what is under it, and the page around them. */
export const opening = (looks: readonly Look[], start: number): Zone[] => {
  const above = looks.slice(0, start)
  const copies = copiesOf(above)
  const zones: (Zone | null)[] = above.map((look) =>
    isContactLine(look)
      ? 'contact'
      : isFurniture(look) || isSlug(look)
        ? 'navigation'
        : isContactHeading(look)
          ? 'contact'
          : null,
  )
  const page = above.some((look, i) => zones[i] === 'navigation' && !isSlug(look) && HAS_LETTER.test(look.head))
  teasers(looks, zones, copies)
  const titles = above.map((_, i) => i).filter((i) => zones[i] === null)
  const headline = page ? pageHeadline(looks, titles, copies) : titles[0]
  for (const i of titles) {
    if (headline === undefined || i < headline) zones[i] = page ? 'navigation' : 'subhead'
    else if (i === headline) zones[i] = 'headline'
    // Below the headline of a page stand what is under it, or the rest of a menu.
    else zones[i] = page && looks[i]!.words < FEWEST_WORDS ? 'navigation' : 'subhead'
  }
  return zones as Zone[]
}

/** What a page lists above the text, `More News`, up to the next line of its menu. */
const teasers = (looks: readonly Look[], zones: (Zone | null)[], copies: ReadonlySet<number>): void => {
  let inside = false
  for (const [i, zone] of zones.entries()) {
    const look = looks[i]!
    if (zone === 'navigation' && !isSlug(look) && HAS_LETTER.test(look.head))
      // `Latest News` may stand over the text itself: what follows it is a headline, then, that the page repeats.
      inside = isTeaserHeading(look) && !copies.has(i + 1) && i + 2 < zones.length
    else if (inside && zone === null) zones[i] = 'navigation'
  }
}
