import { articleFrom } from '../document/article.js'
import type { Paragraph, Sentence, Token } from '../document/layers.js'
import { KINDS, type Kind, mayFollow } from '../stages/entities/tagger/labels.js'
import { sentences as sentenceStage } from '../stages/sentences/sentences.js'
import { tokens as tokenStage } from '../stages/tokens/tokens.js'
import { zones } from '../stages/zones/zones.js'
import type { NamedText } from './named-texts.js'

/** A text as far as the stages before the entities take it. */
export interface Prepared {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
}

export const prepare = (text: string): Prepared => {
  const article = articleFrom(text)
  const paragraphs = zones.run({ article, text })
  const tokens = tokenStage.run({ article, text, paragraphs })
  const sentences = sentenceStage.run({ article, text, paragraphs, tokens })
  return { text, tokens, sentences, paragraphs }
}

/** The label of each token; a name whose edges fall inside of tokens is left out. */
export const goldLabels = ({ text, tokens }: Prepared, names: NamedText['names']): Uint8Array => {
  const labels = new Uint8Array(tokens.length)
  const first = new Map(tokens.map(({ start }, i) => [start, i]))
  const last = new Map(tokens.map(({ end }, i) => [end, i]))
  for (const { start, end, kind } of names) {
    const [s, e] = withoutMarks(text, start, end)
    const from = first.get(s)
    const to = last.get(e) ?? (/^[.)\]!'’"]/u.test(text[e] ?? '') ? last.get(e + 1) : undefined)
    if (from === undefined || to === undefined) continue
    for (let i = from; i <= to; i++) labels[i] = labelOf(kind, i === from)
  }
  return labels
}

const labelOf = (kind: Kind, first: boolean): number => 1 + 2 * KINDS.indexOf(kind) + (first ? 0 : 1)

const withoutMarks = (text: string, start: number, end: number): [number, number] => {
  let [s, e] = [start, end]
  while (s < e && /[^\p{L}\p{N}]/u.test(text[s]!)) s++
  while (e > s && /[^\p{L}\p{N}]/u.test(text[e - 1]!)) e--
  return [s, e]
}

/** A further word whose name begins outside of the stretch becomes its first. */
export const repaired = (label: number, before: number): number => (mayFollow(before, label) ? label : label - 1)
