import type { Span } from '../../document/span.js'
import type { Glyph } from './glyphs.js'
import type { Role } from './matching.js'

/**
 * What a single mark does. Most are apostrophes: one opens only before a word with something later that may close it,
 * and closes only what stands open innermost.
 */
export const singleRole = (
  text: string,
  glyph: Glyph,
  isInnermost: boolean,
  next: Glyph | undefined,
  paragraph: Span,
): Role => {
  if (isInnermost && closes(glyph) && !(isPossessive(text, glyph) && next && closes(next))) return 'close'
  if (opens(glyph) && (glyph.start === paragraph.start || next)) return 'open'
  return glyph.shape === 'open' && text[glyph.start] !== '`' ? 'stray' : 'none'
}

const opens = ({ shape, left, right }: Glyph): boolean =>
  shape !== 'close' && left !== 'word' && left !== 'stop' && right !== 'blank' && right !== 'stop'

const closes = ({ left, right }: Glyph): boolean => left !== 'blank' && left !== 'open' && right !== 'word'

/** the workers’ rights; also 6', which has the same doubt. */
const isPossessive = (text: string, glyph: Glyph): boolean =>
  (glyph.measure && glyph.shape === 'straight') ||
  (/s/iu.test(text[glyph.start - 1] ?? '') && /^\s\p{L}/u.test(text.slice(glyph.end, glyph.end + 3)))
