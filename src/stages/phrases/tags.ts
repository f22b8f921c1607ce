import { behindDeterminer } from './tags/behind-determiner.js'
import { behindModal } from './tags/behind-modal.js'
import { behindSingular } from './tags/behind-singular.js'
import { compounds } from './tags/compounds.js'
import { type Correction, eachToken } from './tags/correction.js'
import { beforeObject, firstVerb } from './tags/first-verb.js'
import { gerund } from './tags/gerund.js'
import { beforeAuxiliary, behindName, noDeterminer, pointers } from './tags/nouns.js'
import { tagAt, wordAt } from './words.js'

const ALWAYS_VERBS: ReadonlySet<string> = new Set(
  'said says announced announces added stated explained noted'.split(' '),
)

const ALWAYS_PRONOUNS: ReadonlySet<string> = new Set(
  'everything something anything nothing everyone someone anyone everybody somebody anybody nobody'.split(' '),
)

const knownForms = eachToken((words, stretch, at) => {
  const word = wordAt(words, stretch, at)
  if (ALWAYS_PRONOUNS.has(word)) words.tags[at] = 'PRON'
  else if (ALWAYS_VERBS.has(word) && tagAt(words, stretch, at) !== 'AUX') words.tags[at] = 'VERB'
})

/** “in May”, “May 29”: the month. */
const month = eachToken((words, stretch, at) => {
  if (words.tokens[at]!.word !== 'May' || at === stretch.from) return
  if (tagAt(words, stretch, at - 1) === 'ADP' || tagAt(words, stretch, at + 1) === 'NUM') words.tags[at] = 'PROPN'
})

/** The corrections, in the order in which they are tried. */
export const corrections: readonly Correction[] = [
  knownForms,
  month,
  compounds,
  behindName,
  beforeAuxiliary,
  pointers,
  noDeterminer,
  behindModal,
  gerund,
  behindDeterminer,
  behindSingular,
  beforeObject,
  firstVerb,
]
