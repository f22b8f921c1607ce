import { indexAt, indexFrom } from '../../document/span.js'
import { PERSON_NOUNS } from '../../lexicon/sources.js'
import { isRoleHead } from '../../lexicon/titles.js'
import { type Context, sentenceAt } from './context.js'

// “Later, | an engineer | inspected the wall.”
const SUBJECT_REACH = 8

/**
 * Whether a sentence behind `after`, up to the one that holds an offset, has for its subject a person without a name: “An
 * engineer looked at the wall. He determined that …” is not whom the text named before.
 */
export const isIntroduced = (context: Context, after: number, offset: number): boolean => {
  for (let at = after + 1; at <= sentenceAt(context, offset); at++)
    if (opensWithPerson(context, at, offset)) return true
  return false
}

const opensWithPerson = ({ sentences, phrases, tokens, names }: Context, index: number, limit: number): boolean => {
  const { from, to } = sentences[index]!
  for (let at = indexFrom(phrases, from); at < phrases.length; at++) {
    const phrase = phrases[at]!
    const { start } = tokens[phrase.from]!
    if (phrase.from >= to || phrase.from - from > SUBJECT_REACH || start >= limit) return false
    if (phrase.kind === 'verb') return false
    const last = tokens[phrase.to - 1]!
    if (tokens[phrase.from - 1]?.pos === 'ADP') continue
    const isNamed = (names[indexAt(names, last.start)]?.end ?? 0) > start
    const isNew = ['a', 'an', 'another'].includes(tokens[phrase.from]!.lower)
    return isNew && !isNamed && last.pos === 'NOUN' && (isRoleHead(last.lower) || PERSON_NOUNS.has(last.lower))
  }
  return false
}
