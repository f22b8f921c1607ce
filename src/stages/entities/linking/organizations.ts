import { isOrganizationHead } from '../../../lexicon/organizations.js'
import { acronymsOf } from './acronyms.js'
import { shortNamesOf } from './callings.js'
import { type Defined, definedBehind } from './definitions.js'
import { coreOf, keyOf, legalFormOf } from './organization-key.js'
import { type Context, type Form, join, type Thing, thingOf } from './thing.js'

/** The things by what they are surely called (own names, names that the text defines) and by what they may be called. */
interface Known {
  readonly sure: Map<string, Thing>
  readonly possible: Map<string, Thing[]>
}

/** Longest names first: a shorter one joins the thing whose name, defined name, acronym or beginning it is. */
export const linkOrganizations = (forms: readonly Form[], context: Context): Thing[] => {
  const things: Thing[] = []
  const known: Known = { sure: new Map(), possible: new Map() }
  const definitions = definitionsOf(forms, context)
  const defined = new Set(
    [...definitions.values()].flatMap((list) => list.flatMap(({ aliases }) => aliases)).map(keyOfWritten),
  )
  const length = (form: Form): number => coreOf(form.words).length + (calledByDefined(form, defined) ? -LATER : 0)
  for (const form of [...forms].sort((a, b) => length(b) - length(a))) {
    const key = keyOf(form.words)
    const joined = known.sure.get(key) ?? definedIn(form, known, defined) ?? likeliest(known.possible.get(key), form)
    const thing = joined ?? thingOf(form)
    if (joined) join(joined, form)
    else things.push(thing)
    known.sure.set(key, thing)
    for (const short of [...shortNamesOf(coreOf(form.words)), ...acronymsOf(form)]) mayCall(known, short, thing)
    for (const { aliases, tickers } of definitions.get(form) ?? []) {
      thing.defined.push(...aliases)
      for (const alias of [...aliases, ...tickers]) known.sure.set(keyOfWritten(alias), thing)
    }
  }
  return things
}

const keyOfWritten = (written: string): string => keyOf(written.toLowerCase().split(' '))

const definitionsOf = (forms: readonly Form[], context: Context): ReadonlyMap<Form, readonly Defined[]> =>
  new Map(forms.map((form) => [form, form.names.map((name) => definedBehind(name, context))]))

// Puts a name behind all names of ordinary length.
const LATER = 1_000_000

/** "State Space Corporation ROSCOSMOS": behind the words for what it is stands a name that the text has defined. */
const calledByDefined = ({ words }: Form, defined: ReadonlySet<string>): boolean =>
  words.length > 1 && isOrganizationHead(words.at(-2)!) && defined.has(keyOf(words.slice(-1)))

const definedIn = (form: Form, { sure }: Known, defined: ReadonlySet<string>): Thing | undefined =>
  calledByDefined(form, defined) ? sure.get(keyOf(form.words.slice(-1))) : undefined

const mayCall = ({ possible }: Known, key: string, thing: Thing): void => {
  const list = possible.get(key)
  if (!list) possible.set(key, [thing])
  else if (list.length < MOST && !list.includes(thing)) list.push(thing)
}

// A text that names more bodies by one word than this means none of them by it.
const MOST = 8

/** Of those that a short name may call: a company before its foundation, then the one named most often. */
const likeliest = (things: readonly Thing[] | undefined, form: Form): Thing | undefined => {
  // "Acme Corp" is a whole name and not short for "Acme Robotics Institute".
  if (!things || things.length === MOST || legalFormOf(form.words)) return undefined
  const weight = (thing: Thing): number =>
    (thing.forms.some(({ words }) => legalFormOf(words)) ? COMPANY : 0) + thing.names.length
  return things.reduce((best, thing) => (weight(thing) > weight(best) ? thing : best))
}

const COMPANY = 1000
