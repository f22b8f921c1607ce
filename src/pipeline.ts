import type { Article } from './document/article.js'
import type { Document, LayerName } from './document/document.js'
import type { Record } from './document/record.js'
import { toRecord } from './record/record.js'
import { affiliations } from './stages/affiliations/affiliations.js'
import { claims } from './stages/claims/claims.js'
import { clauses } from './stages/clauses/clauses.js'
import { dateline } from './stages/dateline/dateline.js'
import { entities } from './stages/entities/entities.js'
import { genre } from './stages/genre/genre.js'
import { marks } from './stages/marks/marks.js'
import { phrases } from './stages/phrases/phrases.js'
import { quotations } from './stages/quotations/quotations.js'
import { sentences } from './stages/sentences/sentences.js'
import { speakers } from './stages/speakers/speakers.js'
import type { Stage } from './stages/stage.js'
import { tokens } from './stages/tokens/tokens.js'
import { zones } from './stages/zones/zones.js'

/** The way of the data. Affiliations come before speakers, for "the representative of Acme" is known by his role. */
export const stages: readonly Stage[] = [
  zones,
  dateline,
  tokens,
  genre,
  sentences,
  marks,
  phrases,
  clauses,
  entities,
  quotations,
  affiliations,
  speakers,
  claims,
]

export interface Pipeline {
  /** Reads one article. Never throws on any text: what cannot be decided is left empty or flagged in `warnings`. */
  extract(article: Article): Record
  /** The same, before it is written down: every layer, for those who look inside or add a stage. */
  read(article: Article): Document
}

export interface PipelineOptions {
  /** From 0 to 1: records leave out quotations whose confidence is below it, with their claims and unnamed speakers. */
  readonly minConfidence?: number
}

/**
 * Builds the pipeline from a list of stages and checks it once.
 * @throws {Error} when a stage needs a layer that no stage before it gives, or two stages give the same one.
 * @throws {RangeError} when `minConfidence` is not from 0 to 1
 */
export const createPipeline = (
  list: readonly Stage[] = stages,
  { minConfidence = 0 }: PipelineOptions = {},
): Pipeline => {
  check(list)
  if (!(minConfidence >= 0 && minConfidence <= 1))
    throw new RangeError(`minConfidence is ${minConfidence}: it must be a number from 0 to 1`)
  const read = (article: Article): Document => {
    const layers: { [name: string]: unknown } = {}
    for (const stage of list) {
      const seen: { [name: string]: unknown } = { article, text: article.text }
      for (const name of stage.needs) seen[name] = layers[name]
      layers[stage.gives] = stage.run(seen as Document)
    }
    return { article, text: article.text, ...layers } as Document
  }
  return { read, extract: (article) => toRecord(read(article), minConfidence) }
}

const check = (list: readonly Stage[]): void => {
  const given = new Map<LayerName, string>()
  for (const { name, needs, gives } of list) {
    const lacking = needs.filter((layer) => !given.has(layer))
    if (lacking.length > 0) {
      const later = list.find((other) => lacking.includes(other.gives))
      const advice = later
        ? `maybe "${later.name}", which gives ${later.gives}, should come before it`
        : 'no stage gives it'
      throw new Error(`stage "${name}" needs ${lacking.join(', ')}, which is not there yet: ${advice}`)
    }
    if (given.has(gives)) throw new Error(`stage "${name}" gives ${gives}, which "${given.get(gives)}" gives already`)
    given.set(gives, name)
  }
}
