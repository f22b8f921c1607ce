import type { Claim } from '../../../document/layers.js'

// “What is going on.” asks, “What was new is common.” says.
const WHAT = /^what .{6,200} (?:is|are|was|were|will|has|have|makes?|drives?) /u
const OPENERS: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'how', 'why', 'where'])
const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'of', 'for', 'with', 'at', 'on', 'by', 'from', 'to'])
// What they bring depends on a clause that must follow behind a comma.
const CONDITIONS: ReadonlySet<string> = new Set('when if while whether because unless although though until'.split(' '))
// Behind them a subject is missing: “Is the first time that …”. “May 5 was warm” is a sentence.
const FINITE: ReadonlySet<string> = new Set(
  'is are was were has have had does did do will would can could should must might said says'.split(' '),
)
// No sentence ends with them: what they announce was cut off.
const DANGLING: ReadonlySet<string> = new Set(
  `a an the and or nor but than of its their our your his my whose which because although though while if unless would could
  should must might including to`.split(/\s+/u),
)

/** “2027 is.”, “In which a blade is cast.”, “Is a blade.”, “To build a bridge.”: too short, cut off, or no sentence. */
export const isStump = ({ text }: Pick<Claim, 'text'>): boolean => {
  const end = text.indexOf(' ')
  const next = text.indexOf(' ', end + 1)
  // Fewer than three words.
  if (end < 0 || next < 0) return true
  const first = text.slice(0, end).toLowerCase()
  if (
    OPENERS.has(first) ||
    FINITE.has(first) ||
    (PREPOSITIONS.has(first) && OPENERS.has(text.slice(end + 1, next).toLowerCase()))
  )
    return true
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
  if (DANGLING.has(last.replace(/[^a-z]+$/u, ''))) return true
  if (first === 'what' && !WHAT.test(text.toLowerCase())) return true
  if (last === 'that.' && REPORTED.test(text)) return true
  if (isCall(text)) return true
  return (CONDITIONS.has(first) || first === 'to') && !text.includes(',')
}

const REPORTED = /\b(?:said|says|stated|announced|added|noted) that\.$/u

// “is available here”, “can be found at www.…”, “Welcome to the fair”: where to read on.
const CALLS =
  /\b(?:available|found|viewed|read|accessed|downloaded|seen|watched|reached)\b(?: \S{1,40}){0,6} (?:here|HERE|at (?:www|https?)\S{1,80})\.?$|^Welcome to\b|\b(?:visit|visiting|contact|contacting|reached at|register at|email)\b.{0,80}(?:www\.|https?:|@)/u

/** Only a text with an address or with “here” last is looked at more closely. */
const isCall = (text: string): boolean =>
  (text.includes('www') ||
    text.includes('http') ||
    text.includes('@') ||
    text.startsWith('Welcome') ||
    HERE.test(text.slice(-5))) &&
  CALLS.test(text)

const HERE = /here/iu

/** What a document says in the same words twice is one claim, “that” before them or not. */
export const withoutRepeats = (claims: readonly Claim[]): Claim[] => {
  const said = new Set<string>()
  return claims.filter(({ text, quotation }) => {
    const key = `${quotation ?? ''} ${text.toLowerCase().replace(/^that (?=\S)/u, '')}`
    if (said.has(key)) return false
    said.add(key)
    return true
  })
}
