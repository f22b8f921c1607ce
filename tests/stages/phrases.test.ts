import { articleFrom } from '../../src/document/article.js'
import { phrases } from '../../src/stages/phrases/phrases.js'
import { tokens } from '../../src/stages/tokens/tokens.js'
import { runCases } from '../case-file.js'

/** One line, its sentences cut at every full stop token, without quote marks of its own. */
const phrasesOf = (text: string) => {
  const article = articleFrom(text)
  const paragraphs = [{ start: 0, end: text.length, zone: 'body' as const, english: true }]
  const words = tokens.run({ article, text, paragraphs })
  const ends = words.flatMap((word, at) => (word.word === '.' || at === words.length - 1 ? [at + 1] : []))
  const sentences = ends.map((to, index) => {
    const from = ends[index - 1] ?? 0
    return { from, to, start: words[from]!.start, end: words[to - 1]!.end, paragraph: 0 }
  })
  return phrases.run({ article, text, tokens: words, sentences, marks: { pairs: [], stray: [] } })
}

runCases('phrases', (text) =>
  phrasesOf(text).map(({ kind, start, end }) => ({ label: kind === 'noun' ? 'n' : 'v', start, end })),
)
