import type { Mention } from '../../document/layers.js'
import { isRoleHead } from '../../lexicon/titles.js'
import { closingBracket } from './brackets.js'
import { isWho, mayBeBody } from './description.js'
import { type Reading, stretch, wordAt } from './reading.js'
import { mentionOf, type Source } from './source.js'
import { isTitleVerb, nameBehindTitle } from './titled-name.js'

const JOINS = new Set(['and', '&'])
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
  let to = Math.max(noun.to, reading.names[reading.nameAt[noun.to - 1] ?? -1]?.to ?? 0)
  // “said a representative | from Acme | of Boston”
  while (LINKS.has(wordAt(reading, to))) {
    const next = phrases[reading.phraseAt[to + 1] ?? -1]
    if (next?.kind !== 'noun' || next.from !== to + 1) break
    to = next.to
  }
  // “said the company’s chief executive and founder, Jane Doe.”
  const title = behindTitles(reading, to)
  const apposed = nameApposed(reading, { from: at, to: title === to ? noun.to : title }, title)
  // “…, Jane Doe and others”
  const all = apposed && isWho(wordAt(reading, noun.to - 1)) ? withJoined(reading, apposed) : apposed
  if (all && !JOINS.has(wordAt(reading, all.to))) return { ...all, from: at }
  const mention = mentionOf(reading, { from: at, to: noun.to }, to)
  if (mention.form === 'name') return { mention: withBody(reading, mention), from: at, to }
  return { mention: { ...mention, ...stretch(tokens, at, to) }, from: at, to }
}

// “’s founder”, “and Interim Chief Executive”
const LONGEST_PART = 6

/** Where the titles end that go on behind a noun: “Acme President| and CEO”, “Acme.com|’s CEO and Chief Instigator”. */
const behindTitles = (reading: Reading, from: number): number => {
  let to = from
  while (JOINS.has(wordAt(reading, to)) || /^['’]s?$/.test(wordAt(reading, to))) {
    const noun = reading.phrases[reading.phraseAt[to + 1] ?? -1]
    if (noun?.kind !== 'noun' || noun.to - to > LONGEST_PART) break
    if (!isRoleHead(wordAt(reading, noun.to - 1)) && !isRoleHead(wordAt(reading, to + 1))) break
    to = noun.to
  }
  return to
}

/** “said Doe and Roe.” */
const withJoined = (reading: Reading, left: Source): Source => {
  if (!JOINS.has(wordAt(reading, left.to))) return left
  const right = nameBehindTitle(reading, left.to + 1)
  if (!right || reading.phrases[reading.phraseAt[right.to] ?? -1]?.kind === 'verb') return left
  return {
    mention: { ...stretch(reading.tokens, left.mention.from, right.mention.to), form: 'name' },
    from: left.from,
    to: right.to,
  }
}

/** “said Acme (NYSE: ACM) | and Beta Inc. | in a statement” */
const withBody = (reading: Reading, body: Mention): Mention => {
  const { tokens, names, nameAt, phrases, phraseAt } = reading
  let at = body.to
  while (wordAt(reading, at) === '(') at = closingBracket(reading, at, tokens.length) + 1
  if (!JOINS.has(wordAt(reading, at))) return body
  const next = names[nameAt[wordAt(reading, at + 1) === 'the' ? at + 2 : at + 1] ?? -1]
  const isOther = next?.type !== 'organization' || names[nameAt[body.from] ?? -1]?.type !== 'organization'
  if (isOther || phrases[phraseAt[next.to] ?? -1]?.kind === 'verb') return body
  return { ...stretch(tokens, body.from, next.to), form: 'name' }
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
