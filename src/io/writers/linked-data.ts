import type { Record, RecordEntity, RecordQuotation } from '../../document/record.js'
import { storable } from '../tables/storable.js'
import { codePointsIn } from './code-points.js'

// Terms are spelled out here instead of pointing to the two published contexts: those give the same names other
// meanings ("target", "name"), and a reader must not need the network.
// https://schema.org/Quotation, https://www.w3.org/TR/annotation-model/
const CONTEXT = {
  id: '@id',
  type: '@type',
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...named('schema', ['Article', 'Quotation', 'Person', 'Organization', 'Place', 'Event', 'CreativeWork', 'Thing']),
  ...named('schema', ['OrganizationRole', 'affiliation', 'alternateName', 'articleBody', 'headline', 'identifier']),
  ...named('schema', ['name', 'roleName', 'text', 'spokenByCharacter', 'isPartOf', 'datePublished', 'locationCreated']),
  url: { '@id': 'schema:url', '@type': '@id' },
  ...named('oa', ['Annotation', 'SpecificResource', 'TextPositionSelector', 'TextQuoteSelector', 'exact', 'prefix']),
  ...named('oa', ['suffix']),
  body: 'oa:hasBody',
  target: 'oa:hasTarget',
  selector: 'oa:hasSelector',
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  identifying: 'oa:identifying',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
}

function named(prefix: string, terms: readonly string[]): { [term: string]: string } {
  return Object.fromEntries(terms.map((term) => [term, `${prefix}:${term}`]))
}

const TYPES = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
  group: 'Thing',
  document: 'CreativeWork',
} as const

// Enough words around a quotation to find it again in a text that has changed a little.
const CONTEXT_LENGTH = 32

/**
 * A record as linked data: the article, its speakers, and an annotation for each quotation that says where in the text
 * it stands. Positions count code points, as the W3C's model demands (the record's own are UTF-16 code units).
 */
export const linkedData = (record: Record): object => {
  const { id, text, source, dateline, entities, quotations } = record
  const article = `urn:onrecord:${id}`
  const heard = new Set(quotations.flatMap(({ speakers }) => speakers.map(({ entity }) => entity)))
  const pointAt = codePointsIn(text)
  return {
    '@context': CONTEXT,
    '@graph': [
      present({
        id: article,
        type: 'Article',
        identifier: source.id,
        headline: source.title,
        url: source.url,
        datePublished: dateline?.date ?? source.publishedAt,
        locationCreated: dateline?.place && { type: 'Place', name: dateline.place.text },
        articleBody: text,
      }),
      ...entities.filter((entity) => heard.has(entity.id)).map((entity) => speakerNode(article, entity)),
      ...quotations.map((quotation) => annotation(article, record, quotation, pointAt)),
    ],
  }
}

const speakerNode = (article: string, { id, type, name, aliases, affiliations }: RecordEntity): object =>
  present({
    id: `${article}#${id}`,
    type: TYPES[type],
    name,
    alternateName: aliases.length > 0 ? aliases : null,
    affiliation: affiliations.map(({ role, organization }) =>
      present({
        type: 'OrganizationRole',
        roleName: role,
        affiliation: organization === null ? null : { type: 'Organization', name: organization },
      }),
    ),
  })

const annotation = (
  article: string,
  { text }: Record,
  quotation: RecordQuotation,
  pointAt: (offset: number) => number,
): object => ({
  id: `${article}#${quotation.id}-annotation`,
  type: 'Annotation',
  motivation: 'identifying',
  body: {
    id: `${article}#${quotation.id}`,
    type: 'Quotation',
    text: quotation.text,
    isPartOf: { id: article },
    spokenByCharacter: quotation.speakers.map(({ entity }) => ({ id: `${article}#${entity}` })),
  },
  target: quotation.content.map(({ start, end }) => ({
    type: 'SpecificResource',
    source: article,
    selector: [
      { type: 'TextPositionSelector', start: pointAt(start), end: pointAt(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        // A pair cut in half would be no text.
        prefix: storable(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)).replace(/^\ufffd/u, ''),
        suffix: storable(text.slice(end, end + CONTEXT_LENGTH)).replace(/\ufffd$/u, ''),
      },
    ],
  })),
})

/** Without what is not known. */
const present = (node: { readonly [term: string]: unknown }): object =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined))
