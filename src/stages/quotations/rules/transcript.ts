import type { Mention } from '../../../document/layers.js'
import { indexAt, type Span } from '../../../document/span.js'
import { indexFrom } from '../order.js'
import { isMarkAt, type Reading, stretch, wordAt } from '../reading.js'
import type { Utterance } from '../utterance.js'

// Who speaks takes turns: A, B and A again. What does not come back is a form (“WHERE: …”, “WHEN: …”).
const FEWEST_SPEAKERS = 2
const LONGEST_LABEL = 6

interface Turn {
  readonly paragraph: number
  /** Tokens: the label, and the first behind its colon. */
  readonly from: number
  readonly colon: number
  readonly first: number
  readonly label: string
}

/** A transcript: paragraphs that each begin with who speaks and a colon, quoted or not. ROE: We won. DOE: By how much? */
export const transcriptTurns = (reading: Reading): Utterance[] => {
  const turns = reading.paragraphs.flatMap((_, paragraph) => {
    const turn = turnAt(reading, paragraph)
    return turn ? [turn] : []
  })
  const speakers = new Set(turns.map(({ label }) => label)).size
  if (speakers < FEWEST_SPEAKERS || speakers === turns.length) return []
  return turns.map((turn, index) => spokenIn(reading, turn, turns[index + 1]?.paragraph ?? reading.paragraphs.length))
}

const turnAt = (reading: Reading, paragraph: number): Turn | null => {
  const { start, zone, english } = reading.paragraphs[paragraph]!
  const at = indexAt(reading.tokens, start)
  if (zone !== 'body' || !english || at < 0) return null
  const from = isMarkAt(reading, at) ? at + 1 : at
  let colon = from
  while (colon < from + LONGEST_LABEL && wordAt(reading, colon) !== ':') colon++
  const first = reading.tokens[colon + 1]
  if (colon === from || colon === from + LONGEST_LABEL || first?.paragraph !== paragraph) return null
  const label = reading.text.slice(reading.tokens[from]!.start, reading.tokens[colon - 1]!.end)
  const name = reading.names[reading.nameAt[from] ?? -1]
  const isNamed = name?.type === 'person' && name.from === from && name.to === colon
  return isNamed || /^\p{Lu}[\p{Lu}.’' -]+$/u.test(label) ? { paragraph, from, colon, first: colon + 1, label } : null
}

/** What stands behind the colon; in a quoted transcript also the paragraphs behind it that go on being quoted. */
const spokenIn = (reading: Reading, turn: Turn, until: number): Utterance => {
  const { from, colon, first } = turn
  const isQuoted = isMarkAt(reading, from - 1) && reading.tokens[from - 1]!.paragraph === turn.paragraph
  const content: Span[] = [{ start: reading.tokens[first]!.start, end: reading.paragraphs[turn.paragraph]!.end }]
  for (let paragraph = turn.paragraph + 1; isQuoted && paragraph < until; paragraph++) {
    const { start, end, zone } = reading.paragraphs[paragraph]!
    const at = indexAt(reading.tokens, start)
    if (zone !== 'body' || !isMarkAt(reading, at) || wordAt(reading, at + 1) === '(') break
    content.push({ start, end })
  }
  const last = indexAt(reading.tokens, content.at(-1)!.end - 1) + 1
  return {
    rule: 'transcript',
    confidence: 0.9,
    act: 'assertion',
    cue: null,
    mark: stretch(reading.tokens, colon, colon + 1),
    source: sourceOf(reading, turn),
    content,
    pieces: piecesIn(reading, isQuoted ? from - 1 : from, last),
    from,
    to: colon + 1,
  }
}

const piecesIn = ({ pieces }: Reading, from: number, to: number): number[] => {
  const [first, last] = [indexFrom(pieces, from), indexFrom(pieces, to)]
  return Array.from({ length: last - first }, (_, i) => first + i)
}

const sourceOf = (reading: Reading, { from, colon }: Turn): Mention => {
  const name = reading.names[reading.nameAt[colon - 1] ?? -1]
  if (!name || name.from < from || name.to > colon) return { ...stretch(reading.tokens, from, colon), form: 'nominal' }
  const { start, end } = name
  return { from: name.from, to: name.to, start, end, form: 'name' }
}
