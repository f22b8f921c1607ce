import { indexAt, indexFrom, type Span } from '../../../document/span.js'
import { isMarkAt, type Reading, stretch, wordAt } from '../reading.js'
import { type TurnLabel, turnLabel } from '../turn-label.js'
import type { Utterance } from '../utterance.js'

// Who speaks takes turns: A, B and A again. What does not come back is a form (“WHERE: …”, “WHEN: …”).
const FEWEST_SPEAKERS = 2
// What stands further apart is no answer.
const LONGEST_GAP = 6

interface Turn extends TurnLabel {
  readonly paragraph: number
  /** Tokens: the label, and the first behind its colon. */
  readonly from: number
  readonly first: number
}

/** A transcript: paragraphs that each begin with who speaks and a colon, quoted or not. ROE: We won. Q: By how much? */
export const transcriptTurns = (reading: Reading): Utterance[] => {
  const turns = reading.paragraphs.flatMap((_, paragraph) => {
    const turn = turnAt(reading, paragraph)
    return turn ? [turn] : []
  })
  const speakers = new Set(turns.map(({ who }) => who)).size
  if (speakers < FEWEST_SPEAKERS || speakers === turns.length) return []
  // “DATE: June 4” is no sentence
  if (turns.filter((turn) => isSentence(reading, turn)).length * 2 <= turns.length) return []
  return turns.map((turn, index) => spokenIn(reading, turn, turns[index + 1]?.paragraph))
}

const turnAt = (reading: Reading, paragraph: number): Turn | null => {
  const { start, zone, english } = reading.paragraphs[paragraph]!
  const at = indexAt(reading.tokens, start)
  if (zone !== 'body' || !english || at < 0) return null
  const from = isMarkAt(reading, at) ? at + 1 : at
  const label = reading.tokens[from]?.paragraph === paragraph ? turnLabel(reading, from) : null
  const first = label ? label.mark + 1 : -1
  // “Jane Doe: “A.”” has marks, and a rule of its own
  if (!label || reading.tokens[first]?.paragraph !== paragraph || (from === at && isMarkAt(reading, first))) return null
  return { ...label, paragraph, from, first }
}

const isSentence = ({ text, paragraphs, tokens }: Reading, { paragraph, first }: Turn): boolean => {
  const said = text.slice(tokens[first]!.start, paragraphs[paragraph]!.end)
  // “Jane Doe: 1,769.” counts votes
  return /\p{L}.*[.?!…—-][)”"’']*\s*$/su.test(said)
}

/** What stands behind the colon, and the paragraphs up to the next turn: in a quoted transcript those that are quoted too. */
const spokenIn = (reading: Reading, turn: Turn, next: number | undefined): Utterance => {
  const { from, mark, first } = turn
  const isQuoted = isMarkAt(reading, from - 1) && reading.tokens[from - 1]!.paragraph === turn.paragraph
  const content: Span[] = [{ start: reading.tokens[first]!.start, end: reading.paragraphs[turn.paragraph]!.end }]
  const until = isQuoted ? (next ?? reading.paragraphs.length) : lastCarriedOn(turn, next)
  for (let paragraph = turn.paragraph + 1; paragraph < until; paragraph++) {
    const { start, end, zone } = reading.paragraphs[paragraph]!
    const at = indexAt(reading.tokens, start)
    if (zone !== 'body' || isMarkAt(reading, at) !== isQuoted) break
    // “(LAUGHTER.)”, “Later in the hearing:”
    if (/^[([]$/.test(wordAt(reading, isQuoted ? at + 1 : at)) || reading.text[end - 1] === ':') break
    content.push({ start, end })
  }
  const last = indexAt(reading.tokens, content.at(-1)!.end - 1) + 1
  return {
    rule: 'transcript',
    confidence: 0.9,
    act: turn.asks ? 'question' : 'assertion',
    cue: null,
    mark: stretch(reading.tokens, mark, mark + 1),
    source: turn.source,
    content,
    pieces: piecesIn(reading, isQuoted ? from - 1 : from, last),
    from,
    to: mark + 1,
  }
}

const lastCarriedOn = ({ paragraph }: Turn, next: number | undefined): number =>
  next !== undefined && next - paragraph <= LONGEST_GAP ? next : paragraph + 1

const piecesIn = ({ pieces }: Reading, from: number, to: number): number[] => {
  const [first, last] = [indexFrom(pieces, from), indexFrom(pieces, to)]
  return Array.from({ length: last - first }, (_, i) => first + i)
}
