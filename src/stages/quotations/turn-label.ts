import type { Mention } from '../../document/layers.js'
import { isHonorific, isRoleAbbreviation, isRoleHead, isTitlePrefix } from '../../lexicon/titles.js'
import { closingBracket } from './brackets.js'
import { type Reading, stretch, wordAt } from './reading.js'

/** What a paragraph of a transcript begins with: who speaks, and a colon. */
export interface TurnLabel {
  /** The same for all turns of one speaker: the surname, the office, “q”. */
  readonly who: string
  /** Null where nobody is named (“Q:”), but for news, where the letter counts as the source. */
  readonly source: Mention | null
  readonly asks: boolean
  /** The colon, or the stop of “Q.”. */
  readonly mark: number
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

// SENATOR JANE DOE (D-OH), CHAIRWOMAN OF THE COMMITTEE:
const LONGEST = 14
const UNNAMED = words('q a question answer interviewer')
// Headings of a form that come back in one text: “DATE: … TIME: … DATE: …”, “MYTH: … FACT: …”.
const HEADINGS = words(
  'what who when where why how note notes date dates time times place location address contact contacts media press phone ' +
    'email e-mail fax tel cell mobile web website url subject re from to cc via source sources update updates fact facts myth ' +
    'myths truth claim reality false true example examples section step title name names event speaker speakers topic topics ' +
    'background summary details cost price tickets rsvp case count counts charge charges defendant age sentence pros cons ' +
    'problem solution issue result results warning tip tips featuring participants guests sponsors agenda room day days ' +
    'deadline eligibility status category winner winners video audio photo photos watch listen read link important reminder',
)

/** The label that begins at a token, in capitals or with a name; null when the paragraph begins with none. */
export const turnLabel = (reading: Reading, from: number): TurnLabel | null => {
  const mark = markBehind(reading, from)
  if (mark < 0) return null
  const first = wordAt(reading, from).replace(/\.$/, '')
  const to = nameEnd(reading, from, mark)
  const label = reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end)
  if (to === from + 1 && UNNAMED.has(first)) {
    const letter: Mention = { ...stretch(reading.tokens, from, to), form: 'nominal' }
    return { who: first, source: reading.genre === 'news' ? letter : null, asks: first.startsWith('q'), mark }
  }
  if (wordAt(reading, mark) !== ':') return null
  const name = reading.names[reading.nameAt[to - 1] ?? -1]
  const isNamed = name?.type === 'person' && name.to === to && name.from >= from && isTitle(reading, from, name.from)
  const isCapital = /^\p{Lu}[\p{Lu}.’' -]+$/u.test(label) && !HEADINGS.has(first)
  if (!isNamed && !isCapital && !(to === from + 1 && isRoleHead(first))) return null
  const source: Mention =
    name && name.from >= from && name.to <= to
      ? { from: name.from, to: name.to, start: name.start, end: name.end, form: 'name' }
      : { ...stretch(reading.tokens, from, to), form: 'nominal' }
  return { who: wordAt(reading, to - 1), source, asks: false, mark }
}

/** The colon soon behind a token in its paragraph, or the stop of “Q.”; -1 when there is none. */
const markBehind = (reading: Reading, from: number): number => {
  const { paragraph } = reading.tokens[from]!
  if (/^[qa]\.$/.test(wordAt(reading, from))) return from
  if (/^[qa]$/.test(wordAt(reading, from)) && wordAt(reading, from + 1) === '.') return from + 1
  for (let at = from + 1; at < from + LONGEST && reading.tokens[at]?.paragraph === paragraph; at++)
    if (wordAt(reading, at) === ':') return at
  return -1
}

/** Where the name ends: before the colon, or before a bracket or comma in front of it. */
const nameEnd = (reading: Reading, from: number, mark: number): number => {
  for (let at = from + 1; at < mark; at++) {
    if (wordAt(reading, at) === ',') return at
    if (wordAt(reading, at) === '(') return closingBracket(reading, at, mark) === mark - 1 ? at : mark
  }
  return Math.max(from + 1, mark)
}

/** “Mayor Jane Doe”, “Acme CEO Jane Doe” */
const isTitle = (reading: Reading, from: number, to: number): boolean => {
  if (from === to) return true
  const last = wordAt(reading, to - 1) === '.' ? to - 2 : to - 1
  const word = wordAt(reading, last)
  return isRoleHead(word) || isTitlePrefix(word) || isHonorific(word) || isRoleAbbreviation(word)
}
