import { type Span, withoutEdgeSpace } from '../../document/span.js'

/** The lines of a text that are not blank, without white space at their edges. */
export const lines = (text: string): Span[] => {
  const result: Span[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBreak(text.charCodeAt(at))) continue
    const line = withoutEdgeSpace(text, { start, end: at })
    if (line.end > line.start) result.push(line)
    start = at + 1
  }
  return result
}

const isBreak = (code: number): boolean =>
  code === 0x0a ||
  code === 0x0d ||
  code === 0x0b ||
  code === 0x0c ||
  code === 0x85 ||
  code === 0x2028 ||
  code === 0x2029
