import { type Span, slice } from '../../document/span.js'
import { doubleRole } from './double.js'
import type { Family, Glyph } from './glyphs.js'
import { singleRole } from './single.js'

/** What a mark does in its paragraph. */
export type Role = 'open' | 'close' | 'stray' | 'none'

/** A pair before it is tied to tokens. */
export interface Match extends Span {
  readonly family: Family
  readonly closed: boolean
}

interface Open {
  readonly glyph: Glyph
  readonly group: Group
}

// „…“ opens low and closes like a double one.
type Group = 'double' | 'single' | 'guillemet'

const groupOf = (family: Family): Group => (family === 'low' ? 'double' : family)

/**
 * Pairs the marks of one paragraph. One stack, so that pairs nest and never cross; a mark that would cross is dropped.
 * `carries`: the next paragraph repeats a single opening mark, so an open one here waits for it.
 */
export const matching = (text: string, glyphs: readonly Glyph[], paragraph: Span, carries: boolean) => {
  const pairs: Match[] = []
  const stray: Span[] = []
  const stack: Open[] = []
  const open = { double: 0, single: 0, guillemet: 0 }
  const next = nextOfGroup(glyphs)

  const drop = (entry: Open): void => {
    open[entry.group]--
    if (entry.glyph.shape !== 'straight' && text[entry.glyph.start] !== '`') stray.push(spanOf(entry.glyph))
  }
  const close = (glyph: Glyph, group: Group): void => {
    let entry = stack.pop()!
    while (entry.group !== group) {
      drop(entry)
      entry = stack.pop()!
    }
    open[group]--
    pairs.push({ start: entry.glyph.start, end: glyph.end, family: entry.glyph.family, closed: true })
  }

  for (const [i, glyph] of glyphs.entries()) {
    const group = groupOf(glyph.family)
    const following = glyphs[next[i]!]
    const role: Role =
      group === 'single'
        ? singleRole(text, glyph, stack.at(-1)?.group === 'single', following, paragraph)
        : doubleRole(text, glyph, open[group] > 0, following, paragraph)
    if (role === 'close') close(glyph, group)
    else if (role === 'stray') stray.push(spanOf(glyph))
    else if (role === 'open') {
      stack.push({ glyph, group })
      open[group]++
    }
  }
  for (const { glyph, group } of stack) {
    const waits = group === 'single' ? carries && glyph.start === paragraph.start : opensClearly(glyph, paragraph)
    if (waits) pairs.push({ start: glyph.start, end: paragraph.end, family: glyph.family, closed: false })
    else if (group !== 'single' || (glyph.shape === 'open' && slice(text, glyph) !== '`')) stray.push(spanOf(glyph))
  }
  return { pairs: pairs.sort((a, b) => a.start - b.start), stray: stray.sort((a, b) => a.start - b.start) }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** A mark that was taken for an opening one only because it might be closed is none when it is not. */
const opensClearly = (glyph: Glyph, paragraph: Span): boolean =>
  glyph.start === paragraph.start ||
  glyph.shape === 'open' ||
  (glyph.shape === 'straight' && (glyph.left === 'blank' || glyph.left === 'open') && glyph.right !== 'blank')

/** For each mark the index of the next one of its group; past the end when there is none. */
const nextOfGroup = (glyphs: readonly Glyph[]): number[] => {
  const next: number[] = new Array(glyphs.length)
  const latest = { double: glyphs.length, single: glyphs.length, guillemet: glyphs.length }
  for (let i = glyphs.length - 1; i >= 0; i--) {
    const group = groupOf(glyphs[i]!.family)
    next[i] = latest[group]
    latest[group] = i
  }
  return next
}
