import { type Day, dayAt } from './date.js'
import { type Place, placeAt } from './place.js'

/** What a line opens with before its text begins: a place and a day in any order, offsets into the line. */
export interface Heading {
  readonly place: { readonly start: number; readonly end: number } | null
  /** Whether the place is one beyond doubt, so that it needs no body behind it. */
  readonly sure: boolean
  readonly day: { readonly start: number; readonly end: number; readonly date: string | null } | null
}

const SEPARATOR = /(?:[\s,|–—―‒•…:@*\u0096\u0097-]|\.(?=\s|\.|$)|\/(?!\d))+/uy
const BRACKETS = /[()[\]]+\s*/uy
const CLOCK =
  /\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?(?:\s(?:(?:US|America|Australia|Europe|Asia|Africa|Pacific)\/\w+|[ECMP][SD]?T\b|Eastern|Central|Mountain|Pacific|GMT|UTC))?/iuy
const WIRE =
  /\((?:AP|AFP|UPI|Reuters|[^()]{0,40}(?:wire|news|release|press|relations|\.(?:ai|com|net|io))[^()]{0,40})\)|\/ ?[^/\n]{2,60}? ?\/|\[[^\]\n]{2,60}\]\([^)\n]*\)|(?:\p{Lu}\w+ ){0,2}\p{L}*(?:wire|Wire|WIRE)\b(?: \([^()]{0,80}\))?|(?:for )?immediate release\b/iuy
// A heading has no more parts than these: wire, place, day, hour, wire again, and what parts them.
const MOST_PARTS = 12

/** Reads what stands before the text of a line: `BOERNE, Texas (Acme Wire) — May 1, 2025 @ 10:00 —`. */
export const headingOf = (line: string, isBody: boolean): Heading => {
  let place: (Place & { readonly start: number }) | null = null
  let day = null as Heading['day']
  let at = 0
  for (let part = 0; part < MOST_PARTS && at < line.length; part++) {
    const found: Day | null = day?.date ? null : dayAt(line, at)
    if (found) {
      day = { start: at, end: at + found.length, date: found.date }
      at += found.length
      continue
    }
    const skipped: number =
      lengthOf(WIRE, line, at) ||
      lengthOf(SEPARATOR, line, at) ||
      lengthOf(BRACKETS, line, at) ||
      (day ? lengthOf(CLOCK, line, at) : 0)
    if (skipped > 0) at += skipped
    else {
      const next: Place | null = place
        ? null
        : placeAt(line, at, (end, candidate) => mayFollow(line, end, candidate, isBody, day !== null))
      if (!next) break
      place = { ...next, start: at }
      at += next.length
    }
  }
  if (!place) return { place: null, sure: false, day }
  day ??= leadDay(line, at, place)
  return {
    place: { start: place.start, end: place.start + place.length },
    sure: place.region || (place.known && day !== null),
    day,
  }
}

/** `(Houston, TX) — On Wednesday, November 9, 2022, …`: the day stands in the first sentence and is none of the dateline's span. */
const leadDay = (line: string, at: number, place: Place & { readonly start: number }): Heading['day'] => {
  const on = /^(?:On|Today,?(?: on)?)\s+/u.exec(line.slice(at, at + 12))?.[0].length ?? 0
  const date = on > 0 ? dayAt(line, at + on)?.date : null
  return date ? { start: place.start, end: place.start + place.length, date } : null
}

/** Whether the heading may go on, or the text begin, behind this place. */
const mayFollow = (line: string, end: number, place: Place, isBody: boolean, dated: boolean): boolean => {
  const rest = line.slice(end, end + 80)
  const sure = place.region || place.known
  if ((sure ? DATED : PARTED).test(rest) && dayAt(line, startOf(line, end))) return true
  if (rest === '' || rest === ')') return sure && dated
  if (WIRED.test(rest)) return sure || /\d{4}/u.test(rest)
  if (!isBody) return false
  if (DASH.test(rest)) return sure || /^\)?\s*[–—―-]+\s*Today\b/u.test(rest)
  if (/^\)\s*\p{Lu}/u.test(rest)) return sure
  if (/^\s{2,}\p{Lu}/u.test(rest)) return place.region
  if (SPEAKERS.test(rest)) return place.region || (place.capitals && place.known)
  // `FRISCO, TEXAS Senator Doe`
  return place.region && place.capitals && /^\s\p{Lu}\p{Ll}/u.test(rest)
}

/** Where what follows the separators and brackets at this place begins. */
const startOf = (line: string, at: number): number => {
  const bracket = at + lengthOf(SEPARATOR, line, at)
  const inside = bracket + lengthOf(BRACKETS, line, bracket)
  return inside + lengthOf(SEPARATOR, line, inside)
}

// What a release begins with when the dash was lost: `WASHINGTON U.S. Senator Doe`.
const SPEAKERS =
  /^\s+(?:U\.S\.|Today|Yesterday|This (?:week|morning|afternoon)|Sen(?:ator|s?\.)|Rep(?:resentative|s?\.)|Congress|House |The )/u
/** A day behind a name that may be none needs a mark between: `Effective May 1, 2025` has no place. */
const PARTED = /^\)?\s*[,(|/–—―-]/u
const DATED = /^\)?(?:,?\s*[(|[–—―-]*\s*|\.\s+|\s*\/\s*)/u
const WIRED =
  /^,?\s*[–—―-]*\s*(?:\((?:AP|AFP|UPI|Reuters|[^()]{0,40}(?:wire|news|release|press|\.(?:ai|com|net|io))[^()]{0,40})\)|\/\s?\p{L}|\[\p{Lu})/iu
// U+0096 and U+0097 are dashes that lost their encoding.
const DASH =
  /^[)\]]?,?(?:\s*[–—―\u0096\u0097]+\s*[^\s\p{Ll}]|\s*[–—―\u0096\u0097]+\s|\s+-+\s*|-{1,2}\s|\s*--+|\s*(?:…|\.{3}|\. \. \.)\s*|\s*:\s+\p{Lu})/u

const lengthOf = (pattern: RegExp, line: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.exec(line)?.[0].length ?? 0
}
