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

const MARK = new RegExp(`[${[...SHAPES.keys()].join('')}]`, 'gu')

/** Offsets of all characters of a text that may be quote marks. */
export const markOffsets = (text: string): number[] => Array.from(text.matchAll(MARK), ({ index }) => index)

/** The quote marks of a paragraph in text order, without apostrophes; `offsets` are those that lie in it. */
export const glyphs = (text: string, paragraph: Span, offsets: readonly number[]): Glyph[] => {
  const result: Glyph[] = []
  let past = paragraph.start
  for (const start of offsets) {
    if (start < past) continue
    const two = text.slice(start, Math.min(start + 2, paragraph.end))
    const doubled = DOUBLED.get(two)
    const [family, shape] = doubled ? (['double', doubled] as const) : SHAPES.get(two[0]!)!
    const end = start + (doubled ? 2 : 1)
    const left = side(text, start, -1, paragraph)
    const right = side(text, end - 1, 1, paragraph)
    if (family === 'single' && (isApostrophe(text, end, left, right) || isElision(text, start))) continue
    result.push({ start, end, family, shape, left, right, measure: shape !== 'open' && isMeasure(text, start) })
    past = end
  }
  return result
}

/** “don’t”, “O’Neil”, and the ending of “Acme Inc.’s”. */
const isApostrophe = (text: string, end: number, left: Side, right: Side): boolean =>
  right === 'word' && (left === 'word' || (left === 'stop' && /^s(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 2))))
