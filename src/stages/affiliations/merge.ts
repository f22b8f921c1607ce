import type { Affiliation } from '../../document/layers.js'

const EXPANSIONS: ReadonlyMap<string, string> = new Map([
  ['ceo', 'chief executive officer'],
  ['cfo', 'chief financial officer'],
  ['coo', 'chief operating officer'],
  ['cto', 'chief technology officer'],
  ['cmo', 'chief marketing officer'],
  ['cio', 'chief information officer'],
  ['evp', 'executive vice president'],
  ['svp', 'senior vice president'],
  ['vp', 'vice president'],
  ['da', 'district attorney'],
  ['dda', 'deputy district attorney'],
  ['ada', 'assistant district attorney'],
  ['rep', 'representative'],
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['prof', 'professor'],
  ['lt', 'lieutenant'],
  ['gen', 'general'],
  ['brig', 'brigadier'],
  ['atty', 'attorney'],
  ['rev', 'reverend'],
  ['cofounder', 'co founder'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['det', 'detective'],
])

const rawWords = (role: string): string[] =>
  role
    .toLowerCase()
    .replace(/[.,’']/gu, '')
    .split(/[\s/-]+/u)

/** The words of a role with abbreviations written out, for comparison only. */
const wordsOf = (role: string): string[] => rawWords(role).flatMap((word) => (EXPANSIONS.get(word) ?? word).split(' '))

// With how many of one holder's each is compared: nobody holds more, but a list in one huge document may say so.
const COMPARED = 64

/**
 * One affiliation a role and organization: what is stated twice keeps its first evidence, the fullest role ("District
 * Attorney" in "Essex County District Attorney", "CEO" in "Chief Executive Officer") and the organization that either has.
 */
export const merge = (affiliations: readonly Affiliation[]): Affiliation[] => {
  const merged: Affiliation[] = []
  // Whom the text has given another role is not known by being its contact.
  const other = affiliations.some(({ role, rule }) => role !== null && rule !== 'contact')
  for (const one of affiliations) {
    if (other && one.rule === 'contact') continue
    let at = merged.length - 1
    while (at >= 0 && at >= merged.length - COMPARED && !isSame(merged[at]!, one)) at--
    if (at < 0 || at < merged.length - COMPARED) merged.push(one)
    else merged[at] = joined(merged[at]!, one)
  }
  return merged
}

const isSame = (a: Affiliation, b: Affiliation): boolean => {
  if (a.organization && b.organization && a.organization !== b.organization) return false
  if (a.role === null || b.role === null) return a.organization !== null && a.organization === b.organization
  const [x, y] = [wordsOf(a.role), wordsOf(b.role)]
  if (x.length === 1 && y.length === 1 && isSeat(x) && isSeat(y)) return true
  return x.length <= y.length ? isWithin(x, y) : isWithin(y, x)
}

// "Rep. Doe" and "Congresswoman Doe" hold one seat.
const SEATS = new Set(['representative', 'congressman', 'congresswoman', 'congressmember'])

const isSeat = (words: readonly string[]): boolean => SEATS.has(words[0] ?? '')

/** "Attorney General" is within "Texas Attorney General", "president" is not within "vice president". */
const isWithin = (short: readonly string[], long: readonly string[]): boolean => {
  const behind = long.slice(long.length - short.length)
  if (short.some((word, i) => behind[i] !== word))
    return short.every((word, i) => long[i] === word) && long[short.length] === 'of'
  return !CHANGING.has(long[long.length - short.length - 1] ?? '')
}

// Words that make another office of the one behind them.
const CHANGING = new Set(
  `vice deputy assistant associate co former formerly senior junior general under ex managing executive acting
  interim lieutenant founding chief`.split(/\s+/u),
)

const joined = (first: Affiliation, second: Affiliation): Affiliation => {
  const role = fuller(first.role, second.role)
  const organization = first.organization ? first : second
  return {
    ...first,
    role,
    organization: organization.organization,
    organizationEntity: organization.organizationEntity,
  }
}

/** The longer of two; of two equally long, the one that is written out. */
const fuller = (a: string | null, b: string | null): string | null => {
  if (a === null || b === null) return a ?? b
  const [x, y] = [wordsOf(a).length, wordsOf(b).length]
  return y > x || (y === x && isShort(a) && !isShort(b)) ? b : a
}

const isShort = (role: string): boolean => rawWords(role).some((word) => EXPANSIONS.has(word))
