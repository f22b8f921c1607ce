import type { Span } from '../../document/span.js'
import type { Glyph } from './glyphs.js'
import type { Role } from './matching.js'

/**
 * What a double mark or a guillemet does. Its shape decides where it has one, unless the neighbours say that it was
 * mistyped; a straight mark is told by its neighbours, and where they say nothing by what waits to be closed.
 */
export const doubleRole = (
  text: string,
  glyph: Glyph,
  isOpen: boolean,
  next: Glyph | undefined,
  paragraph: Span,
): Role => {
  if (glyph.shape === 'open') return isOpen && closesByPlace(glyph, paragraph) ? 'close' : 'open'
  if (glyph.shape === 'close') {
    if (isOpen) return 'close'
    return glyph.measure ? 'none' : mistypedOpening(glyph, next) ? 'open' : 'stray'
  }
  if (glyph.measure) return isOpen && !mayClose(next) ? 'close' : 'none'
  return straightRole(text, glyph, isOpen, next, paragraph)
}

const straightRole = (text: string, glyph: Glyph, isOpen: boolean, next: Glyph | undefined, paragraph: Span): Role => {
  const { left, right } = glyph
  if (left === 'blank' || left === 'open') {
    if (right === 'word' || right === 'open' || right === 'join')
      return isOpen && mistypedClosing(text, glyph, next) ? 'close' : 'open'
    // `" We are glad "`, `… .`: only what is open can tell.
    return isOpen ? 'close' : next || glyph.start === paragraph.start ? 'open' : 'stray'
  }
  if (isOpen) return 'close'
  // `said:"We are glad"`, `Doe said" We are glad"`
  return next && mayClose(next) ? 'open' : 'stray'
}

/** `… family. “` and `„Ja“`: an opening mark where only a closing one can stand. */
const closesByPlace = ({ left, right, end }: Glyph, paragraph: Span): boolean =>
  left === 'blank' || left === 'open' ? end === paragraph.end : right === 'blank' || right === 'stop'

/** `”text”`, and `»text«` as some books have it. */
const mistypedOpening = ({ family, left, right }: Glyph, next: Glyph | undefined): boolean =>
  (left === 'blank' || left === 'open') &&
  right === 'word' &&
  next !== undefined &&
  (next.shape === 'open' ? family === 'guillemet' && next.left !== 'blank' : mayClose(next))

/** `"We are glad, "said Doe`: behind a comma, before a small letter, and nothing later closes it. */
const mistypedClosing = (text: string, glyph: Glyph, next: Glyph | undefined): boolean =>
  (!next || !mayClose(next)) &&
  /[,.?!]\s$/u.test(text.slice(glyph.start - 2, glyph.start)) &&
  /^\p{Ll}/u.test(text.slice(glyph.end, glyph.end + 2))

/** Whether its neighbours let a mark close. */
const mayClose = (glyph: Glyph | undefined): boolean =>
  glyph !== undefined &&
  glyph.shape !== 'open' &&
  (glyph.shape === 'close' || !(glyph.left === 'blank' || glyph.left === 'open') || glyph.right === 'blank')
