import { z } from 'zod'

// What people bring to score against: texts with what is said in them, by whom, where. Every part but the text is
// optional, and what is not there is not scored.

const pair = z.tuple([z.int().min(0), z.int().min(0)])
const pairs = z.array(pair)

/** A span, or several, as gold files write them: `[start, end]` or `[[start, end], …]`, or null. */
const spans = z
  .union([pair.transform((one) => [one]), pairs])
  .nullish()
  .transform((list) => list ?? [])

const quotation = z.object({
  kind: z.enum(['direct', 'mixed', 'indirect']),
  content: spans,
  cue: spans,
  source: spans,
  speakers: z.array(z.string()).nullish(),
  speakerType: z.string().nullish(),
  roles: z.array(z.string()).default([]),
  organizations: z.array(z.string()).default([]),
  optional: z.boolean().default(false).describe('neither demanded nor punished'),
})

const named = z.object({ name: z.string(), aliases: z.array(z.string()).default([]) })

const person = named.extend({
  affiliations: z.array(z.object({ role: z.string().nullish(), organization: z.string().nullish() })).default([]),
})

const claim = z.object({
  start: z.int(),
  end: z.int(),
  standalone: z.string(),
  by: z.string(),
  kind: z.string(),
  polarity: z.string(),
  quantities: z.array(z.string()).default([]),
  boilerplate: z.boolean().default(false),
})

export const goldSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  title: z.string().nullish(),
  date: z.string().nullish(),
  quotations: z.array(quotation).optional(),
  notQuotes: pairs.default([]).describe('quote-marked stretches that nobody speaks'),
  people: z.array(person).optional(),
  organizations: z.array(named).default([]),
  dateline: z.object({ place: z.string().nullish(), date: z.string().nullish() }).nullish(),
  entities: z.array(z.object({ type: z.string(), start: z.int(), end: z.int() })).optional(),
  claims: z.array(claim).optional(),
})

export type Gold = z.infer<typeof goldSchema>
export type GoldQuotation = z.infer<typeof quotation>
export type GoldClaim = z.infer<typeof claim>
