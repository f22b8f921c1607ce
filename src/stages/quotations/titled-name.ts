import { isHonorific, isRoleHead, isTitleModifier, isTitlePrefix } from '../../lexicon/titles.js'
import { closingBracket } from './brackets.js'
import { type Name, type Reading, wordAt } from './reading.js'
import type { Source } from './source.js'

// A title may be long: "said San Diego County Deputy District Attorney and Chief of Staff Jane Doe".
const LONGEST_TITLE = 20
const INSIDE_TITLE = new Set([..."of for the and & at on - / . 's ’s ’ ' [ to a an in".split(' ')])
const LINKS = new Set(['of', 'for', 'from', 'to', 'at', 'with'])

/** The name of a person that stands at `at`, with nothing but a title before it. */
export const nameBehindTitle = (reading: Reading, at: number): Source | null => {
  for (let place = at; place < at + LONGEST_TITLE; place++) {
    const name = reading.names[reading.nameAt[place] ?? -1]
    if (name?.type === 'person') {
      if (isComplement(reading, at, name)) return null
      if (!isPossessor(reading, name)) return sourceOf(name, at)
      // “Roe’s lawyer, Jane Doe”: whose lawyer she is does not speak
      place = name.to
    } else if (name?.type === 'organization') {
      place = name.to - 1
    } else if (wordAt(reading, place) === '(' && place > at) {
      // “said Acme, Inc. (NYSE: ACM) | Chief Executive Jane Doe”
      const behind = closingBracket(reading, place, at + LONGEST_TITLE) + 1
      if (!isRoleHead(wordAt(reading, behind)) && !isTitleModifier(wordAt(reading, behind))) return null
      place = behind - 1
    } else if (!isTitular(reading, place)) return null
  }
  return null
}

const sourceOf = ({ from, to, start, end }: Name, at: number): Source => ({
  mention: { from, to, start, end, form: 'name' },
  from: at,
  to,
})

const isTitular = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (!token || (reading.pieceAt[at] ?? -1) >= 0 || endsSentence(reading, at)) return false
  return (
    token.word[0] !== token.lower[0] ||
    INSIDE_TITLE.has(token.lower) ||
    token.pos === 'NOUN' ||
    token.pos === 'ADJ' ||
    isTitleVerb(reading, at)
  )
}

/** “said the mayor. | Jane Roe left”; but the stop of “Gov.” ends no sentence, whoever split it there. */
const endsSentence = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === '.' &&
  reading.sentenceAt[at] !== reading.sentenceAt[at + 1] &&
  !isAbbreviated(wordAt(reading, at - 1))

const isAbbreviated = (word: string): boolean => word.length < 5 && (isTitlePrefix(word) || isHonorific(word))

/** “a lawyer | for | Roe”, “a spokesman | for | Mayor Jane Roe”: whom an office is for does not hold it. */
const isComplement = (reading: Reading, floor: number, { from }: Name): boolean => {
  let at = from - 1
  while (at > floor && (isTitlePrefix(wordAt(reading, at)) || isRoleHead(wordAt(reading, at)))) at--
  return at > floor && LINKS.has(wordAt(reading, at))
}

/** “Roe’s”, “James’ wife” */
const isPossessor = ({ tokens }: Reading, { to }: Name): boolean => {
  const word = tokens[to]?.lower ?? ''
  if (word === "'s" || word === '’s') return true
  const touches = tokens[to - 1]!.end === tokens[to]?.start
  const owned = tokens[to + 1]
  return /^['’]$/.test(word) && touches && tokens[to - 1]!.lower.endsWith('s') && owned?.pos === 'NOUN'
}

/** “said | lead | author Jane Doe”, “from our | incoming | CEO”: tagged as verbs, and parts of a title. */
export const isTitleVerb = (reading: Reading, at: number): boolean => TITLE_VERBS.has(wordAt(reading, at))

const TITLE_VERBS = new Set(
  'lead leading managing founding acting incoming outgoing presiding commanding attending visiting supervising'.split(
    ' ',
  ),
)
