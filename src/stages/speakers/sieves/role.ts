import type { Affiliation, Mention } from '../../../document/layers.js'
import { overlaps } from '../../../document/span.js'
import { isRoleHead, singularRole } from '../../../lexicon/titles.js'
import type { Context, Resolved, Sieve } from '../context.js'
import { windowBefore } from '../known.js'
import { headWords, isDefinite } from '../nominal.js'

/** “the District Attorney”, “the representative of Acme”: the person who is said to be that, here or later. */
export const role: Sieve = (context, _quotation, source, index): Resolved | null => {
  if (source.form !== 'nominal') return null
  const words = headWords(context, source)
  const head = words.at(-1)
  if (head === undefined) return null
  const plural = singularRole(head)
  if (plural !== null && plural !== head) return together(context, plural, index)
  if (!isRoleHead(head) || !isDefinite(context, source)) return null
  const own = context.known.rolesEnding(head).find((one) => one.entity === null && overlaps(one.holder, source))
  const holders = context.known.rolesEnding(head).filter((one) => one.entity !== null && isSame(one, words, own))
  const entities = [...new Set(holders.map((one) => one.entity!))]
  const chosen = entities.length === 1 ? entities[0] : nearest(context, entities, source)
  return chosen === undefined
    ? null
    : { speakers: [chosen], resolution: 'role', confidence: entities.length === 1 ? 0.9 : 0.75 }
}

const isSame = (one: Affiliation, words: readonly string[], own: Affiliation | undefined): boolean => {
  // “Springfield District” and “Attorney”, if the name was read so, are still the District Attorney.
  const theirs = `${one.organization ?? ''} ${one.role ?? ''}`
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/['’]s$/u, ''))
  // A body that the text does not name otherwise is most likely a part of the title (“the Acting District | Attorney”).
  if (own?.organization && own.organizationEntity !== null && one.organization !== own.organization) return false
  const said = words.filter((word) => !PASSING.has(word))
  return one.role !== null && said.every((word) => theirs.includes(word)) && theirs.at(-1) === said.at(-1)
}

// “the Acting District Attorney” is the District Attorney whom the text names.
const PASSING = new Set(['acting', 'interim'])

/** Of several, the one who was named last before. */
const nearest = (context: Context, entities: readonly number[], source: Mention): number | undefined => {
  return windowBefore(context.names, source.start).findLast(({ entity }) => entities.includes(entity))?.entity
}

/** “the Senators”: those who spoke together before. */
const together = (context: Context, singular: string, index: number): Resolved | null => {
  for (let before = index - 1; before >= 0; before--) {
    const { speakers } = context.resolved[before]!
    if (speakers.length > 1 && speakers.every((one) => isRoleOf(context, one, singular) !== false))
      return { speakers, resolution: 'role', confidence: 0.85 }
  }
  return null
}

/** False when the person is known to be something else only. */
const isRoleOf = (context: Context, entity: number, singular: string): boolean => {
  const roles = context.affiliations.filter((one) => one.entity === entity && one.role)
  return (
    context.found[entity]!.type === 'person' &&
    (roles.length === 0 || roles.some((one) => one.role!.toLowerCase().includes(singular.slice(0, 3))))
  )
}
