import { styleText } from 'node:util'
import { indexAt, type Span } from '../../document/span.js'
import type { Record } from '../../index.js'
import { printable } from '../../io/printable.js'

type Part = 'quotation' | 'source' | 'cue'

const COLOURS = { quotation: 'green', source: 'cyan', cue: 'yellow' } as const

// Where there are no colours, brackets of three kinds say the same.
const BRACKETS = { quotation: ['[', ']'], source: ['<', '>'], cue: ['{', '}'] } as const

/** Whether styles come out on a stream: a terminal, and nobody said NO_COLOR. */
const hasColours = (stream: NodeJS.WriteStream): boolean => styleText('bold', 'x', { stream }) !== 'x'

/** What the colours, or the brackets in their place, stand for. */
export const legend = (stream: NodeJS.WriteStream): string =>
  (Object.keys(COLOURS) as Part[]).map((part) => mark(part, part, stream)).join('  ')

const mark = (text: string, part: Part, stream: NodeJS.WriteStream): string => {
  if (hasColours(stream))
    return styleText(part === 'quotation' ? COLOURS[part] : ['bold', COLOURS[part]], text, { stream })
  const [open, close] = BRACKETS[part]
  return `${open}${text}${close}`
}

interface Marked extends Span {
  readonly part: Part
  /** The quotation's id, written behind its last piece. */
  readonly id: string | null
}

/** The text of a record, a paragraph a line, with its quotations, sources and cues marked. */
export const articleText = ({ text, paragraphs, quotations }: Record, stream: NodeJS.WriteStream): string => {
  const marked = quotations.flatMap(({ id, content, source, cue }): Marked[] => [
    ...content.map((span, index) => ({
      ...span,
      part: 'quotation' as const,
      id: index === content.length - 1 ? id : null,
    })),
    ...(source ? [{ ...source, part: 'source' as const, id: null }] : []),
    ...(cue ? [{ ...cue, part: 'cue' as const, id: null }] : []),
  ])
  marked.sort((a, b) => a.start - b.start || b.end - a.end)
  return paragraphs.map((paragraph) => paragraphText(text, paragraph, marked, stream)).join('\n\n')
}

const paragraphText = (
  text: string,
  paragraph: Span,
  marked: readonly Marked[],
  stream: NodeJS.WriteStream,
): string => {
  let result = ''
  let at = paragraph.start
  for (let next = firstIn(paragraph, marked); next < marked.length; next++) {
    const { start, end, part, id } = marked[next]!
    if (start >= paragraph.end) break
    // What lies inside a piece that is marked already (a source in reported speech, say) keeps that piece's colour.
    if (start < at) continue
    const last = Math.min(end, paragraph.end)
    result += printable(text.slice(at, start)) + mark(printable(text.slice(start, last)), part, stream)
    if (id) result += styleText('dim', ` (${id})`, { stream })
    at = last
  }
  return result + printable(text.slice(at, paragraph.end))
}

const firstIn = ({ start }: Span, marked: readonly Marked[]): number => indexAt(marked, start - 1) + 1
