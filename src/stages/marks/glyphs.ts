import type { Span } from '../../document/span.js'
import { isElision } from './elision.js'
import { isMeasure } from './measure.js'
import { type Side, side } from './sides.js'

export type Family = 'double' | 'single' | 'guillemet' | 'low'

/** One quote mark in the text, with what its shape and its neighbours say about it. */
export interface Glyph extends Span {
  readonly family: Family
  /** What the character was made for; a straight mark for either. */
  readonly shape: 'open' | 'close' | 'straight'
  readonly left: Side
  readonly right: Side
  /** `12" pipe`: an inch, unless a quotation waits to be closed. */
  readonly measure: boolean
}

const SHAPES: ReadonlyMap<string, readonly [Family, Glyph['shape']]> = new Map([
  ['"', ['double', 'straight']],
  ['＂', ['double', 'straight']],
  ['“', ['double', 'open']],
  ['‟', ['double', 'open']],
  ['”', ['double', 'close']],
  ['„', ['low', 'open']],
  ['«', ['guillemet', 'open']],
  ['‹', ['guillemet', 'open']],
  ['»', ['guillemet', 'close']],
  ['›', ['guillemet', 'close']],
  ["'", ['single', 'straight']],
  ['‘', ['single', 'open']],
  ['‛', ['single', 'open']],
  ['’', ['single', 'close']],
  ['`', ['single', 'open']],
])

// Two single characters that stand for a double mark, as typewriters and TeX have it.
const DOUBLED: ReadonlyMap<string, Glyph['shape']> = new Map([
  ["''", 'straight'],
  ['‘‘', 'open'],
  ['’’', 'close'],
  ['``', 'open'],
])

/** The quote marks of a paragraph in text order, without apostrophes. */
export const glyphs = (text: string, paragraph: Span): Glyph[] => {
  const result: Glyph[] = []
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const code = text.charCodeAt(at)
    if (!isMark(code)) continue
    const two = text.slice(at, Math.min(at + 2, paragraph.end))
    const doubled = DOUBLED.get(two)
    const [family, shape] = doubled ? (['double', doubled] as const) : SHAPES.get(two[0]!)!
    const end = at + (doubled ? 2 : 1)
    const left = side(text, at, -1, paragraph)
    const right = side(text, end - 1, 1, paragraph)
    if (family === 'single' && (isApostrophe(text, end, left, right) || isElision(text, at))) continue
    result.push({ start: at, end, family, shape, left, right, measure: shape === 'straight' && isMeasure(text, at) })
    at = end - 1
  }
  return result
}

const isMark = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x60 ||
  code === 0xab ||
  code === 0xbb ||
  code === 0xff02 ||
  (code >= 0x2018 && code <= 0x201f && code !== 0x201a) ||
  code === 0x2039 ||
  code === 0x203a

/** “don’t”, “O’Neil”, and the ending of “Acme Inc.’s”. */
const isApostrophe = (text: string, end: number, left: Side, right: Side): boolean =>
  right === 'word' && (left === 'word' || (left === 'stop' && /^s(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 2))))
