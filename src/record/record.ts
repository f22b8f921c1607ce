import type { Document } from '../document/document.js'
import type { Mention } from '../document/layers.js'
import type { Record, RecordClaim, RecordEntity, RecordQuotation } from '../document/record.js'
import type { Span } from '../document/span.js'
import { indexAt, overlaps } from '../document/span.js'
import { confidentOnly } from './confident.js'
import { identity } from './identity.js'
import { producer } from './producer.js'
import { warnings } from './warnings.js'

/**
 * Writes a finished document down as a record: indices become ids, and each quotation's speakers stand complete.
 * @param minConfidence quotations below it are left out, with what stands on them
 */
export const toRecord = (whole: Document, minConfidence = 0): Record => {
  const document = confidentOnly(whole, minConfidence)
  const { article, text, paragraphs, sentences } = document
  const entities = entitiesOf(document)
  const quotations = quotationsOf(document, entities)
  return {
    schema: 'onrecord/1',
    id: identity(text),
    source: { ...article.source },
    text,
    genre: document.genre,
    dateline: document.dateline && { ...document.dateline },
    paragraphs: paragraphs.map(({ start, end, zone }) => ({ start, end, zone })),
    sentences: sentences.map(bare),
    entities,
    quotations,
    claims: claimsOf(document, quotations),
    warnings: warnings(document),
    producer: producer(minConfidence),
  }
}

const bare = ({ start, end }: Span): { start: number; end: number } => ({ start, end })

const entityId = (index: number): string => `e${index + 1}`

const entitiesOf = ({ speakers, affiliations }: Document): RecordEntity[] => {
  const held = speakers.entities.map((): RecordEntity['affiliations'] => [])
  const nominals = nominalsOf(speakers.entities)
  for (const one of affiliations) {
    // A nominal that carries its own role ("a spokesperson for Acme") became an entity only when it spoke.
    const index = one.entity ?? nominalAt(nominals, one.holder)?.index
    if (index === undefined || held[index]!.some((known) => saysAll(known, one))) continue
    held[index]!.push({
      role: one.role,
      organization: one.organization,
      organizationEntity: one.organizationEntity === null ? null : entityId(one.organizationEntity),
      ...bare(one),
      rule: one.rule,
    })
  }
  return speakers.entities.map(({ type, name, aliases, mentions }, index) => ({
    id: entityId(index),
    type,
    name,
    aliases: [...aliases],
    mentions: mentions.map((mention) => ({ ...bare(mention), form: mention.form })),
    affiliations: held[index]!,
  }))
}

interface Nominal extends Span {
  /** The entity whose mention it is. */
  readonly index: number
}

/** In text order. */
const nominalsOf = (entities: Document['speakers']['entities']): Nominal[] =>
  entities
    .flatMap(({ mentions }, index) =>
      mentions.filter(({ form }) => form === 'nominal').map(({ start, end }) => ({ start, end, index })),
    )
    .sort((a, b) => a.start - b.start)

/** The nominal that stands here; of several the first entity's. */
const nominalAt = (nominals: readonly Nominal[], place: Span): Nominal | undefined => {
  let first: Nominal | undefined
  for (let at = indexAt(nominals, place.end - 1); at >= 0 && overlaps(nominals[at]!, place); at--)
    if (!first || nominals[at]!.index < first.index) first = nominals[at]
  return first
}

interface Held {
  readonly role: string | null
  readonly organization: string | null
}

/** Whether an affiliation says what another says: "the District Attorney" of a Harbor County District Attorney. */
const saysAll = (known: Held, one: Held & { readonly entity: number | null }): boolean => {
  if (known.role === one.role && known.organization === one.organization) return true
  if (one.entity !== null || !one.role || (one.organization !== null && one.organization !== known.organization))
    return false
  return ` ${known.role?.toLowerCase()}`.endsWith(` ${one.role.toLowerCase()}`)
}

const quotationsOf = ({ text, quotations, speakers }: Document, entities: readonly RecordEntity[]): RecordQuotation[] =>
  quotations.map((quotation, index) => {
    const resolution = speakers.resolutions[index]!
    return {
      id: `q${index + 1}`,
      kind: quotation.kind,
      act: quotation.act,
      text: quotation.content.map(({ start, end }) => text.slice(start, end)).join(' '),
      content: quotation.content.map(bare),
      cue: quotation.cue && { ...bare(quotation.cue), lemma: quotation.cue.lemma },
      source: quotation.source && sourceOf(quotation.source, quotation.sourcePhrase),
      speakers: resolution.speakers.map((speaker) => {
        const { id, name, type, affiliations } = entities[speaker]!
        return {
          entity: id,
          name,
          type,
          affiliations: affiliations.map(({ role, organization }) => ({ role, organization })),
        }
      }),
      rule: quotation.rule,
      resolution: resolution.resolution,
      confidence: resolution.confidence,
    }
  })

// 64 bits: of a hundred million claims, none share them by chance more often than one time in three thousand.
const FINGERPRINT_DIGITS = 16

const sourceOf = (mention: Mention, phrase: Span | null): NonNullable<RecordQuotation['source']> => ({
  ...bare(phrase ?? mention),
  form: mention.form,
  mention: bare(mention),
})

const claimsOf = ({ claims }: Document, quotations: readonly RecordQuotation[]): RecordClaim[] =>
  claims.map((claim, index) => {
    const quotation = claim.quotation === null ? null : quotations[claim.quotation]!
    return {
      id: `c${index + 1}`,
      quotation: quotation?.id ?? null,
      ...bare(claim),
      text: claim.text,
      speakers: quotation?.speakers.map(({ entity, name }) => ({ entity, name })) ?? [],
      kind: claim.kind,
      polarity: claim.polarity,
      subject: claim.subject && bare(claim.subject),
      predicate: claim.predicate && { ...claim.predicate },
      objects: claim.objects.map(bare),
      quantities: claim.quantities.map((quantity) => ({ ...quantity })),
      time: claim.time && { ...claim.time },
      checkWorthiness: claim.checkWorthiness,
      reasons: [...claim.reasons],
      unresolved: claim.unresolved,
      fingerprint: identity(claim.gist).slice(0, FINGERPRINT_DIGITS),
    }
  })
