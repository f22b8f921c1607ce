import { articleFrom } from '../../src/document/article.js'
import { slice } from '../../src/document/span.js'
import { clauses } from '../../src/stages/clauses/clauses.js'
import { marks } from '../../src/stages/marks/marks.js'
import { phrases } from '../../src/stages/phrases/phrases.js'
import { sentences } from '../../src/stages/sentences/sentences.js'
import { tokens } from '../../src/stages/tokens/tokens.js'
import { runCases } from '../case-file.js'

const read = (text: string) => {
  const article = articleFrom(text)
  const paragraphs = [{ start: 0, end: text.length, zone: 'body' as const, english: true }]
  const words = tokens.run({ article, text, paragraphs })
  const document = { article, text, paragraphs, tokens: words }
  const layers = { sentences: sentences.run(document), marks: marks.run(document) }
  const found = phrases.run({ ...document, ...layers })
  return { phrases: found, clauses: clauses.run({ ...document, ...layers, phrases: found }) }
}

/** Behind `---`, a line a clause: its subject and its verb. */
const facts = (text: string): string[] => {
  const document = read(text)
  const words = (phrase: number | null) => (phrase === null ? '–' : slice(text, document.phrases[phrase]!))
  return document.clauses.map(({ subject, predicate }) => `${words(subject)} / ${words(predicate)}`)
}

runCases('clauses', (text) => read(text).clauses.map(({ kind, start, end }) => ({ label: kind, start, end })), facts)
