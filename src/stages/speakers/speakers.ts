import type { Mention, Quotation } from '../../document/layers.js'
import { indexAt, overlaps } from '../../document/span.js'
import { defineStage } from '../stage.js'
import { confidenceOf } from './confidence.js'
import { type Context, contextOf, type Resolved, type Sieve } from './context.js'
import { body } from './sieves/body.js'
import { exactName } from './sieves/exact-name.js'
import { namedAs } from './sieves/named-as.js'
import { pronoun } from './sieves/pronoun.js'
import { role } from './sieves/role.js'
import { unnamed } from './sieves/unnamed.js'

/** From the most precise to the least; the first that answers wins. (Sieves: Lee et al., Computational Linguistics 2013.) */
const SIEVES: readonly Sieve[] = [exactName, pronoun, body, role, namedAs, unnamed]

const NOBODY: Resolved = { speakers: [], resolution: 'none', confidence: 0.3 }

/** Whom each source mention means: an entity of the text, or a new one for a speaker without a name; nobody when unsure. */
export const speakers = defineStage({
  name: 'speakers',
  needs: ['paragraphs', 'genre', 'tokens', 'sentences', 'phrases', 'entities', 'quotations', 'affiliations'],
  gives: 'speakers',
  run(document) {
    const context = contextOf(document)
    document.quotations.forEach((quotation, index) => {
      context.resolved.push(resolve(context, quotation, index))
    })
    const resolutions = context.resolved.map((resolved, index) => ({
      speakers: resolved.speakers,
      resolution: resolved.resolution,
      sieve: resolved.confidence,
      confidence: confidenceOf(document.genre, document.quotations[index]!, resolved),
    }))
    return { entities: context.found, resolutions }
  },
})

const resolve = (context: Context, quotation: Quotation, index: number): Resolved => {
  if (!quotation.source) return inherited(context, quotation)
  for (const sieve of SIEVES) {
    const resolved = sieve(context, quotation, quotation.source, index)
    if (!resolved) continue
    if (resolved.speakers.length === 1) note(context, resolved.speakers[0]!, quotation.source)
    return resolved
  }
  return NOBODY
}

const inherited = (context: Context, { follows }: Quotation): Resolved => {
  const before = follows === null ? undefined : context.resolved[follows]
  if (!before || before.speakers.length === 0) return NOBODY
  return { speakers: before.speakers, resolution: 'follow-on', confidence: before.confidence }
}

/** The mention that spoke becomes one of its entity’s. */
const note = (context: Context, entity: number, source: Mention): void => {
  const { mentions } = context.found[entity]!
  const at = indexAt(mentions, source.end - 1)
  if (at >= 0 && overlaps(mentions[at]!, source)) return
  mentions.splice(at + 1, 0, source)
}
