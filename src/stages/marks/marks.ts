import type { MarkPair } from '../../document/layers.js'
import type { Span } from '../../document/span.js'
import { defineStage } from '../stage.js'
import { glyphs, markOffsets } from './glyphs.js'
import { type Match, matching } from './matching.js'
import { tokensOf } from './tokens.js'

/**
 * Quote marks: which opens, which closes, which is an apostrophe or an inch, and what carries on over paragraphs. An
 * unclosed pair ends with its paragraph, so that a forgotten mark never swallows the rest of the document.
 */
export const marks = defineStage({
  name: 'marks',
  needs: ['paragraphs', 'tokens'],
  gives: 'marks',
  run({ text, paragraphs, tokens }) {
    const pairs: MarkPair[] = []
    const stray: Span[] = []
    const offsets = markOffsets(text)
    let next = 0
    let waiting: number | null = null
    for (const [i, paragraph] of paragraphs.entries()) {
      const from = next
      while (next < offsets.length && offsets[next]! < paragraph.end) next++
      const found = glyphs(text, paragraph, offsets.slice(from, next))
      const repeated = text[paragraph.start] === text[paragraphs[i + 1]?.start ?? text.length]
      const matched = matching(text, found, paragraph, repeated)
      const first = pairs.length
      const enclosing: Match[] = []
      for (const match of matched.pairs) {
        while (enclosing.length > 0 && enclosing.at(-1)!.end <= match.start) enclosing.pop()
        const carriesOn: number | null =
          match.start === paragraph.start && waiting !== null && pairs[waiting]!.style === match.family ? waiting : null
        const { start, end, closed, family: style } = match
        pairs.push({ start, end, ...tokensOf(match, tokens), style, closed, depth: enclosing.length, carriesOn })
        enclosing.push(match)
      }
      for (const mark of matched.stray) stray.push(mark)
      // A line of the web page between two paragraphs (“Image”) does not end what carries on.
      if (paragraph.zone !== 'navigation' || pairs.length > first) waiting = unclosed(pairs, first)
    }
    return { pairs, stray }
  },
})

const unclosed = (pairs: readonly MarkPair[], from: number): number | null => {
  for (let i = from; i < pairs.length; i++) if (!pairs[i]!.closed) return i
  return null
}
