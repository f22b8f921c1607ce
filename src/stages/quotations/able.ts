import { REFLEXIVES } from '../../lexicon/function-words.js'
import { ABSTRACT_NOUNS } from '../../lexicon/sources.js'
import { isFormOfAddress } from '../../lexicon/titles.js'
import { type Reading, wordAt } from './reading.js'
import type { Source } from './source.js'

const NOBODY = new Set([...'there which that what this these those you one none'.split(' '), ...REFLEXIVES])

/**
 * Whether a mention can speak at all: “there”, “which”, “what”, “himself” and “no questions” cannot; nor, but for news,
 * which holds that reported as well, can “experience”.
 */
export const canSpeak = (reading: Reading, source: Pick<Source, 'mention'>): boolean => {
  const { from, to, form } = source.mention
  if (form === 'name') return true
  if (reading.genre === 'release' && isAbstract(reading, source)) return false
  if (isWording(reading, source)) return false
  // “Mr. Do added”: a name taken for a verb
  if (to - from === 1 && isFormOfAddress(wordAt(reading, from)) && /\.$/.test(wordAt(reading, from))) return false
  return to - from > 1 ? wordAt(reading, from) !== 'no' : !NOBODY.has(wordAt(reading, to - 1))
}

const WORDING = new Set(['words', 'expressions', 'phrases', 'terms', 'terminology'])

/** “variations of such words”, “similar expressions”: what notices of forward-looking statements go on about. */
const isWording = (reading: Reading, { mention }: Pick<Source, 'mention'>): boolean => {
  for (let at = mention.from; at < mention.to; at++)
    if (WORDING.has(wordAt(reading, at)) && ['such', 'similar', 'these'].includes(wordAt(reading, at - 1))) return true
  return false
}

/** “Experience shows”, “common sense says”; but “Acme Technology” is a name that nobody knows. */
const isAbstract = ({ tokens }: Reading, { mention }: Pick<Source, 'mention'>): boolean => {
  const { word, lower } = tokens[mention.to - 1]!
  return ABSTRACT_NOUNS.has(lower) && (word === lower || mention.to - mention.from === 1)
}

/** “We believe that …” outside of quote marks is the text’s own voice: nobody is reported. */
export const isOwnVoice = (reading: Reading, { mention }: Pick<Source, 'mention'>): boolean =>
  mention.form === 'pronoun' && ['i', 'we'].includes(wordAt(reading, mention.from))
