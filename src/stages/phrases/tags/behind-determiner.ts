import { ARTICLES, POSSESSIVES } from '../../../lexicon/function-words.js'
import { tagAt, wordAt } from '../words.js'
import type { Correction } from './correction.js'

const DETERMINERS: ReadonlySet<string> = new Set('this that these those each every any no some another'.split(' '))

/** “the launch”, “its increase”, “this grant,”: no verb behind a determiner unless a participle before its noun. */
export const behindDeterminer: Correction = (words, stretch, at) => {
  if (tagAt(words, stretch, at) !== 'VERB' || at === stretch.from) return
  const before = wordAt(words, stretch, at - 1)
  const tag = tagAt(words, stretch, at - 1)
  const article =
    ARTICLES.has(before) || (POSSESSIVES.has(before) && before !== 'her') || (tag === 'PART' && before.endsWith('s'))
  const determiner =
    DETERMINERS.has(before) &&
    tag === 'DET' &&
    /^(?:PUNCT|ADP)$/u.test(tagAt(words, stretch, at + 1)) &&
    !/(?:s|ed)$/u.test(wordAt(words, stretch, at))
  if (!article && !determiner) return
  const behind = tagAt(words, stretch, at + 1)
  const modifies = behind === 'NOUN' || behind === 'PROPN' || behind === 'ADJ' || wordAt(words, stretch, at + 1) === '-'
  if (!modifies) words.tags[at] = 'NOUN'
}
