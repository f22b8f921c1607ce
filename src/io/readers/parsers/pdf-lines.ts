/** A run of letters on a page, in points from its lower left corner. */
interface Item {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
  readonly hasEOL: boolean
}

interface Line {
  text: string
  readonly x: number
  readonly y: number
  right: number
  /** Of its longest run: a bullet may be set smaller. */
  size: number
}

/** Paragraphs of pages: lines put together, heads and feet of pages left out, words divided at a line's end mended. */
export const paragraphsOf = (pages: readonly (readonly Item[])[]): string[] => {
  const paragraphs: string[] = []
  const all = pages.map(linesOf)
  const cleared = withoutRunningLines(all, usualGap(all))
  const gap = usualGap(cleared)
  for (const [page, lines] of cleared.entries()) {
    const margin = lines.reduce((most, { right }) => Math.max(most, right), 0)
    for (const [at, line] of lines.entries()) {
      const previous = lines[at - 1]
      const last = paragraphs.at(-1)
      const begins = previous
        ? beginsParagraph(line, previous, gap, margin)
        : page === 0 || last === undefined || STOPPED.test(last) || BULLET.test(line.text)
      if (begins || last === undefined) paragraphs.push(line.text)
      else paragraphs[paragraphs.length - 1] = joined(last, line.text)
    }
  }
  return paragraphs
}

// A word space is about a quarter of the letters' size; pieces of one word touch.
const SPACE = 0.15
const linesOf = (items: readonly Item[]): Line[] => {
  const lines: Line[] = []
  let line: Line | undefined
  let longest = 0
  for (const { str, x, y, width, fontSize, hasEOL } of items) {
    if (line && Math.abs(line.y - y) > line.size / 2 && str.trim() !== '') line = undefined
    if (str !== '') {
      if (line) {
        const apart = x - line.right > SPACE * line.size
        line.text += apart && !line.text.endsWith(' ') && !str.startsWith(' ') ? ` ${str}` : str
        line.right = Math.max(line.right, x + width)
        if (width > longest) line.size = fontSize || 1
      } else if (str.trim() !== '') {
        line = { text: str, x, y, right: x + width, size: fontSize || 1 }
        lines.push(line)
        longest = 0
      }
      longest = Math.max(longest, width)
    }
    if (hasEOL) line = undefined
  }
  for (const each of lines) each.text = each.text.replace(/\s+/gu, ' ').trim()
  return lines
}

// Heads and feet stand in the first and last lines of a page.
const EDGE = 3
// Heads of chapters come again on a part of the pages only.
const SURELY = 3
const NUMBER = /^\W*(?:page|p\.|seite)?\s*\d{1,4}(?:\s*(?:of|\/|von|-|–)\s*\d{1,4})?\W*$/iu

/** Leaves out what comes again at the edge of several pages but for a number, and the bare numbers of pages. */
const withoutRunningLines = (pages: readonly Line[][], gap: number): Line[][] => {
  // A title may come again as the head of the pages, set smaller.
  const shape = ({ text, size }: Line): string => `${Math.round(size)} ${text.replace(/\d+/gu, '#')}`
  const edges = pages.map((lines) => {
    const down = [...lines].sort((a, b) => b.y - a.y)
    return new Set([...down.slice(0, EDGE), ...down.slice(EDGE).slice(-EDGE)])
  })
  const times = new Map<string, number>()
  for (const edge of edges) for (const key of new Set([...edge].map(shape))) times.set(key, (times.get(key) ?? 0) + 1)
  const most = Math.max(2, Math.min(SURELY, Math.ceil(pages.length / 2)))
  return pages.map((lines, page) => {
    let running = lines.filter(
      (line) => edges[page]!.has(line) && (NUMBER.test(line.text) || times.get(shape(line))! >= most),
    )
    for (let step = 0; step < EDGE; step++)
      running = running.filter((line) => !isOfParagraph(line, lines, running, gap))
    return lines.filter((line) => !running.includes(line))
  })
}

/** In a page that says the same as another one, the first and last lines come again as well; they stand close to others. */
const isOfParagraph = (line: Line, lines: readonly Line[], running: readonly Line[], gap: number): boolean =>
  !NUMBER.test(line.text) &&
  lines.some((other) => {
    const apart = Math.abs(other.y - line.y)
    const alike = Math.abs(other.size - line.size) < OTHER_SIZE * line.size
    return apart > 0 && apart <= WIDER * gap && alike && !running.includes(other)
  })

// Where paragraphs have a line or two, most distances are those between paragraphs; lines of one stand closer, and some
// do: of as many as there are most of, this many.
const SOME = 0.25
// Lines closer than their letters are high are no lines (a raised 2).
const CLOSEST = 0.9

/** The distance of two lines of a paragraph, from one base line to the next, in points: the closest of the common ones. */
const usualGap = (pages: readonly (readonly Line[])[]): number => {
  const times = new Map<number, number>()
  for (const lines of pages)
    for (const [at, line] of lines.entries()) {
      const down = at > 0 ? Math.round(2 * (lines[at - 1]!.y - line.y)) / 2 : 0
      if (down > CLOSEST * line.size && down < LOOSEST * line.size) times.set(down, (times.get(down) ?? 0) + 1)
    }
  const most = Math.max(0, ...times.values())
  const common = [...times].flatMap(([down, count]) => (count >= SOME * most ? [down] : []))
  return common.length > 0 ? Math.min(...common) : 0
}

// Double-spaced lines are about 2.4 times the letters' size apart; what is farther is another paragraph.
const LOOSEST = 2.5
const BULLET = /^(?:[•▪●◦‣·*–—-]\s|\d{1,2}[.)]\s)/u
const STOPPED = /[.!?:…][)\]"”’»]*$/u
// Set larger, a paragraph's lines would stand apart; leading differs by less.
const WIDER = 1.3
// Lines of a headline, whose letters are larger than the text's.
const OF_HEADLINE = 1.3
const OTHER_SIZE = 0.15
const SHORT = 0.85

const beginsParagraph = (line: Line, previous: Line, gap: number, margin: number): boolean => {
  const down = previous.y - line.y
  if (BULLET.test(line.text) || Math.abs(line.size - previous.size) > OTHER_SIZE * previous.size) return true
  // Up the page again: the next column.
  if (down < 0) return STOPPED.test(previous.text)
  if (down > Math.max(gap > 0 ? WIDER * gap : LOOSEST * line.size, OF_HEADLINE * line.size)) return true
  const indented = line.x > previous.x + line.size && !BULLET.test(previous.text)
  return STOPPED.test(previous.text) && (indented || previous.right < SHORT * margin)
}

/** “co-” and “operation” are one word, “Franco-” and “German” keep their hyphen. */
const joined = (before: string, after: string): string => {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after
  if (!/\p{L}[-‐]$/u.test(before)) return `${before} ${after}`
  return /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : before + after
}
