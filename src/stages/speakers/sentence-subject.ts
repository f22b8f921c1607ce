import { indexAt, indexFrom } from '../../document/span.js'
import { type Context, type Named, namesIn } from './context.js'

/** The person who is the subject of a sentence by name: “Her predecessor, | John Roe |, agreed.” Null when there is none. */
export const sentenceSubject = (context: Context, sentence: number): Named | null => {
  const span = context.sentences[sentence]
  const first = span && namesIn(context, span).find(({ type }) => type === 'person')
  if (!first || first.spoken) return null
  const { tokens, phrases } = context
  const at = indexAt(tokens, first.start)
  for (let place = indexFrom(phrases, span.from); place < phrases.length && phrases[place]!.from < at; place++)
    if (phrases[place]!.kind === 'verb') return null
  const behind = tokens[indexAt(tokens, first.end - 1) + 1]?.lower ?? ''
  return tokens[at - 1]?.pos === 'ADP' || /^['’]s?$/.test(behind) ? null : first
}
