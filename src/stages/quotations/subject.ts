import { isRoleHead } from '../../lexicon/titles.js'
import { interposed } from './apposition.js'
import { openingBracket } from './brackets.js'
import { withDescription } from './description.js'
import { type Reading, wordAt } from './reading.js'
import { endingAt, type Source } from './source.js'
import { BETWEEN_SUBJECT_AND_VERB } from './time-words.js'

/** The subject of the verb group that begins at `verb`, looked for no further back than `floor`. */
export const subjectBefore = (reading: Reading, verb: number, floor: number): Source | null => {
  const to = behindAdjuncts(reading, verb, floor)
  if (to <= floor) return null
  const word = wordAt(reading, to - 1)
  if (word === ',' || word === '—' || word === '–') {
    const source = interposed(reading, floor, to - 1)
    return source && withDescription(reading, source, floor)
  }
  if (word === 'who' || word === 'which') return antecedent(reading, to - 1, floor)
  const source = endingAt(reading, to, floor)
  const comma = source ? governingComma(reading, source, floor) : -1
  if (comma >= 0) return interposed(reading, floor, comma)
  return source && (withoutClosingComma(reading, source, floor) ?? holderBefore(reading, source, floor) ?? source)
}

/** “Jane Doe, President, | Harbor Alliance | said”: the body closes a title that no comma closes. */
const holderBefore = (reading: Reading, { mention, from, to }: Source, floor: number): Source | null => {
  const isBody = reading.names[reading.nameAt[mention.from] ?? -1]?.type === 'organization'
  if (mention.form !== 'name' || !isBody || wordAt(reading, from - 1) !== ',' || from - 1 <= floor) return null
  const title = endingAt(reading, from - 1, floor)
  const holder = title && withoutClosingComma(reading, { ...title, to: from - 1 }, floor)
  return holder && { ...holder, to }
}

/** “a group of mayors, led by Doe |,| from Ohio and Utah | urged”: behind comma and preposition stands no subject. */
const governingComma = (reading: Reading, { from }: Source, floor: number): number => {
  let at = from
  while (wordAt(reading, at - 1) === 'and' && (reading.nameAt[at - 2] ?? -1) >= 0)
    at = reading.names[reading.nameAt[at - 2]!]!.from
  return at - 2 > floor && wordAt(reading, at - 2) === ',' && GOVERNING.has(wordAt(reading, at - 1)) ? at - 2 : -1
}

// Not “with”: “…, with the survey showing that”.
const GOVERNING = new Set(['from', 'of', 'in', 'at', 'for', 'by'])

/** “Jane Doe, co-founder of Acme added”: a title that no comma closes belongs to the person in front. */
const withoutClosingComma = (reading: Reading, { mention, from, to }: Source, floor: number): Source | null => {
  const phrase = reading.phrases[reading.phraseAt[from] ?? -1]
  if (
    mention.form !== 'nominal' ||
    wordAt(reading, from - 1) !== ',' ||
    !phrase ||
    !isRoleHead(wordAt(reading, phrase.to - 1))
  )
    return null
  const person = from - 1 > floor ? endingAt(reading, from - 1, floor) : null
  const isPerson =
    person?.mention.form === 'name' && reading.names[reading.nameAt[person.mention.from] ?? -1]?.type === 'person'
  return person && isPerson && person.from <= floor ? { ...person, to } : null
}

/** Steps back over “today”, “also”, “on Monday” and bracketed asides between subject and verb. */
const behindAdjuncts = (reading: Reading, verb: number, floor: number): number => {
  let to = verb
  for (;;) {
    const word = wordAt(reading, to - 1)
    if (to - 1 < floor) return to
    // “the nine mayors | all | said”
    const floats = (word === 'all' || word === 'each') && to - 2 >= floor && reading.tokens[to - 2]!.pos !== 'PUNCT'
    if (floats || BETWEEN_SUBJECT_AND_VERB.has(word) || reading.tokens[to - 1]!.pos === 'ADV') {
      to--
      if (wordAt(reading, to - 1) === 'on' && BETWEEN_SUBJECT_AND_VERB.has(word)) to--
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

/** “Doe, who …”: what the relative pronoun at `at` stands for. */
const antecedent = (reading: Reading, at: number, floor: number): Source | null => {
  const to = wordAt(reading, at - 1) === ',' ? at - 1 : at
  return to > floor ? endingAt(reading, to, floor) : null
}
