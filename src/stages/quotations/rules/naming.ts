import { namingVerb } from '../../../lexicon/cues.js'
import { clauseSubject } from '../clause-subject.js'
import { contentFrom } from '../content-start.js'
import type { Cue } from '../cue.js'
import type { Piece } from '../piece.js'
import { mayReport } from '../plausible.js'
import { type Reading, sentenceOf, wordAt } from '../reading.js'
import { type ReportRule, report } from '../report.js'
import { isVerb } from '../verbs.js'

// “called the plan of the council for the old port of the town “a gift””
const LONGEST_OBJECT = 14
const FEWEST_WORDS = 2
const NO_OBJECT = new Set(['as', 'on', 'upon', 'for', 'to', 'in', 'out'])
const ARTICLES = new Set(['a', 'an', 'the'])

/** Doe called the plan “a gift to the town”. Doe described it as “overdue for years”. */
export const naming: ReportRule = (reading, cue) => {
  // In news the learned model finds these, and more of them.
  if (reading.genre === 'news') return null
  const sentence = sentenceOf(reading, cue.head)
  const piece = sentence && quotedName(reading, cue, sentence.to)
  // “dubbed the bridge “The Old Lady””: a name, and nobody’s words
  if (!sentence || !piece?.closed || piece.capital || piece.words < FEWEST_WORDS) return null
  const source = clauseSubject(reading, cue, contentFrom(reading, sentence))
  if (!source || !mayReport(reading, source)) return null
  return report(
    reading,
    'subject-named',
    0.85,
    cue,
    source,
    [[cue.to, lastOf(reading, piece).to]],
    namingVerb(wordAt(reading, cue.head))!.act,
  )
}

/** The quoted words behind the object (and “as”, where the verb wants it), with no verb between. */
const quotedName = (reading: Reading, cue: Cue, limit: number): Piece | null => {
  // “what he called the “wrong side””, “what critics hail as “a gift””: no object
  if (NO_OBJECT.has(wordAt(reading, cue.to))) return null
  let isAs = !namingVerb(wordAt(reading, cue.head))?.as
  for (let at = cue.to; at < Math.min(limit, cue.to + LONGEST_OBJECT); at++) {
    const piece = reading.pieces[reading.pieceAt[at] ?? -1]
    const word = wordAt(reading, at)
    if (piece)
      return isAs &&
        at > cue.to + (ARTICLES.has(wordAt(reading, at - 1)) ? 1 : 0) &&
        /^[\p{L}\p{N}]/u.test(wordAt(reading, at - 1))
        ? piece
        : null
    if (isVerb(reading, at) || /^[.;:?!]$/.test(word)) return null
    if (word === 'as') isAs = true
  }
  return null
}

const JOINS = new Set([',', 'and', 'or', '&'])

/** “a gift,” “a blessing” and “a joy” */
const lastOf = (reading: Reading, piece: Piece): Piece => {
  let at = piece.to
  while (JOINS.has(wordAt(reading, at))) at++
  const next = reading.pieces[reading.pieceAt[at] ?? -1]
  return next && next.from === at && next.paragraph === piece.paragraph && !next.capital ? lastOf(reading, next) : piece
}
