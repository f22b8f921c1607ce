import type { Document } from '../document/document.js'
import type { Affiliation, Speakers } from '../document/layers.js'
import type { Span } from '../document/span.js'

/**
 * The document without the quotations whose confidence is below `least`, and without what stands on them: their claims
 * (which would otherwise be put into the document's own mouth), the speakers that have no name and speak nowhere else,
 * and the mentions that were only taken for somebody's because they spoke.
 */
export const confidentOnly = (document: Document, least: number): Document => {
  const { quotations, claims, speakers } = document
  const isKept = speakers.resolutions.map(({ confidence }) => confidence >= least)
  if (isKept.every(Boolean)) return document
  const newIndex = renumbered(isKept)
  const kept = quotations.flatMap((quotation, index) => {
    if (!isKept[index]) return []
    const follows = quotation.follows === null ? null : (newIndex[quotation.follows] ?? null)
    return [{ ...quotation, follows }]
  })
  return {
    ...document,
    ...withoutSilent(document, isKept),
    quotations: kept,
    claims: claims.flatMap((claim) => {
      if (claim.quotation === null) return [claim]
      const quotation = newIndex[claim.quotation] ?? null
      return quotation === null ? [] : [{ ...claim, quotation }]
    }),
  }
}

/** Entities and affiliations, given that only some quotations are kept. */
const withoutSilent = (
  { entities, affiliations, speakers, quotations }: Document,
  isKept: readonly boolean[],
): { speakers: Speakers; affiliations: Affiliation[] } => {
  const speaking = new Set(speakers.resolutions.flatMap((one, index) => (isKept[index] ? one.speakers : [])))
  const stays = speakers.entities.map((_, index) => index < entities.length || speaking.has(index))
  const newIndex = renumbered(stays)
  const sources = (want: boolean) =>
    new Set(quotations.flatMap(({ source }, index) => (source && isKept[index] === want ? [placeOf(source)] : [])))
  const [silent, heard] = [sources(false), sources(true)]
  const moved = (entity: number | null): number | null => (entity === null ? null : (newIndex[entity] ?? null))
  return {
    affiliations: affiliations.map((one) => ({
      ...one,
      entity: moved(one.entity),
      organizationEntity: moved(one.organizationEntity),
    })),
    speakers: {
      entities: speakers.entities.flatMap((entity, index) => {
        if (!stays[index]) return []
        const own = new Set(entities[index]?.mentions.map(placeOf))
        const mentions = entity.mentions.filter((mention) => {
          const place = placeOf(mention)
          return own.has(place) || heard.has(place) || !silent.has(place)
        })
        return [{ ...entity, mentions }]
      }),
      resolutions: speakers.resolutions.flatMap((one, index) =>
        isKept[index] ? [{ ...one, speakers: one.speakers.map((entity) => newIndex[entity]!) }] : [],
      ),
    },
  }
}

const placeOf = ({ start, end }: Span): string => `${start}-${end}`

/** For each place of a list, where it stands once those that do not stay are gone; null for those. */
const renumbered = (stays: readonly boolean[]): (number | null)[] => {
  let next = 0
  return stays.map((stay) => (stay ? next++ : null))
}
