import { isLegalForm, isOrganizationHead } from '../../../lexicon/organizations.js'
import { listed } from '../gazetteer.js'
import { acronymsOf, isAcronym } from './acronyms.js'
import { definedBehind } from './definitions.js'
import { type Context, type Form, join, type Thing, thingOf } from './thing.js'

/** Longest names first: a shorter one joins the thing whose name, acronym or defined name it is. */
export const linkOrganizations = (forms: readonly Form[], context: Context): Thing[] => {
  const things: Thing[] = []
  const index = new Map<string, Thing | null>()
  const longestFirst = [...forms].sort((a, b) => coreOf(b.words).length - coreOf(a.words).length)
  for (const form of longestFirst) {
    const core = coreOf(form.words)
    const known = index.get(keyOf(core)) ?? definedIn(core, index)
    const thing = known ?? thingOf(form)
    if (known) join(known, form)
    else things.push(thing)
    for (const key of callings(core, form)) claim(index, key, thing)
    index.set(keyOf(core), thing)
    for (const name of form.names)
      for (const alias of definedBehind(name, context)) {
        thing.defined.push(alias)
        index.set(keyOf(coreOf(alias.toLowerCase().split(' '))), thing)
      }
  }
  return things
}

/** A key that two things could claim is nobody's. */
const claim = (index: Map<string, Thing | null>, key: string, thing: Thing): void => {
  const holder = index.get(key)
  index.set(key, holder === undefined || holder === thing ? thing : null)
}

/** "State Space Corporation ROSCOSMOS": behind the words for what it is stands a name that the text has defined. */
const definedIn = (core: readonly string[], index: ReadonlyMap<string, Thing | null>): Thing | null => {
  if (core.length < 2 || !isOrganizationHead(core.at(-2)!)) return null
  return index.get(keyOf(core.slice(-1))) ?? null
}

/** Without leading article and legal form: what is left must be the same. */
export const coreOf = (words: readonly string[]): readonly string[] => {
  let [from, to] = [words[0] === 'the' && words.length > 1 ? 1 : 0, words.length]
  while (to > from + 1 && (isLegalForm(words[to - 1]!) || /^[.,]$/.test(words[to - 1]!))) to--
  return words.slice(from, to)
}

const keyOf = (core: readonly string[]): string =>
  core
    .map((word) => (word === '&' ? 'and' : word))
    .join('')
    .replace(/\.(?:com|org|net|ai|io)$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The shorter names that this one may be called by later on: its first words, its last words, its initials. */
const callings = (core: readonly string[], form: Form): string[] => {
  const keys: string[] = []
  if (core.length > 1) {
    for (let to = 1; to < core.length; to++) if (names(core.slice(0, to))) keys.push(keyOf(core.slice(0, to)))
    for (let from = 1; from < core.length; from++)
      if (core.length - from > 1 || isOrganizationHead(core.at(-1)!)) keys.push(keyOf(core.slice(from)))
    keys.push(...acronymsOf(form))
  }
  return keys
}

/** Whether the first words of a name can stand for it: "Acme", not "National", "New York", "University". */
const names = (words: readonly string[]): boolean => {
  if (/^(?:of|for|and|&|the|de)$/u.test(words.at(-1)!)) return false
  if (listed('place').has(words.join(' ')) || listed('demonym').has(words[0]!)) return false
  return words.length > 1 || !(isOrganizationHead(words[0]!) || GENERAL.has(words[0]!) || isAcronym(words[0]!))
}

const GENERAL = new Set(
  `national united american international global first new general federal state royal central local public north south
   east west northern southern eastern western us u.s. the great world european african asian city county advanced
   american applied bureau department university office people young social democratic republican supreme high justice`.split(
    /\s+/u,
  ),
)
