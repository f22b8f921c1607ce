import { isPublicBodyHead } from '../../../lexicon/organizations.js'
import { BODY_NOUNS } from '../../../lexicon/sources.js'
import type { Resolved, Sieve } from '../context.js'
import { headWords, isDefinite } from '../nominal.js'

const ANY_BODY = new Set([
  'company',
  'firm',
  'organization',
  'organisation',
  'group',
  'agency',
  'brand',
  'startup',
  'nonprofit',
  'corporation',
  'team',
  'manufacturer',
  'developer',
  'provider',
])
const MOST_WORDS = 2

/** “the company”, “the agency”, “the Commission”: a body named before, by its defined name, its kind, or its weight. */
export const body: Sieve = (context, _quotation, source): Resolved | null => {
  if (source.form !== 'nominal' || !isDefinite(context, source)) return null
  const words = headWords(context, source)
  const head = words.at(-1)
  if (head === undefined || !BODY_NOUNS.has(head)) return null
  const defined = context.known.byAlias(context.text.slice(source.start, source.end))
  if (defined !== undefined) return { speakers: [defined], resolution: 'alias', confidence: 0.95 }
  if (words.length > MOST_WORDS) return null
  const before = context.known.bodiesBefore(source.start)
  const ofKind = before.filter(({ entity }) => context.found[entity]!.name.toLowerCase().split(/\s+/u).includes(head))
  const last = ofKind.at(-1)
  if (last) return { speakers: [last.entity], resolution: 'role', confidence: 0.88 }
  const main = ANY_BODY.has(head)
    ? heaviest(before.map(({ entity }) => entity).filter((entity) => !isPublic(context.found[entity]!.name)))
    : undefined
  return main === undefined ? null : { speakers: [main], resolution: 'role', confidence: 0.8 }
}

/** “the company” is no department, court or service of a state. */
const isPublic = (name: string): boolean => name.toLowerCase().split(/\s+/u).some(isPublicBodyHead)

/** The body named most often so far; of equals the first. */
const heaviest = (entities: readonly number[]): number | undefined => {
  const counts = new Map<number, number>()
  for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
