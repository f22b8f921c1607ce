import { expect, test } from 'vitest'
import { articleFrom, extract } from '../../src/index.js'
import { linkedData } from '../../src/io/writers/linked-data.js'

type Node = { readonly [term: string]: unknown }

const TEXT =
  '🚀🚀 Lift-off.\n\n“We are glad,” said Jane Doe, president of Acme Corporation. “It 🚀 works.”\n\nNobody else spoke that day.'
const record = extract(articleFrom(TEXT, { id: 'a', title: 'Lift-off', url: 'https://example.org/a' }))
const data = linkedData(record) as { '@context': Node; '@graph': Node[] }
const ofType = (type: string): Node[] => data['@graph'].filter((node) => node.type === type)

test('an article, its speakers, and a quotation as the body of an annotation', () => {
  expect(ofType('Article')).toMatchObject([{ headline: 'Lift-off', url: 'https://example.org/a', articleBody: TEXT }])
  expect(ofType('Person')).toEqual([
    {
      id: `urn:onrecord:${record.id}#${record.quotations[0]!.speakers[0]!.entity}`,
      type: 'Person',
      name: 'Jane Doe',
      affiliation: [
        {
          type: 'OrganizationRole',
          roleName: 'president',
          affiliation: { type: 'Organization', name: 'Acme Corporation' },
        },
      ],
    },
  ])
  const [annotation] = ofType('Annotation')
  expect(annotation!.body).toMatchObject({
    type: 'Quotation',
    text: record.quotations[0]!.text,
    isPartOf: { id: `urn:onrecord:${record.id}` },
    spokenByCharacter: [{ id: (ofType('Person')[0] as { id: string }).id }],
  })
})

test('positions count code points, and the words around are text', () => {
  const points = [...TEXT]
  const targets = ofType('Annotation').flatMap((annotation) => annotation.target as { selector: Node[] }[])
  expect(targets.length).toBeGreaterThanOrEqual(2)
  for (const { selector } of targets) {
    const [position, quote] = selector as [
      { start: number; end: number },
      { exact: string; prefix: string; suffix: string },
    ]
    expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
    expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix)
  }
})

test('every term that is used is in the context', () => {
  const used = new Set<string>()
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null)
      for (const [term, inner] of Object.entries(value)) {
        used.add(term)
        if (term === 'type' || term === 'motivation') used.add(String(inner))
        else walk(inner)
      }
  }
  walk(data['@graph'])
  expect([...used].filter((term) => !(term in data['@context']))).toEqual([])
})
