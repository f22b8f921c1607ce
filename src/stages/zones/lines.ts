import type { Span } from '../../document/span.js'

/** A line that is not blank, without white space at its edges; `apart` when a blank line stands before it. */
export interface Line extends Span {
  readonly apart: boolean
}

export const lines = (text: string): Line[] => {
  const result: Line[] = []
  let start = 0
  let blank = true
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code > 0x0d && code < 0x85) || (at < text.length && !isBreak(code))) continue
    const behind = text.slice(start, at).trimStart()
    const { length } = behind.trimEnd()
    if (length > 0) {
      result.push({ start: at - behind.length, end: at - behind.length + length, apart: blank })
      blank = false
    } else if (text[at] !== '\n' || text[at - 1] !== '\r') blank = true
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
