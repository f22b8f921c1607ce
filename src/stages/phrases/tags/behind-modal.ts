import { MODALS } from '../../../lexicon/function-words.js'
import { tagAt, wordAt } from '../words.js'
import { eachToken } from './correction.js'

/** “will host”, “to fund”: a base form behind a modal or “to”. */
export const behindModal = eachToken((words, stretch, at) => {
  if (tagAt(words, stretch, at) !== 'NOUN') return
  const before = tagAt(words, stretch, at - 1) === 'ADV' ? at - 2 : at - 1
  const word = wordAt(words, stretch, before)
  const modal =
    tagAt(words, stretch, before) === 'AUX' && MODALS.has(word) && before > stretch.from && !word.endsWith('d')
  const infinitive = word === 'to' && tagAt(words, stretch, before) === 'PART'
  if (modal || infinitive) words.tags[at] = 'VERB'
})
