import { CITIES, REGIONS } from '../../lexicon/regions.js'

export interface Place {
  readonly length: number
  /** A state, province or country stands behind the city. */
  readonly region: boolean
  /** The city is one that needs no region, or is written in capitals. */
  readonly known: boolean
  readonly capitals: boolean
}

const CITY =
  /\p{Lu}[\p{L}.'’‘-]*(?:[ \u00a0](?:(?:of|de|del|la|le|du|and|upon|on|el|al)[ \u00a0])?\p{Lu}[\p{L}.'’‘-]*){0,4}/uy
const REGION = /,?[ \u00a0]{0,2}((?:the )?\p{L}[\p{L}.‘'’]*(?:[ \u00a0]\p{L}[\p{L}.]*){0,3})/uy

// Written for this project: what stands before a dash or a day without being a place.
const NO_PLACES = new Set(
  `breaking update updated icymi news video watch photo photos media press note correction advisory alert exclusive new
   statement attention important release contact what who when where why about background summary overview warning reminder
   tip fact q&a embargoed posted published date page home immediate for the by january february march april may june july
   august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday
   congressman congresswoman senator representative rep sen president governor mayor and in on at from company latest
   introduction remarks event events issued source sources case dear yes no section part chapter step day week`.split(
    /\s+/u,
  ),
)

// What may stand behind a place: anything but a small letter behind a space.
const PARTS = /^(?:$|[^\s\p{L}\p{N}]|\s+[^\s\p{Ll}])/u
// `WASHINGTON U.S.` is a city and the beginning of a senator.
const TITLED = / (?:U\.S\.|Rep\.?|Sen\.?|Senator|Representative|Congress\p{L}*|Today|House)(?: |$)/u

/** The place at this spot of the line, as long as what follows lets it be one: `Pune, India`, `WASHINGTON, D.C.`. */
export const placeAt = (line: string, at: number, mayEnd: (at: number, place: Place) => boolean): Place | null => {
  CITY.lastIndex = at
  const city = CITY.exec(line)?.[0]
  if (!city) return null
  const word = city.split(/[^\p{L}&]/u)[0]!.toLowerCase()
  for (let end = city.length; end > 0; end = city.lastIndexOf(' ', end - 1)) {
    const name = city.slice(0, end).replace(/(?: (?:of|de|del|la|le|du|and|upon|on|el|al)|[-’'‘])+$/u, '')
    if (!PARTS.test(line.slice(at + name.length, at + name.length + 3)) || TITLED.test(name)) continue
    const place = withRegions(line, at, name)
    if (NO_PLACES.has(word) && !place.region && !CITIES.has(name.toLowerCase())) continue
    if (mayEnd(at + place.length, place)) return place
  }
  return null
}

const withRegions = (line: string, at: number, name: string): Place => {
  let end = at + name.length
  let region = / ?\b(?:DC|D\.C\.)$/u.test(name)
  for (let more = regionAt(line, end); more > end; more = regionAt(line, end)) {
    end = more
    region = true
    // `SOFIA, BULGARIA and MUNICH, GERMANY`
    const second = secondAt(line, end)
    if (second > end) end = second
  }
  const capitals = name === name.toUpperCase() && name.replace(/[^\p{L}]/gu, '').length > 3
  // `Pune.` gives its full stop back; `St.` and `D.C.` keep theirs.
  const stopped = end === at + name.length && /\p{L}{4,}\.$/u.test(name)
  return {
    length: end - at - (stopped ? 1 : 0),
    region,
    capitals,
    known: capitals || CITIES.has(name.toLowerCase().replace(/,? d\.?c\.?$/u, '')),
  }
}

/** Where a second city with its own region, joined by “and”, is over up to its comma; `at` itself when there is none. */
const secondAt = (line: string, at: number): number => {
  const and = /^ (?:and|&) /u.exec(line.slice(at, at + 5))?.[0].length ?? 0
  if (and === 0) return at
  CITY.lastIndex = at + and
  const end = at + and + (CITY.exec(line)?.[0].length ?? 0)
  return end > at + and && regionAt(line, end) > end ? end : at
}

/** Where the region that begins here, behind a comma, ends; `at` itself when there is none. */
const regionAt = (line: string, at: number): number => {
  if (line[at] !== ',') return at
  REGION.lastIndex = at
  const match = REGION.exec(line)
  if (!match) return at
  const words = match[1]!.split(/[ \u00a0]/u)
  const start = at + match[0].length - match[1]!.length
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ')
    const lower = name.toLowerCase()
    if (REGIONS.has(lower)) return start + name.length
    if (lower.endsWith('.') && REGIONS.has(lower.slice(0, -1))) return start + name.length - 1
  }
  return at
}
