import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleFrom } from '../../src/document/article.js'
import type { Entity, EntityType, Paragraph, Quotation, Token } from '../../src/document/layers.js'
import type { Span } from '../../src/document/span.js'
import { affiliations } from '../../src/stages/affiliations/affiliations.js'
import { marks } from '../../src/stages/marks/marks.js'
import { tokens } from '../../src/stages/tokens/tokens.js'
import { zones } from '../../src/stages/zones/zones.js'
import { parseCases } from '../case-file.js'

/*
 * Here the marks in a case are what the stage is given: `{p:…}` a person, `{o:…}` an organization, `{l:…}` a place,
 * `{source:…}` the nominal source of a quotation. `{p1:…}` and `{p1:…}` are one entity, the first spelling its name.
 * The lines behind `---` are what it must give, in text order: holder = role | organization, and optionally « evidence ».
 */
interface Mark extends Span {
  readonly label: string
}

const marksIn = (marked: string): Mark[] => {
  const found: Mark[] = []
  const open: { label: string; start: number }[] = []
  let at = 0
  for (const [piece, label] of marked.matchAll(/\{([a-z]+\d*):|\}|[^{}]/gu)) {
    if (label) open.push({ label, start: at })
    else if (piece === '}') found.push({ ...open.pop()!, end: at })
    else at += piece.length
  }
  return found.sort((a, b) => a.start - b.start)
}

const TYPES: { [label: string]: EntityType } = { p: 'person', o: 'organization', l: 'place' }

const tokenSpan = (words: readonly Token[], { start, end }: Span) => ({
  start,
  end,
  from: words.findIndex((word) => word.start === start),
  to: words.findIndex((word) => word.end === end) + 1 || Number.NaN,
})

const entitiesIn = (text: string, words: readonly Token[], found: readonly Mark[]): Entity[] => {
  const groups = new Map<string, Mark[]>()
  for (const mark of found) {
    if (!TYPES[mark.label[0]!] || mark.label === 'source') continue
    const key = /\d/u.test(mark.label) ? mark.label : `${mark.label} ${text.slice(mark.start, mark.end)}`
    groups.set(key, [...(groups.get(key) ?? []), mark])
  }
  return [...groups.values()].map((group) => {
    const [name, ...aliases] = [...new Set(group.map(({ start, end }) => text.slice(start, end)))]
    const mentions = group.map((mark) => ({ ...tokenSpan(words, mark), form: 'name' as const }))
    return { type: TYPES[group[0]!.label[0]!]!, name: name!, aliases, mentions, gender: null }
  })
}

const quotationAt = (words: readonly Token[], source: Mark): Quotation => ({
  kind: 'indirect',
  act: 'assertion',
  content: [],
  cue: null,
  source: { ...tokenSpan(words, source), form: 'nominal' },
  sourcePhrase: null,
  follows: null,
  rule: 'given',
  confidence: 1,
})

/** One sentence a paragraph is as much as the stage asks for in these cases. */
const sentencesOf = (words: readonly Token[], paragraphs: readonly Paragraph[]) =>
  paragraphs.flatMap((_, paragraph) => {
    const own = words.flatMap((word, i) => (word.paragraph === paragraph ? [i] : []))
    const cuts = own.flatMap((i) => (words[i]!.word === '.' || i === own.at(-1) ? [i + 1] : []))
    return cuts.flatMap((to, n) => {
      const from = cuts[n - 1] ?? own[0]!
      return to > from ? [{ from, to, start: words[from]!.start, end: words[to - 1]!.end, paragraph }] : []
    })
  })

const read = (text: string, marked: string): string[] => {
  const article = articleFrom(text)
  const found = marksIn(marked)
  const paragraphs = zones.run({ article, text })
  const words = tokens.run({ article, text, paragraphs })
  const sentences = sentencesOf(words, paragraphs)
  const given = { article, text, paragraphs, tokens: words, sentences }
  const entities = entitiesIn(text, words, found)
  const quotations = found.filter(({ label }) => label === 'source').map((mark) => quotationAt(words, mark))
  return affiliations
    .run({ ...given, marks: marks.run(given), phrases: [], entities, quotations })
    .map(({ holder, entity, role, organization, start, end }) => {
      const name = entity === null ? text.slice(holder.start, holder.end) : entities[entity]!.name
      return `${name} = ${role ?? '-'} | ${organization ?? '-'} « ${text.slice(start, end)} »`
    })
}

const folder = join(import.meta.dirname, '../cases/affiliations')
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort())
  describe(`affiliations/${file}`, () => {
    for (const { title, text, marked, facts } of parseCases(readFileSync(join(folder, file), 'utf8')))
      test(title, () => {
        const evidence = facts.some((fact) => fact.includes('«'))
        const found = read(text, marked).map((line) => (evidence ? line : line.replace(/ « [\s\S]*»$/u, '')))
        expect(found).toEqual(facts)
      })
  })
