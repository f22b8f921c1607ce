import { z } from 'zod'
import { ACTS } from './layers.js'

// The output contract. Fields may be added; these keep their names and meaning. JSON Schema is printed from it.

const offset = z.int().min(0)
const span = z.object({ start: offset, end: offset }).describe('UTF-16 code units into `text`, end exclusive')
const share = z.number().min(0).max(1)
const nullable = <T extends z.ZodType>(type: T) => type.nullable()

const affiliation = z.object({ role: nullable(z.string()), organization: nullable(z.string()) })

const entity = z.object({
  id: z.string(),
  type: z.enum(['person', 'organization', 'place', 'event', 'group', 'document']),
  name: z.string().describe('the fullest name in the text, without titles'),
  aliases: z.array(z.string()),
  mentions: z.array(span.extend({ form: z.enum(['name', 'nominal', 'pronoun']) })),
  affiliations: z.array(
    affiliation.extend({ organizationEntity: nullable(z.string()), start: offset, end: offset, rule: z.string() }),
  ),
})

const quotation = z.object({
  id: z.string(),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  act: z.enum(ACTS).describe('what the cue says was done'),
  text: z.string().describe('the pieces of content, joined by one space'),
  content: z.array(span).min(1),
  cue: nullable(span.extend({ lemma: z.string() })),
  source: nullable(
    span.extend({
      form: z.enum(['name', 'nominal', 'pronoun']),
      mention: span.describe('without title and appositive, in any genre'),
    }),
  ).describe('the mention in the text; in news with title and appositive, as news corpora mark it'),
  speakers: z
    .array(
      z.object({ entity: z.string(), name: z.string(), type: entity.shape.type, affiliations: z.array(affiliation) }),
    )
    .describe('whom the mention resolves to; empty when nobody can be named'),
  rule: z.string().describe('the decision that made it'),
  resolution: z.enum(['name', 'alias', 'pronoun', 'role', 'group', 'follow-on', 'none']),
  confidence: share,
})

const claim = z.object({
  id: z.string(),
  quotation: nullable(z.string()).describe("null: the release's own voice"),
  start: offset,
  end: offset,
  text: z.string().describe('stands alone: names for pronouns, dates for "today"'),
  speakers: z.array(z.object({ entity: z.string(), name: z.string() })),
  kind: z.enum(['fact', 'plan', 'prediction', 'norm', 'opinion']),
  polarity: z.enum(['affirmed', 'negated']),
  subject: nullable(span),
  predicate: nullable(
    span.extend({
      lemma: z.string(),
      tense: nullable(z.enum(['past', 'present', 'future'])),
      modality: nullable(z.string()),
    }),
  ),
  objects: z.array(span),
  quantities: z.array(
    span.extend({
      text: z.string(),
      value: nullable(z.number()),
      unit: nullable(z.string()),
      bound: nullable(z.enum(['more than', 'less than', 'at least', 'up to', 'about', 'from', 'to'])).describe(
        'how the number bounds what is meant; from and to are the ends of a range',
      ),
    }),
  ),
  time: nullable(span.extend({ text: z.string(), value: nullable(z.string()) })),
  checkWorthiness: share,
  reasons: z.array(z.string()).describe('what the check-worthiness is made of'),
  unresolved: z.boolean().describe('true when `text` still points at something that it does not name'),
  fingerprint: z.string().describe('the same for the same claim in any document, whatever its inflection and order'),
})

/** What one document becomes. All offsets are UTF-16 code units; every span slices to exactly what it says. */
export const recordSchema = z.object({
  schema: z.literal('onrecord/1'),
  id: z.string().describe('content hash: same text, same id, on every machine'),
  source: z.object({
    id: z.string(),
    path: nullable(z.string()),
    format: z.string(),
    url: nullable(z.string()),
    title: nullable(z.string()),
    publishedAt: nullable(z.string()),
    part: nullable(z.string()).optional().describe('where in the file; null: all of it'),
  }),
  text: z.string(),
  genre: z.enum(['news', 'release']).describe('whether it reports what others say or speaks for its issuer'),
  dateline: nullable(
    z.object({
      place: nullable(span.extend({ text: z.string() })),
      date: nullable(z.string()),
      start: offset,
      end: offset,
    }),
  ),
  paragraphs: z.array(
    span.extend({ zone: z.enum(['headline', 'subhead', 'body', 'boilerplate', 'contact', 'navigation']) }),
  ),
  sentences: z.array(span),
  entities: z.array(entity),
  quotations: z.array(quotation),
  claims: z.array(claim),
  warnings: z.array(span.extend({ code: z.string(), message: z.string() })),
  producer: z.object({
    name: z.string(),
    version: z.string(),
    engine: z.string(),
    weights: z.string(),
    minConfidence: share.describe('quotations below it were left out'),
  }),
})

export type Record = z.infer<typeof recordSchema>
export type RecordEntity = Record['entities'][number]
export type RecordQuotation = Record['quotations'][number]
export type RecordClaim = Record['claims'][number]
export type RecordWarning = Record['warnings'][number]
