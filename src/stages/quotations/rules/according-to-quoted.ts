import type { Token } from '../../../document/layers.js'
import type { According } from '../according.js'
import type { Attribution, PieceRule } from '../attribution.js'
import { firstFrom, lastBefore } from '../order.js'
import type { Piece } from '../piece.js'
import { type Reading, sentenceOf, wordAt } from '../reading.js'
import { hasVerb } from '../verbs.js'

/** “A,” according to Doe. According to Doe, “A.” */
export const accordingToQuoted: PieceRule = (reading, { accordings }, index) => {
  const piece = reading.pieces[index]!
  if (endsClause(reading, piece)) return null
  const next = firstFrom(accordings, piece.to)
  const behind =
    next && reading.tokens[next.from]!.paragraph === piece.paragraph && isLower(reading.tokens[next.from]!)
      ? next
      : undefined
  if (behind && (behind.from === piece.to || (behind.from === piece.to + 1 && wordAt(reading, piece.to) === ',')))
    return attributed(behind)
  const before = lastBefore(accordings, piece.from)
  if (before && leadsTo(reading, before, piece.from) && piece.capital) return attributed(before)
  return null
}

/** “Doe wants it | “within days,” | according to Roe”: the whole clause is Roe’s, and only its end is in marks. */
const endsClause = (reading: Reading, { from, capital }: Piece): boolean =>
  !capital &&
  reading.sentenceAt[from - 1] === reading.sentenceAt[from] &&
  /^[\p{L}\p{N}’'-]+$/u.test(wordAt(reading, from - 1)) &&
  hasVerb(reading, sentenceOf(reading, from)!.from, from)

const LONGEST_TITLE = 16

/** “According to Jane Doe, chief cook, “A.””: nothing but a title stands between. */
const leadsTo = (reading: Reading, { to, sentence }: According, from: number): boolean =>
  wordAt(reading, to) === ',' &&
  wordAt(reading, from - 1) === ',' &&
  from - to <= LONGEST_TITLE &&
  reading.sentenceAt[from] === sentence &&
  !hasVerb(reading, to, from)

/** “…” According to Doe, … begins something new. */
const isLower = ({ word, lower }: Token): boolean => word === lower

const attributed = ({ cue, source, from, to }: According): Attribution => ({
  rule: 'according-to-quoted',
  confidence: 0.95,
  cue: { start: cue.start, end: cue.end, lemma: cue.lemma },
  source: source.mention,
  act: 'assertion',
  from,
  to,
})
