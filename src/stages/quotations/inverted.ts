import { mayBeBody } from './description.js'
import { type Reading, stretch, wordAt } from './reading.js'
import { mentionOf, type Source } from './source.js'
import { isTitleVerb, nameBehindTitle } from './titled-name.js'

const LINKS = new Set(['of', 'for', 'from', 'at', 'with', 'in'])

/** The subject behind the verb: “…,” said Chief Executive Jane Doe. `at` is the token behind the cue. */
export const subjectAfter = (reading: Reading, cueEnd: number): Source | null => {
  const { tokens, phrases } = reading
  const at = wordAt(reading, cueEnd) === '[' ? cueEnd + 1 : cueEnd
  const named = nameBehindTitle(reading, at)
  if (named) return withJoined(reading, named)
  const head = isTitleVerb(reading, at) ? at + 1 : at
  const noun = phrases[reading.phraseAt[head] ?? -1]
  if (noun?.kind !== 'noun' || noun.from !== head) return null
  let to = noun.to
  // “said a representative | from Acme | of Boston”
  while (LINKS.has(wordAt(reading, to))) {
    const next = phrases[reading.phraseAt[to + 1] ?? -1]
    if (next?.kind !== 'noun' || next.from !== to + 1) break
    to = next.to
  }
  // “said the company’s chief executive, Jane Doe.”
  const apposed = nameApposed(reading, { from: at, to: noun.to }, to)
  const behind = apposed && wordAt(reading, apposed.to)
  if (apposed && behind !== 'and' && behind !== undefined) return { ...apposed, from: at }
  const mention = mentionOf(reading, { from: at, to: noun.to }, to)
  return { mention: mention.form === 'name' ? mention : { ...mention, ...stretch(tokens, at, to) }, from: at, to }
}

/** “said Doe and Roe.” */
const withJoined = (reading: Reading, left: Source): Source => {
  const word = wordAt(reading, left.to)
  if (word !== 'and' && word !== '&') return left
  const right = nameBehindTitle(reading, left.to + 1)
  if (!right || reading.phrases[reading.phraseAt[right.to] ?? -1]?.kind === 'verb') return left
  return {
    mention: { ...stretch(reading.tokens, left.mention.from, right.mention.to), form: 'name' },
    from: left.from,
    to: right.to,
  }
}

// “said its rival, Acme, | in a statement”
const CLOSES = new Set([...',.;:)!?—–”"', ''])

/**
 * The name in apposition behind the comma at `comma`: “the company’s chief executive, | Jane Doe |.”; of a body only where
 * a sign closes it, “its rival, | Acme |, said”.
 */
const nameApposed = (reading: Reading, description: Parameters<typeof mayBeBody>[1], comma: number): Source | null => {
  if (wordAt(reading, comma) !== ',') return null
  const person = nameBehindTitle(reading, comma + 1)
  if (person) return person
  const name = reading.names[reading.nameAt[comma + 1] ?? -1]
  if (name?.type !== 'organization' || name.from !== comma + 1) return null
  // “said Acme CEO, | Rich Rook |”: a name that was read as a body’s
  const isMisread =
    description.to === comma && name.to === comma + 3 && !/\p{Lu}{2}/u.test(reading.tokens[comma + 2]!.word)
  if (!isMisread && !mayBeBody(reading, description)) return null
  // “Acme Corp.” ends with the stop of its sentence
  const closed = CLOSES.has(wordAt(reading, name.to)) || reading.sentenceAt[name.to] !== reading.sentenceAt[comma]
  return closed
    ? { mention: { ...stretch(reading.tokens, name.from, name.to), form: 'name' }, from: name.from, to: name.to }
    : null
}
