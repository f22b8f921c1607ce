import { isPublicBodyHead } from '../../../lexicon/organizations.js'
import { BODY_NOUNS } from '../../../lexicon/sources.js'
import type { Named, Resolved, Sieve } from '../context.js'
import { headWords, isDefinite } from '../nominal.js'
import { salient } from '../salience.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const ANY_BODY = words(
  'company firm organization organisation group brand startup nonprofit corporation team manufacturer developer provider',
)
const PUBLIC_BODY = words('agency regulator watchdog')
// Agencies that go by their initials.
const INITIALS = words(
  'nasa fda epa sec fbi cdc osha usda noaa faa ftc fcc irs dhs doj dod hud nih cms dea atf ntsb nhtsa esa ema fema',
)
// “Labor Secretary Jane Doe”: what a minister is for.
const PORTFOLIOS = words(
  'labor labour treasury defense defence commerce education energy justice interior transportation transport agriculture ' +
    'health housing veterans state finance environment home foreign',
)
const MOST_WORDS = 2

/** “the company”, “the agency”, “the Commission”: a body named before, by its defined name, its kind, or its weight. */
export const body: Sieve = (context, _quotation, source, index): Resolved | null => {
  if (source.form !== 'nominal' || !isDefinite(context, source)) return null
  const phrase = headWords(context, source)
  const head = phrase.at(-1)
  if (head === undefined || !(BODY_NOUNS.has(head) || PUBLIC_BODY.has(head))) return null
  const defined = context.known.byAlias(context.text.slice(source.start, source.end))
  if (defined !== undefined) return { speakers: [defined], resolution: 'alias', confidence: 0.95 }
  if (phrase.length > MOST_WORDS) return null
  const bodies = context.known.bodiesBefore(source.start)
  const named = (entity: number): string[] => context.found[entity]!.name.toLowerCase().split(/\s+/u)
  const candidates = [...new Set(bodies.map(({ entity }) => entity))]
  const ofKind = candidates.filter((entity) => named(entity).includes(head))
  const fitting = ANY_BODY.has(head)
    ? candidates.filter((entity) => !isPublic(named(entity)))
    : PUBLIC_BODY.has(head)
      ? publicOf(candidates, named)
      : ofKind
  // Courts and committees change from paragraph to paragraph; a text is about one company.
  const chosen = fitting === ofKind ? lastOf(bodies, ofKind) : salient(context, source, index, fitting)
  if (chosen === undefined) return null
  return { speakers: [chosen], resolution: 'role', confidence: ofKind.includes(chosen) ? 0.88 : 0.8 }
}

const lastOf = (bodies: readonly Named[], entities: readonly number[]): number | undefined =>
  bodies.findLast(({ entity }) => entities.includes(entity))?.entity

/** Bodies of a state; where the text names none, an agency may be any body. */
const publicOf = (candidates: readonly number[], named: (entity: number) => string[]): number[] => {
  const found = candidates.filter((entity) => isPublic(named(entity)))
  return found.length > 0 ? found : [...candidates]
}

/** “the company” is no department, court or service of a state. */
const isPublic = (name: readonly string[]): boolean =>
  name.some(isPublicBodyHead) || (name.length === 1 && (INITIALS.has(name[0]!) || PORTFOLIOS.has(name[0]!)))
