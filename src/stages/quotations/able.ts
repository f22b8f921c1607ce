import { REFLEXIVES } from '../../lexicon/function-words.js'
import { type Reading, wordAt } from './reading.js'
import type { Source } from './source.js'

const NOBODY = new Set([...'there which that what this these those you one none'.split(' '), ...REFLEXIVES])

/** Whether a mention can speak at all: “there”, “which”, “what”, “himself” and “no questions” cannot. */
export const canSpeak = (reading: Reading, source: Source): boolean =>
  source.mention.form === 'name' ||
  (source.mention.to - source.mention.from > 1
    ? wordAt(reading, source.mention.from) !== 'no'
    : !NOBODY.has(wordAt(reading, source.mention.to - 1)))

/** “We believe that …” outside of quote marks is the text’s own voice: nobody is reported. */
export const isOwnVoice = (reading: Reading, { mention }: Pick<Source, 'mention'>): boolean =>
  mention.form === 'pronoun' && ['i', 'we'].includes(wordAt(reading, mention.from))
