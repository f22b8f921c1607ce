import type { Span } from '../../document/span.js'
import type { Line } from './lines.js'

// A line this long was not meant to be a menu item or a list of words.
const PROSE = 25
// Hard-wrapped text is narrower than this, and wider than a menu.
const NARROW = 40
const WIDE = 110
// So many lines that go on in small letters show that the text is wrapped at a width.
const ENOUGH = 3
// How much of a line's beginning and end its rules look at.
const EDGE = 24

/**
 * Paragraphs, from lines: text that was wrapped at a fixed width, or broken at each link of a web page, is put together
 * again where a line goes on in the middle of a sentence. Everywhere else a line is a paragraph.
 */
export const paragraphs = (text: string, lines: readonly Line[]): Span[] => {
  const wrapping = wrappingOf(text, lines)
  const result: Span[] = []
  // The line before began in a small letter: it stands in the middle of running text.
  let running = false
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const open = result.at(-1)
    if (
      !before ||
      !open ||
      line.apart ||
      !(goesOn(text, open, before, line, wrapping) || (running && runsOn(text, open, before, line)))
    ) {
      result.push({ start: line.start, end: line.end })
      running = false
      continue
    }
    result.pop()
    const small = SMALL.test(text.slice(line.start, line.start + EDGE))
    const title = result.at(-1)
    const titled = small && open.start === before.start && title && isTitleOf(text, title, before)
    if (titled) result.pop()
    result.push({ start: titled ? title.start : open.start, end: line.end })
    running = wrapping.broken && (small || running)
  }
  return result
}

/** Whether a line goes on with the sentence of the paragraph so far. */
const continues = (text: string, open: Span, line: Span, broken: boolean): boolean => {
  const ending = text.slice(Math.max(open.start, open.end - EDGE), open.end)
  const beginning = text.slice(line.start, Math.min(line.end, line.start + EDGE))
  if (BROKEN_OFF.test(ending)) return true
  if (STOPPED.test(ending)) return PUNCTUATION_ONLY.test(beginning)
  if (TAIL.test(beginning)) return true
  if (!PROSE_ENDING.test(ending)) return false
  // Short lines are menu items, unless the text breaks everywhere: `The webinar` + `was attended`.
  const short = line.end - line.start < PROSE && open.end - open.start < PROSE
  if (short && !(broken && /\s/u.test(beginning.trim()) && /\s/u.test(ending.trim()))) return false
  return (
    DANGLING.test(ending) ||
    SMALL.test(beginning) ||
    DASHED.test(beginning) ||
    PARENTHESIS.test(text.slice(line.start, Math.min(line.end, line.start + 4 * EDGE)))
  )
}

const goesOn = (text: string, open: Span, before: Span, line: Span, { width, broken }: Wrapping): boolean =>
  continues(text, open, line, broken) || isFull(text, before, line, width)

/** Running text goes on with a capital, `Choice Unit` say; a headline over a body does not. */
const runsOn = (text: string, open: Span, before: Span, line: Span): boolean =>
  line.end - line.start < WIDE &&
  !isStopped(text, before) &&
  (before.end - open.start > WIDE ||
    /(?:^|\s)\p{Ll}+$/u.test(text.slice(Math.max(before.start, before.end - EDGE), before.end)))

const isStopped = (text: string, { start, end }: Span): boolean =>
  STOPPED.test(text.slice(Math.max(start, end - EDGE), end))

/** `Acme County District Attorney` + `Jane Doe` + `today announced …` */
const isTitleOf = (text: string, line: Span, name: Span): boolean =>
  line.end - line.start < 3 * PROSE &&
  /^\s*[\n\r]\s*$/u.test(text.slice(line.end, Math.min(name.start, line.end + 8))) &&
  /(?:Attorney|Sheriff|Mayor|Senator|Governor|Chief|Director|President|Commissioner|Secretary|Congress(?:wo)?man|Representative)$/u.test(
    text.slice(Math.max(line.start, line.end - EDGE), line.end),
  ) &&
  /^\p{Lu}\S+(?: \p{Lu}\S+){1,3}$/u.test(text.slice(name.start, Math.min(name.end, name.start + 3 * PROSE)))

/** `… Cook County,”` and `… the`: the attribution, or the rest of the phrase, must follow. */
const BROKEN_OFF = /[,，]["”’']{0,2}$|[([“„«]$/u
const STOPPED = /[.!?…:;|•*>\]][)"”’'»]{0,3}$/u
/** `, who works there`, `’s office`, `)` */
const TAIL = /^(?:[,;.)\]”]|[’']s?\s|(?:st|nd|rd|th)(?:\s|$))/u
const PUNCTUATION_ONLY = /^[,;.)\]”]{1,3}(?:\s|$)/u
/** No bare number and no address of a web page. */
const PROSE_ENDING = /(?:^|\s)[^\s/]*\p{L}[^\s/]*$/u
const DANGLING = /(?:^|\s)(?:the|an?|of|and|or|to|with|for|from|by|in|on|at|as|that|their|its|our|his|her|&)$/iu
const SMALL = /^(?!https?:|www\.|\S+@)\p{Ll}[\p{L}’'-]*(?:[\s,;.:)]|$)/u
/** `CHICAGO` + `— The mayor …` */
const DASHED = /^[—–]\s*\p{L}/u
/** `(CPU), a team` */
const PARENTHESIS = /^\([^()\s]{1,40}\)[,;]?\s+\p{Ll}|^\([^()\s]{1,40}\)[,;]/u

interface Wrapping {
  /** The width at which the text was wrapped; 0 when it was not. */
  readonly width: number
  /** Lines break anywhere. */
  readonly broken: boolean
}

const wrappingOf = (text: string, lines: readonly Line[]): Wrapping => {
  let small = 0
  let narrow = 0
  let width = 0
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!
    const length = before.end - before.start
    if (lines[i]!.apart || !SMALL.test(text.slice(lines[i]!.start, lines[i]!.start + EDGE)) || isStopped(text, before))
      continue
    if (length >= PROSE || lines[i]!.end - lines[i]!.start >= PROSE) small++
    if (length < NARROW || length > WIDE) continue
    narrow++
    if (length > width) width = length
  }
  return { width: narrow >= ENOUGH ? width : 0, broken: small >= ENOUGH }
}

/** The first word of the line would not have fitted behind the line before. */
const isFull = (text: string, before: Span, line: Span, width: number): boolean => {
  const length = before.end - before.start
  if (length < NARROW || length > width) return false
  const word = /^\S{1,40}/u.exec(text.slice(line.start, Math.min(line.end, line.start + 40)))?.[0].length ?? 0
  return length + 1 + word > width && !/^[•*·▪-]$/u.test(text[line.start]!)
}
