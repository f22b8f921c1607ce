import { POSSESSIVE_ENDINGS } from '../../../lexicon/function-words.js'
import { isOrganizationHead } from '../../../lexicon/organizations.js'
import { listed } from '../gazetteer.js'
import { isAcronym } from './acronyms.js'
import { keyOf } from './organization-key.js'

// A longer name is not called by its parts; keeps a run of headline words from costing its square.
const LONGEST = 16

/** The keys of the shorter names that an organization may be called by later on: its first words, its last words. */
export const shortNamesOf = (core: readonly string[]): string[] => {
  if (core.length < 2 || core.length > LONGEST) return []
  const keys: string[] = []
  // “Acme’s Advisory Board” is another than Acme
  for (let to = 1; to < core.length && !POSSESSIVE_ENDINGS.has(core[to]!); to++)
    if (callsAlone(core.slice(0, to))) keys.push(keyOf(core.slice(0, to)))
  for (let from = 1; from < core.length; from++)
    if (core.length - from > 1 || isOrganizationHead(core.at(-1)!)) keys.push(keyOf(core.slice(from)))
  return keys
}

/** Whether the first words of a name can stand for it: "Acme", not "National", "New York", "University". */
const callsAlone = (words: readonly string[]): boolean => {
  if (/^(?:of|for|and|&|the|de|’s|'s)$/u.test(words.at(-1)!)) return false
  if (listed('place').has(words.join(' ')) || listed('demonym').has(words[0]!)) return false
  return words.length > 1 || !(isOrganizationHead(words[0]!) || GENERAL.has(words[0]!) || isAcronym(words[0]!))
}

// Written for this project: first words that many names share.
const GENERAL = new Set(
  `national united american international global first new general federal state royal central local public north south
   east west northern southern eastern western us u.s. the great world european african asian city county advanced
   american applied bureau department university office people young social democratic republican supreme high justice`.split(
    /\s+/u,
  ),
)
