import type { Mention } from '../../document/layers.js'
import { interposed } from './apposition.js'
import { type Reading, stretch, wordAt } from './reading.js'

/** The mention that a cue's subject is, and how far it reaches with its title, appositive and joined mentions. */
export interface Source {
  readonly mention: Mention
  readonly from: number
  readonly to: number
}

const LINKS = new Set(['of', 'for', 'from', 'at', 'with', 'in', 'on', 'to', 'by', 'behind'])
const JOINS = new Set(['and', '&'])
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'who'])
const NOBODY = new Set(['there', 'which', 'that', 'what', 'this', 'these', 'those', 'you', 'one', 'none'])
const TIME = new Set([
  'today',
  'yesterday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'recently',
  'earlier',
  'later',
  'also',
  'then',
  'now',
  'further',
  'previously',
  'once',
  'again',
  'both',
  'proudly',
  'officially',
  'formally',
  'publicly',
  'jointly',
])

/** The subject of the verb group that begins at `verb`, looked for no further back than `floor`. */
export const subjectBefore = (reading: Reading, verb: number, floor: number): Source | null => {
  const to = behindAdjuncts(reading, verb, floor)
  if (to <= floor) return null
  const word = wordAt(reading, to - 1)
  if (word === ',' || word === '—' || word === '–') return interposed(reading, floor, to - 1)
  if (word === 'who' || word === 'which') return antecedent(reading, to - 1, floor)
  return endingAt(reading, to, floor)
}

/** Steps back over “today”, “also”, “on Monday” and bracketed asides between subject and verb. */
const behindAdjuncts = (reading: Reading, verb: number, floor: number): number => {
  let to = verb
  for (;;) {
    const word = wordAt(reading, to - 1)
    if (to - 1 < floor) return to
    if (TIME.has(word) || reading.tokens[to - 1]!.pos === 'ADV') {
      to--
      if (wordAt(reading, to - 1) === 'on' && TIME.has(word)) to--
    } else if (word === ']') {
      // a Markdown link: [Jane Doe](https://…) said
      to--
    } else if (word === ')') {
      const open = openingBracket(reading, to - 1, floor)
      if (open < 0) return to
      to = open
    } else return to
  }
}

const LONGEST_ASIDE = 40

/** The “(” that the “)” at `close` answers; -1 when there is none near. */
export const openingBracket = (reading: Reading, close: number, floor: number): number => {
  let depth = 0
  for (let at = close; at >= floor && at > close - LONGEST_ASIDE; at--) {
    const word = wordAt(reading, at)
    if (word === ')') depth++
    else if (word === '(' && --depth === 0) return at
  }
  return -1
}

/** “Doe, who …”: what the relative pronoun at `at` stands for. */
const antecedent = (reading: Reading, at: number, floor: number): Source | null => {
  const to = wordAt(reading, at - 1) === ',' ? at - 1 : at
  return to > floor ? endingAt(reading, to, floor) : null
}

/** The noun phrase that ends at `to`, with what belongs to it on its left. */
export const endingAt = (reading: Reading, end: number, floor: number): Source | null => {
  let to = end
  if (wordAt(reading, to - 1) === ')') {
    const open = openingBracket(reading, to - 1, floor)
    if (open > floor) to = open
  }
  const head = nounAt(reading, to - 1, floor)
  if (!head) return null
  const whole = withLinks(reading, head, to, floor)
  return withJoined(reading, { ...whole, to: end }, floor)
}

interface Noun {
  readonly from: number
  readonly to: number
}

/** The noun phrase or name that covers a token. */
const nounAt = (reading: Reading, at: number, floor: number): Noun | null => {
  const name = reading.names[reading.nameAt[at] ?? -1]
  const phrase = reading.phrases[reading.phraseAt[at] ?? -1]
  const noun = phrase?.kind === 'noun' ? phrase : undefined
  if (!name && !noun) return null
  const from = Math.max(floor, Math.min(name?.from ?? at, noun?.from ?? at))
  return { from, to: at + 1 }
}

/** “a spokesperson | for Acme”, “Jane Doe | of Acme”: a noun phrase in front of a preposition is the head. */
const withLinks = (reading: Reading, noun: Noun, to: number, floor: number): Source => {
  let { from } = noun
  let head = noun
  for (let steps = 0; steps < 4; steps++) {
    if (from - 2 < floor || !LINKS.has(wordAt(reading, from - 1))) break
    const left = nounAt(reading, from - 2, floor)
    if (!left || isTemporal(reading, left)) break
    head = left
    from = left.from
  }
  return { mention: mentionOf(reading, head, to), from, to }
}

const isTemporal = (reading: Reading, { to }: Noun): boolean =>
  TIME.has(wordAt(reading, to - 1)) || /^\d/.test(wordAt(reading, to - 1))

/** The mention that a noun phrase is: its name without the title when a name ends it, a pronoun, or the whole phrase up to `to`. */
export const mentionOf = (reading: Reading, noun: Noun, to: number): Mention => {
  const name = reading.names[reading.nameAt[noun.to - 1] ?? -1]
  if (name && name.from >= noun.from) {
    const { from, to, start, end } = name
    return { from, to, start, end, form: 'name' }
  }
  const form = noun.to - noun.from === 1 && PRONOUNS.has(wordAt(reading, noun.from)) ? 'pronoun' : 'nominal'
  return { ...stretch(reading.tokens, noun.from, to), form }
}

/** “Crapo and Risch”: what is joined in front belongs to the source when a clause begins with it. */
const withJoined = (reading: Reading, right: Source, floor: number): Source => {
  if (!JOINS.has(wordAt(reading, right.from - 1)) || right.mention.form === 'pronoun') return right
  const at = right.from - 1
  if (at <= floor) return right
  const before = wordAt(reading, at - 1)
  const left = before === ',' ? interposed(reading, floor, at - 1) : endingAt(reading, at, floor)
  if (!left || !beginsClause(reading, left.from, floor) || left.mention.form !== right.mention.form) return right
  return {
    mention: { ...stretch(reading.tokens, left.mention.from, right.mention.to), form: left.mention.form },
    from: left.from,
    to: right.to,
  }
}

const CLAUSE_STARTS = new Set([
  ',',
  ':',
  ';',
  '—',
  '–',
  '-',
  '.',
  'that',
  'when',
  'while',
  'as',
  'but',
  'and',
  'after',
  'because',
  'if',
  '”',
  '"',
  '“',
])

const beginsClause = (reading: Reading, from: number, floor: number): boolean =>
  from <= floor || CLAUSE_STARTS.has(wordAt(reading, from - 1)) || reading.tokens[from - 1]?.pos === 'ADV'

/** Whether a mention can speak at all: “there”, “which” and “what” cannot. */
export const canSpeak = (reading: Reading, source: Source): boolean =>
  source.mention.form === 'name' ||
  !NOBODY.has(wordAt(reading, source.mention.to - 1)) ||
  source.mention.to - source.mention.from > 1

/** “We believe that …” outside of quote marks is the text’s own voice: nobody is reported. */
export const isOwnVoice = (reading: Reading, { mention }: Source): boolean =>
  mention.form === 'pronoun' && ['i', 'we'].includes(wordAt(reading, mention.from))
