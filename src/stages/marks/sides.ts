import type { Span } from '../../document/span.js'

/** What stands beside a quote mark, other marks left out: `“‘Yes` has a blank on the left of both. */
export type Side = 'blank' | 'word' | 'open' | 'stop' | 'join'

const OPENING = new Set('([{<¿¡')
const STOPPING = new Set('.,;:!?)]}>…%')
const MARKS = new Set('"\'“”‟„«»‹›‘’‛`＂*_')
// More than three marks in a row stand only in noise, and each look must stay short.
const FARTHEST = 4

/**
 * The kind of neighbour of the character at `at`, to the left (`step` -1) or right (1). The paragraph's edge counts as
 * `blank`; `join` is what may stand on either side: dashes, slashes, symbols.
 */
export const side = (text: string, at: number, step: 1 | -1, { start, end }: Span): Side => {
  let next = at + step
  for (let looked = 0; looked < FARTHEST && next >= start && next < end && MARKS.has(text[next]!); looked++)
    next += step
  if (next < start || next >= end) return 'blank'
  const character = text[next]!
  if (/\s/u.test(character)) return 'blank'
  if (OPENING.has(character)) return 'open'
  if (STOPPING.has(character)) return 'stop'
  // Half of a surrogate pair is a letter or a symbol that takes part in a word.
  return /[\p{L}\p{M}\p{N}$€£#@&™®\p{Cs}]/u.test(character) ? 'word' : 'join'
}
