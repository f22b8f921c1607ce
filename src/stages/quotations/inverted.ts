import { type Reading, stretch, wordAt } from './reading.js'
import { mentionOf, type Source } from './source.js'

// A title may be long: "said San Diego County Deputy District Attorney and Chief of Staff Jane Doe".
const LONGEST_TITLE = 20
const LINKS = new Set(['of', 'for', 'from', 'at', 'with', 'in'])
const INSIDE_TITLE = new Set([
  'of',
  'for',
  'the',
  'and',
  '&',
  'at',
  'on',
  '-',
  '/',
  '.',
  "'s",
  '’s',
  '’',
  "'",
  '[',
  'to',
  'a',
  'an',
  'in',
])

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
  if (wordAt(reading, to) === ',') {
    const apposed = nameBehindTitle(reading, to + 1)
    const behind = apposed && wordAt(reading, apposed.to)
    if (apposed && apposed.from === to + 1 && behind !== 'and' && behind !== undefined) return { ...apposed, from: at }
  }
  const mention = mentionOf(reading, { from: at, to: noun.to }, to)
  return { mention: mention.form === 'name' ? mention : { ...mention, ...stretch(tokens, at, to) }, from: at, to }
}

/** The name of a person that stands at `at`, with nothing but a title before it. */
export const nameBehindTitle = (reading: Reading, at: number): Source | null => {
  for (let place = at; place < at + LONGEST_TITLE; place++) {
    const name = reading.names[reading.nameAt[place] ?? -1]
    if (name?.type === 'person') {
      const { from, to, start, end } = name
      return { mention: { from, to, start, end, form: 'name' }, from: at, to }
    }
    const token = reading.tokens[place]
    if (!token || (reading.pieceAt[place] ?? -1) >= 0) return null
    const titular =
      token.word[0] !== token.lower[0] ||
      INSIDE_TITLE.has(token.lower) ||
      token.pos === 'NOUN' ||
      token.pos === 'ADJ' ||
      isTitleVerb(reading, place)
    if (!titular) return null
  }
  return null
}

/** “said | lead | author Jane Doe”, “from our | incoming | CEO”: tagged as verbs, and parts of a title. */
const isTitleVerb = (reading: Reading, at: number): boolean => TITLE_VERBS.has(wordAt(reading, at))

const TITLE_VERBS = new Set(
  'lead leading managing founding acting incoming outgoing presiding commanding attending visiting supervising'.split(
    ' ',
  ),
)

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
