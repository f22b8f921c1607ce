import type { QuotationKind } from '../../document/layers.js'
import type { Span } from '../../document/span.js'
import { indexAt, indexFrom } from '../../document/span.js'
import type { Reading } from './reading.js'

/** Direct: quoted speech, all of it. Mixed: a reported clause with a quoted fragment. Indirect: no quote marks at all. */
export const kindOf = (reading: Reading, content: readonly Span[], spoken: boolean): QuotationKind => {
  if (spoken) return 'direct'
  let quoted = 0
  for (const span of content) {
    const from = indexAt(reading.tokens, span.start - 1) + 1
    for (
      let at = indexFrom(reading.pieces, from);
      at < reading.pieces.length && reading.pieces[at]!.end <= span.end;
      at++
    )
      quoted++
    const first = reading.pieces[indexFrom(reading.pieces, from)]
    if (content.length === 1 && first && first.start === span.start && first.end === span.end) return 'direct'
  }
  return quoted > 0 ? 'mixed' : 'indirect'
}
