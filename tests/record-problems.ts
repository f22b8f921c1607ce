import type { Span } from '../src/document/span.js'
import { contains, overlaps } from '../src/document/span.js'
import { type Record, type RecordQuotation, recordSchema } from '../src/index.js'

/** What is wrong with a record by its own contract, a line each: offsets, order, references, nesting. */
export const problemsIn = (record: Record, text: string): string[] => {
  const schema = recordSchema.safeParse(record)
  if (!schema.success) return schema.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return [
    ...(record.text === text ? [] : ['the text is not what came in']),
    ...spans(record),
    ...words(record),
    ...forms(record),
    ...references(record),
    ...nesting(record),
  ]
}

function* spans(record: Record): Generator<string> {
  const { text, paragraphs, sentences, entities, quotations, claims, dateline } = record
  const parts: [string, readonly Span[]][] = [
    ['paragraph', paragraphs],
    ['sentence', sentences],
    ['dateline', [dateline, dateline?.place].filter((one) => one != null)],
    ['mention', entities.flatMap(({ mentions }) => mentions)],
    ['affiliation', entities.flatMap(({ affiliations }) => affiliations)],
    ['content', quotations.flatMap(({ content }) => content)],
    ['cue and source', quotations.flatMap(({ cue, source }) => [cue, source].filter((one) => one !== null))],
    ['claim', claims],
    [
      'part of a claim',
      claims.flatMap((c) =>
        [c.subject, c.predicate, c.time, ...c.objects, ...c.quantities].filter((one) => one !== null),
      ),
    ],
  ]
  for (const [what, list] of parts)
    for (const { start, end } of list)
      if (start >= end || end > text.length) yield `${what} ${start}–${end} is no stretch of the text`
  for (const [what, list] of [
    ['paragraphs', paragraphs],
    ['sentences', sentences],
    ...quotations.map((q) => [q.id, q.content] as const),
  ] as const)
    for (const [index, one] of list.entries())
      if (index > 0 && one.start < list[index - 1]!.end) yield `${what} overlap or are out of order at ${one.start}`
  for (const { id, cue, content } of quotations)
    if (cue && content.some((piece) => overlaps(piece, cue))) yield `${id}: the cue lies in the content`
}

const collapsed = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Display forms: white space collapsed, nothing empty. */
function* forms({ entities, quotations }: Record): Generator<string> {
  const held = [...entities, ...quotations.flatMap(({ speakers }) => speakers)]
  const affiliations = held.flatMap((one) => one.affiliations.flatMap(({ role, organization }) => [role, organization]))
  const shown = [...held.map(({ name }) => name), ...entities.flatMap(({ aliases }) => aliases), ...affiliations]
  for (const form of shown)
    if (form !== null && (form === '' || form !== collapsed(form))) yield `${JSON.stringify(form)} is no form to show`
}

function* words(record: Record): Generator<string> {
  const { text, dateline, entities, quotations, claims } = record
  const at = ({ start, end }: Span): string => text.slice(start, end)
  const said: [string, Span, string][] = [
    ...(dateline?.place
      ? [['place of the dateline', dateline.place, dateline.place.text] as [string, Span, string]]
      : []),
    ...claims.flatMap(({ quantities, time }) =>
      [...quantities, ...(time ? [time] : [])].map(
        (one) => ['quantity or time', one, one.text] as [string, Span, string],
      ),
    ),
  ]
  for (const [what, span, expected] of said)
    if (at(span) !== expected) yield `${what} at ${span.start} is not "${expected}"`
  for (const { id, text: whole, content } of quotations)
    if (whole !== content.map(at).join(' ')) yield `${id}: its text is not its content`
  for (const { id, name, aliases, mentions } of entities) {
    const names = [name, ...aliases].map((one) => collapsed(one).toLowerCase())
    for (const mention of mentions)
      if (mention.form === 'name' && !names.some((one) => collapsed(at(mention)).toLowerCase().includes(one)))
        yield `${id}: "${at(mention)}" is none of its names (${names.join(' | ')})`
  }
}

function* references({ entities, quotations, claims }: Record): Generator<string> {
  const ids = [...entities, ...quotations, ...claims].map(({ id }) => id)
  const known = new Set(ids)
  if (known.size !== ids.length) yield 'two things have one id'
  const named = [
    ...quotations.flatMap(({ speakers }) => speakers.map(({ entity }) => entity)),
    ...claims.flatMap(({ speakers, quotation }) => [
      ...speakers.map(({ entity }) => entity),
      ...(quotation ? [quotation] : []),
    ]),
    ...entities.flatMap(({ affiliations }) =>
      affiliations.flatMap(({ organizationEntity }) => organizationEntity ?? []),
    ),
  ]
  for (const id of named) if (!known.has(id)) yield `${id} is named and not there`
}

/** Quotations lie apart, or one lies inside a piece of the other; found with a sweep, for there may be thousands. */
function* nesting({ quotations }: Record): Generator<string> {
  const pieces = quotations.flatMap((quotation) => quotation.content.map((span) => ({ span, quotation })))
  pieces.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let open: typeof pieces = []
  for (const piece of pieces) {
    open = open.filter(({ span }) => span.end > piece.span.start)
    for (const other of open)
      if (!isInside(piece.quotation, other.quotation) && !isInside(other.quotation, piece.quotation))
        yield `${piece.quotation.id} and ${other.quotation.id} overlap and neither holds the other`
    open.push(piece)
  }
}

const isInside = (inner: RecordQuotation, outer: RecordQuotation): boolean =>
  inner.content.every((piece) => outer.content.some((around) => contains(around, piece)))
