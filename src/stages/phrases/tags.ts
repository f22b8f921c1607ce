import type { PartOfSpeech } from '../../document/layers.js'
import { behindDeterminer } from './tags/behind-determiner.js'
import { behindModal } from './tags/behind-modal.js'
import { behindSingular } from './tags/behind-singular.js'
import { month, pronouns, reportingVerbs } from './tags/closed-classes.js'
import { compounds } from './tags/compounds.js'
import type { Correction } from './tags/correction.js'
import { beforeObject, firstVerb } from './tags/first-verb.js'
import { gerund } from './tags/gerund.js'
import { beforeAuxiliary, behindName, behindRelative, noDeterminer, pointers } from './tags/nouns.js'
import type { Stretch, Words } from './words.js'

type Table = { readonly [tag in PartOfSpeech]?: readonly Correction[] }

/** For each tag, the corrections that may change it, in the order in which they are tried. First single words … */
const closedClasses: Table = {
  VERB: [pronouns],
  NOUN: [pronouns, reportingVerbs],
  ADJ: [reportingVerbs],
  PROPN: [reportingVerbs],
  AUX: [month],
}

/** … then words among their neighbours. */
const neighbours: Table = {
  VERB: [behindName, beforeAuxiliary, behindDeterminer, behindSingular],
  NOUN: [behindModal, gerund, behindRelative, beforeObject],
  ADJ: [behindModal, gerund, beforeObject],
  DET: [noDeterminer],
  PRON: [pointers, noDeterminer],
}

/** Corrects the tags of a stretch: each table in one walk from left to right. */
export const correct = (words: Words, stretch: Stretch): void => {
  walk(words, stretch, closedClasses)
  compounds(words, stretch)
  walk(words, stretch, neighbours)
  firstVerb(words, stretch)
}

const walk = (words: Words, stretch: Stretch, table: Table): void => {
  for (let at = stretch.from; at < stretch.to; at++) {
    const rules = table[words.tags[at]!]
    if (rules) for (const rule of rules) rule(words, stretch, at)
  }
}
