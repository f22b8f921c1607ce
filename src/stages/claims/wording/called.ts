import type { Entity, Mention } from '../../../document/layers.js'
import { isLegalForm } from '../../../lexicon/organizations.js'
import { isRoleHead } from '../../../lexicon/titles.js'
import type { Read } from '../scene.js'

/**
 * An entity by the name that a sentence calls it: “Northwind Pumps, Inc.” is Northwind Pumps where the text calls it so, a
 * name that was run together with its repetition (“Northwind, Inc. Northwind”) is said once, and what only a headline says
 * in capitals (“Northwind Pumps Opens”) is called as in the body.
 */
export const spoken = (document: Read, entity: Entity): Entity => {
  if (entity.type !== 'organization') return entity
  const name = callingOf(inProse(document, entity))
  return name === entity.name ? entity : { ...entity, name }
}

const callingOf = ({ name, aliases }: Entity): string => {
  const words = name.split(' ')
  const half = words.length / 2
  if (Number.isInteger(half) && words.slice(0, half).join(' ') === words.slice(half).join(' '))
    return words.slice(half).join(' ')
  const form = words.findIndex((word, at) => at > 0 && isLegalForm(word.toLowerCase().replace(/,$/u, '')))
  if (form < 0) return name
  const core = words.slice(0, form).join(' ').replace(/,$/u, '')
  return aliases.includes(core) ? core : name
}

// As many mentions are looked at: the full name stands among the first.
const FIRST = 24

/** By its longest name in body and boilerplate, where its fullest stands in neither. */
const inProse = (document: Read, entity: Entity): Entity => {
  let longest = ''
  let headed = false
  for (const mention of entity.mentions.slice(0, FIRST)) {
    if (mention.form !== 'name') continue
    const words = document.text.slice(mention.start, mention.end).replace(/\s+/gu, ' ')
    const isFull = words.includes(entity.name)
    if (isFull && isProse(document, mention)) return entity
    headed ||= isFull
    if (words.length > longest.length && entity.name.startsWith(`${words} `) && isProse(document, mention))
      longest = words
  }
  return headed && longest !== '' ? { ...entity, name: longest } : entity
}

const isProse = ({ paragraphs, tokens }: Read, { from }: Mention): boolean => {
  const zone = paragraphs[tokens[from]?.paragraph ?? 0]?.zone
  return zone === 'body' || zone === 'boilerplate'
}

/** “Congress” of “the Ministry and Congress”: one of two bodies that were taken for one is not both. */
export const isOneOfTwo = (verbatim: string, name: string): boolean =>
  name.startsWith(`${verbatim} and `) || name.endsWith(` and ${verbatim}`)

/** Whether short words are the name cut short (“Northwind”) or its initials, not another name for it (a ticker). */
export const isShortFor = (verbatim: string, name: string): boolean => {
  const short = verbatim.toLowerCase()
  const long = name.toLowerCase()
  // “Northwind Director of Sales” is somebody at Northwind.
  if (long.startsWith(`${short} `)) return !isRoleHead(long.slice(short.length + 1).split(' ')[0]!)
  if (long.endsWith(` ${short}`) || long.includes(` ${short} `)) return true
  const words = name.split(/[\s-]+/u)
  return INITIALS.test(verbatim) && initialsOf(words, verbatim.replace(/[^A-Z]/gu, ''))
}

const INITIALS = /^[A-Z][A-Za-z&.-]{1,9}$/u

/** “NWP” of “Northwind Water Pumps”, small words aside. */
const initialsOf = (words: readonly string[], letters: string): boolean => {
  let at = 0
  for (const word of words) if (word[0] === letters[at]) at++
  return at === letters.length && letters.length > 1
}

// Names that are told apart later than in their fourth word are rare.
const PREFIX = 4

/** What two or more bodies and places of a document begin with (“Norland” of “Norland School” and “Norland Bank”): nobody’s short name. */
export const sharedBeginnings = (entities: readonly Entity[]): Set<string> => {
  const owners = new Map<string, number>()
  for (const { type, name } of entities) {
    if (type !== 'organization' && type !== 'place') continue
    const words = name.split(' ')
    const own = type === 'place' ? words.length : Math.min(words.length - 1, PREFIX)
    for (let length = type === 'place' ? own : 1; length <= own; length++) {
      const prefix = words.slice(0, length).join(' ')
      owners.set(prefix, (owners.get(prefix) ?? 0) + 1)
    }
  }
  return new Set([...owners].filter(([, count]) => count > 1).map(([prefix]) => prefix))
}
