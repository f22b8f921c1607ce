import { behindDeterminer } from './tags/behind-determiner.js'
import { behindModal } from './tags/behind-modal.js'
import { behindSingular } from './tags/behind-singular.js'
import { compounds } from './tags/compounds.js'
import { type Correction, eachToken } from './tags/correction.js'
import { firstVerb } from './tags/first-verb.js'
import { tagAt, wordAt } from './words.js'

const ALWAYS_VERBS: ReadonlySet<string> = new Set(
  'said says announced announces added stated explained noted'.split(' '),
)

const knownForms = eachToken((words, stretch, at) => {
  const word = wordAt(words, stretch, at)
  if (ALWAYS_VERBS.has(word) && tagAt(words, stretch, at) !== 'AUX') words.tags[at] = 'VERB'
})

/** The corrections, in the order in which they are tried. */
export const corrections: readonly Correction[] = [
  knownForms,
  compounds,
  behindModal,
  behindDeterminer,
  behindSingular,
  firstVerb,
]
