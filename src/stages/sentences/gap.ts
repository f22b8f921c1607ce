import type { Token } from '../../document/layers.js'

/** A place between two tokens of a paragraph where a sentence may end, behind a stop and what closes after it. */
export interface Gap {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Index of the token behind the gap. */
  readonly next: number
  /** Index of the first token of the sentence so far. */
  readonly from: number
  /** The word before the stop, without opening marks: `Inc`, `U.S`, `late`. */
  readonly word: string
  /** The stop: `.`, `?!`, `...`. */
  readonly stop: string
  /** Marks and brackets behind the stop: `”`, `)`. */
  readonly closing: string
  /** White space stands in the gap. */
  readonly apart: boolean
  /** What stands behind the gap, from its first letter, digit or dash, opening marks and brackets left out. */
  readonly opening: string
  readonly beginning: string
}

const isStop = (character: string): boolean =>
  character === '.' || character === '?' || character === '!' || character === '…' || character === '。'
const CLOSING = new Set('"”\'’»›)]}*`')
const OPENING = new Set('"“„\'‘«‹([{¿¡*`')
// The longest word and the most marks that are looked at; what is longer is no abbreviation.
const REACH = 40
const MARKS = 6
const SIGHT = 32

/** The gap before the token `next`; null when no stop stands before it. */
export const gapBefore = (text: string, tokens: readonly Token[], from: number, next: number): Gap | null => {
  const here = tokens[next - 1]!
  const after = tokens[next]!
  let stopEnd = here.end
  const first = tokens[from]!.start
  for (let i = 0; i < MARKS && stopEnd > first && CLOSING.has(text[stopEnd - 1]!); i++) stopEnd--
  // `. ”`: a mark that stands alone, with a space before it.
  if (stopEnd === here.start && stopEnd < here.end && next - 2 >= from) stopEnd = tokens[next - 2]!.end
  if (stopEnd <= first || !isStop(text[stopEnd - 1]!)) return null
  let stopStart = stopEnd
  while (stopStart > first && stopEnd - stopStart < REACH && isStop(text[stopStart - 1]!)) stopStart--
  let start = stopStart
  while (start > first && stopStart - start < REACH && !isSpace(text[start - 1]!)) start--
  while (start < stopStart && OPENING.has(text[start]!)) start++
  const end = tokens.at(-1)!.end
  let begin = after.start
  for (let i = 0; i < MARKS && begin < end && OPENING.has(text[begin]!); i++) begin++
  if (begin > after.start) while (begin < end && begin - after.start < SIGHT && isSpace(text[begin]!)) begin++
  return {
    text,
    tokens,
    next,
    from,
    word: text.slice(start, stopStart),
    stop: text.slice(stopStart, stopEnd),
    closing: text.slice(stopEnd, here.end).trim(),
    apart: after.start > here.end,
    opening: text.slice(after.start, begin).trim(),
    beginning: text.slice(begin, begin + SIGHT),
  }
}

const isSpace = (character: string): boolean => /\s/u.test(character)

/** The word behind the gap, lower-case; empty when something else stands there. */
export const nextWord = ({ beginning }: Gap): string => /^\p{L}[\p{L}’']*/u.exec(beginning)?.[0].toLowerCase() ?? ''
