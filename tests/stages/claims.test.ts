import { articleFrom } from '../../src/document/article.js'
import type { Claim, Entity, Mention, Quotation, Token } from '../../src/document/layers.js'
import { indexAt, type Span } from '../../src/document/span.js'
import { claims } from '../../src/stages/claims/claims.js'
import { clauses } from '../../src/stages/clauses/clauses.js'
import { marks } from '../../src/stages/marks/marks.js'
import { phrases } from '../../src/stages/phrases/phrases.js'
import { sentences } from '../../src/stages/sentences/sentences.js'
import { tokens } from '../../src/stages/tokens/tokens.js'
import { runCases } from '../case-file.js'

// The cast of all cases: names by hand, so that a case shows what claims do and not what other stages find.
const CAST: readonly { type: Entity['type']; names: readonly string[]; gender: Entity['gender'] }[] = [
  { type: 'person', names: ['Jane Doe', 'Doe'], gender: 'feminine' },
  { type: 'person', names: ['John Roe', 'Roe'], gender: 'masculine' },
  { type: 'organization', names: ['Northwind Pumps', 'Northwind'], gender: null },
  { type: 'person', names: ['Grant Moe'], gender: 'masculine' },
]
const DATE = '2024-05-15'

const within = (words: readonly Token[], { start, end }: Span): Mention => {
  const from = indexAt(words, start)
  return { start, end, from, to: indexAt(words, end - 1) + 1, form: 'name' }
}

const entityOf = (text: string, words: readonly Token[], { type, names, gender }: (typeof CAST)[number]): Entity => {
  const mentions: Mention[] = []
  for (const match of text.matchAll(new RegExp(`\\b(?:${names.join('|')})\\b`, 'gu')))
    mentions.push(within(words, { start: match.index, end: match.index + match[0].length }))
  return { type, name: names[0]!, aliases: names.slice(1), mentions, gender }
}

/** Speech in curly marks by Jane Doe, and “said that …” up to the full stop. */
const quotationsOf = (text: string): Quotation[] => {
  const made = (kind: Quotation['kind'], content: Span, cue: Span | null): Quotation => ({
    kind,
    act: 'assertion',
    content: [content],
    cue: cue && { ...cue, lemma: 'say' },
    source: null,
    sourcePhrase: null,
    follows: null,
    rule: 'test',
    confidence: 1,
  })
  const cue = /\b(?:said|announced)\b/u.exec(text)
  const cueSpan = cue && { start: cue.index, end: cue.index + cue[0].length }
  const direct = [...text.matchAll(/“[^”]*[,.?]”/gu)].map((match) =>
    made('direct', { start: match.index, end: match.index + match[0].length }, cueSpan),
  )
  const reported = /\b(?:said|announced) (that [^.]*|the [^.]*)/u.exec(text)
  if (direct.length > 0 || !reported) return direct
  const start = reported.index + reported[0].length - reported[1]!.length
  return [made('indirect', { start, end: reported.index + reported[0].length }, cueSpan)]
}

const read = (text: string): readonly Claim[] => {
  const article = articleFrom(text, { publishedAt: DATE })
  const paragraphs = [{ start: 0, end: text.length, zone: 'body' as const, english: true }]
  const words = tokens.run({ article, text, paragraphs })
  const base = { article, text, paragraphs, tokens: words, dateline: null }
  const split = { ...base, sentences: sentences.run(base), marks: marks.run(base) }
  const chunked = { ...split, phrases: phrases.run(split) }
  const entities = CAST.map((one) => entityOf(text, words, one))
  const quotations = quotationsOf(text)
  const resolution = { speakers: [0], resolution: 'name' as const, sieve: 1, confidence: 1 }
  const affiliation = {
    start: 0,
    end: 0,
    holder: { start: 0, end: 0 },
    entity: 0,
    role: 'director',
    organization: 'Northwind Pumps',
    organizationEntity: 2,
    rule: 'test',
  }
  return claims.run({
    ...chunked,
    clauses: clauses.run(chunked),
    entities,
    quotations,
    affiliations: [affiliation],
    speakers: { entities, resolutions: quotations.map(() => resolution) },
  })
}

/**
 * Behind `---`, a line a claim: kind, “not” where it denies, its words, its quantities with value and unit, its time, and
 * “unresolved” where it still points at something.
 */
const fact = ({ kind, polarity, text, quantities, time, unresolved }: Claim): string => {
  const numbers = quantities.map(
    (one) => `${one.text} = ${one.bound ? `${one.bound} ` : ''}${one.value ?? '–'} ${one.unit ?? '–'}`,
  )
  const extra = [...numbers, ...(time?.value ? [`@ ${time.value}`] : []), ...(unresolved ? ['unresolved'] : [])]
  return `${kind}${polarity === 'negated' ? ' not' : ''}: ${text}${extra.length > 0 ? ` [${extra.join('; ')}]` : ''}`
}

runCases(
  'claims',
  (text) => read(text).map(({ start, end }) => ({ label: 'claim', start, end })),
  (text) => read(text).map(fact),
)
