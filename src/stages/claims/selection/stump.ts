import type { Claim } from '../../../document/layers.js'

const FEWEST_WORDS = 3
const OPENERS: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which'])
const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'of', 'for', 'with', 'at', 'on', 'by', 'from', 'to'])

/** “2027 is.”, “In which a blade is cast.”: too short, or it hangs on what stands before it. */
export const isStump = ({ text }: Pick<Claim, 'text'>): boolean => {
  const [first = '', second = '', ...rest] = text.toLowerCase().split(/\s+/u)
  return rest.length + 2 < FEWEST_WORDS || OPENERS.has(first) || (PREPOSITIONS.has(first) && OPENERS.has(second))
}

/** What a document says in the same words twice is one claim. */
export const withoutRepeats = (claims: readonly Claim[]): Claim[] => {
  const said = new Set<string>()
  return claims.filter(({ text, quotation }) => {
    const key = `${quotation ?? ''} ${text}`
    if (said.has(key)) return false
    said.add(key)
    return true
  })
}
