import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../../lexicon/sources.js'
import { isRoleHead } from '../../lexicon/titles.js'
import { subjectAfter } from './inverted.js'
import { isPlausible } from './plausible.js'
import { type Reading, sentenceOf, stretch, wordAt } from './reading.js'
import { endingAt, type Source } from './source.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const POINTERS = words('below following follows here')
const OWNERS = words('his her')
const ISSUED = words('was is were are today issued released made delivered attributed')
const POSSESSIVE = /^['’]s?$/
// “Below are | Dr. Doe’s prepared remarks |”, “The following statement | was issued today by | Jane Doe”
const GAP = 4

/**
 * Whose statement a noun without a verb of its own leads to: “Below is a statement from the mayor”, “Doe’s remarks as
 * prepared are below:”, “Statement by Jane Doe:”, “The following statement was issued by Jane Doe.” Null when it leads
 * to no words or belongs to nobody.
 */
export const ownerOf = (reading: Reading, noun: number): Source | null => {
  const sentence = sentenceOf(reading, noun)
  if (!sentence) return null
  let leads = wordAt(reading, sentence.to - 1) === ':'
  for (let at = sentence.from; at < sentence.to && !leads; at++) leads = POINTERS.has(wordAt(reading, at))
  return leads ? (authorBehind(reading, noun, sentence.to) ?? possessor(reading, noun, sentence.from)) : null
}

/** “a statement | from the Congressman |”, “this open letter | from our CEO, Jane Doe |” */
export const authorBehind = (reading: Reading, noun: number, limit: number): Source | null => {
  let at = noun + 1
  while (at < noun + GAP && ISSUED.has(wordAt(reading, at))) at++
  const word = wordAt(reading, at)
  if (word !== 'from' && word !== 'by' && !(word === 'to' && wordAt(reading, at - 1) === 'attributed')) return null
  const source = subjectAfter(reading, at + 1)
  if (!source || source.to > limit || !isPlausible(reading, source)) return null
  if (source.mention.form !== 'nominal') return source
  const nominal = withoutParticiple(reading, source)
  return isAuthor(wordAt(reading, nominal.mention.to - 1)) ? nominal : null
}

/** “from the Congressman”, “by our members”; not “from the House floor”. */
const isAuthor = (head: string): boolean =>
  isRoleHead(head) || GROUP_NOUNS.has(head) || PERSON_NOUNS.has(head) || BODY_NOUNS.has(head)

/** “the Congressman | marking that day” is read as one noun phrase. */
const withoutParticiple = (reading: Reading, { mention, from }: Source): Source => {
  let to = mention.from + 1
  while (to < mention.to && !wordAt(reading, to).endsWith('ing')) to++
  return { mention: { ...stretch(reading.tokens, mention.from, to), form: 'nominal' }, from, to }
}

/** “| Doe’s | remarks”, “| his | statement” */
const possessor = (reading: Reading, noun: number, floor: number): Source | null => {
  for (let at = noun - 1; at >= Math.max(floor, noun - GAP); at--) {
    const word = wordAt(reading, at)
    // “In her letter, Doe asks …” has a verb of its own
    if (word === 'in') return null
    if (POSSESSIVE.test(word)) {
      const source = endingAt(reading, at, floor)
      return source?.mention.form === 'name' ? source : null
    }
    if (OWNERS.has(word) && wordAt(reading, at - 1) !== 'in')
      return { mention: { ...stretch(reading.tokens, at, at + 1), form: 'pronoun' }, from: at, to: at + 1 }
    if (reading.phrases[reading.phraseAt[at] ?? -1]?.kind === 'verb') return null
  }
  return null
}
