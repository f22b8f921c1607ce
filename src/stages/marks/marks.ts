import type { MarkPair } from '../../document/layers.js'
import { indexAt, type Span } from '../../document/span.js'
import { defineStage } from '../stage.js'

/** Pairs of quote marks, paragraph by paragraph. */
export const marks = defineStage({
  name: 'marks',
  needs: ['paragraphs', 'tokens'],
  gives: 'marks',
  run({ text, paragraphs, tokens }) {
    const pairs: MarkPair[] = []
    const stray: Span[] = []
    const add = (
      start: number,
      end: number,
      style: MarkPair['style'],
      closed: boolean,
      depth: number,
      carriesOn: number | null,
    ) =>
      pairs.push({
        start,
        end,
        style,
        closed,
        depth,
        carriesOn,
        from: indexAt(tokens, start),
        to: indexAt(tokens, end - 1) + 1,
      })
    let carried: number | null = null
    for (const paragraph of paragraphs) {
      const open: number[] = []
      const first = pairs.length
      for (let at = paragraph.start; at < paragraph.end; at++) {
        const c = text[at]!
        const top = open.at(-1)
        if (c === '“' || c === '«' || (c === '"' && (top === undefined || text[top] !== '"'))) {
          if (c === '"' && /[0-9]/u.test(text[at - 1] ?? '')) continue
          open.push(at)
        } else if (c === '”' || c === '»' || c === '"') {
          const start = open.pop()
          if (start === undefined) {
            stray.push({ start: at, end: at + 1 })
            continue
          }
          add(
            start,
            at + 1,
            c === '»' ? 'guillemet' : 'double',
            true,
            open.length,
            start === paragraph.start ? carried : null,
          )
        }
      }
      for (const [depth, start] of open.entries())
        add(start, paragraph.end, 'double', false, depth, start === paragraph.start ? carried : null)
      const here = pairs.splice(first).sort((a, b) => a.start - b.start)
      pairs.push(...here)
      const unclosed = here.findIndex((p) => !p.closed)
      carried = unclosed < 0 ? null : first + unclosed
    }
    return { pairs, stray }
  },
})
