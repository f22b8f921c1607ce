import type { Zone } from '../../document/layers.js'
import { isBoilerplateHeading, isBoilerplateText, isEndMark } from './boilerplate.js'
import { isContactHeading, isContactLine } from './contact.js'
import { isFurniture, isSlug, isTeaserHeading } from './furniture.js'
import type { Look } from './look.js'

// Longer lines are no part of an address block or a menu.
const SHORT = 120
// A sentence as long as this is none of a menu.
const PROSE = 80

/** What the text is about at the moment; `over`: behind the mark that ends the release. */
type State = 'body' | 'boilerplate' | 'contact' | 'over' | 'teasers'

/** Zones from the body on. What quotes somebody is body wherever it stands: a missed quotation is worse. */
export const running = (looks: readonly Look[], start: number): Zone[] => {
  const zones: Zone[] = []
  let state: State = 'body'
  const last = lastProse(looks, start)
  let page = false
  for (let i = start; i < looks.length; i++) {
    const look = looks[i]!
    // Behind the last sentence, once the page has begun, only the page goes on.
    page ||= i > last && /\p{L}/u.test(look.head) && isFurniture(look)
    if (look.speaks) {
      if (state !== 'teasers' || proseFollows(looks, i)) state = 'body'
      zones.push('body')
      continue
    }
    state = nextState(state, look, looks, i, last)
    const zone = zoneOf(state, look, looks, i)
    zones.push(page && zone === 'body' && look.length <= SHORT && !look.stopped ? 'navigation' : zone)
  }
  return zones
}

const nextState = (state: State, look: Look, looks: readonly Look[], at: number, last: number): State => {
  if (isTeaserHeading(look)) return 'teasers'
  if (state === 'teasers') return isProse(look) && proseFollows(looks, at) ? 'body' : state
  if (isEndMark(look)) return 'over'
  if (isBoilerplateHeading(look)) return 'boilerplate'
  if (isContactHeading(look)) return 'contact'
  if (state === 'contact' && look.length > SHORT && look.stopped) return at > last ? 'over' : 'body'
  return state
}

const zoneOf = (state: State, look: Look, looks: readonly Look[], at: number): Zone => {
  if (state === 'teasers') return 'navigation'
  if (isEndMark(look)) return 'boilerplate'
  if (isContactHeading(look) && look.length < SHORT) return 'contact'
  if (isContactLine(look)) return 'contact'
  if (isFurniture(look)) return 'navigation'
  if (state === 'contact') return look.length <= SHORT ? 'contact' : isBoilerplateText(look) ? 'boilerplate' : 'body'
  if (state === 'boilerplate' || isBoilerplateText(look)) return 'boilerplate'
  if (state === 'over') return look.stopped || look.length > SHORT ? 'boilerplate' : 'navigation'
  return isSubhead(look, looks, at) ? 'subhead' : 'body'
}

const isProse = (look: Look): boolean => look.length >= PROSE && look.stopped && !/(?:…|\.\.\.)$/u.test(look.head)

const proseFollows = (looks: readonly Look[], at: number): boolean => {
  const next = looks[at + 1]
  return next !== undefined && (next.speaks || isProse(next))
}

const lastProse = (looks: readonly Look[], start: number): number => {
  let last = start
  for (let i = start; i < looks.length && !isTeaserHeading(looks[i]!); i++)
    if (looks[i]!.speaks || isProse(looks[i]!)) last = i
  return last
}

/** A short title between paragraphs; not the name over or under a quotation: `Jane Doe, CEO of Acme`. */
const isSubhead = (look: Look, looks: readonly Look[], at: number): boolean => {
  const [before, next] = [looks[at - 1], looks[at + 1]]
  if (
    look.length > PROSE ||
    look.bullet ||
    look.quoteFirst ||
    (look.stopped && !/\?$/u.test(look.head)) ||
    isSlug(look)
  )
    return false
  if (!next || next.quoteFirst || before?.quoteLast || before?.colon) return false
  if (/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)+,/u.test(look.head)) return false
  return (look.titled || look.words <= 6) && !look.colon
    ? isProse(next) || next.bullet
    : look.colon && look.words <= 3 && isProse(next)
}
