import { describe, expect, it } from 'vitest'
import { articleFrom, createPipeline } from '../../src/index.js'
import { decode, model } from '../../src/stages/quotations/learned/model.js'
import { lessonsOf } from '../../src/train/quotations/lessons.js'
import { packModel } from '../../src/train/quotations/pack.js'
import { fitModel } from '../../src/train/quotations.js'

const NEWS = `The harbour committee said on Tuesday that the crane had been sold.

Marlow bristled at the suggestion that the port had run out of money, and the union rejected the idea that wages were to blame. “We were told nothing,” said Dora Quill, who leads the dockers.

On Wednesday the mayor wondered aloud whether the ferry would ever return. Critics of the plan took issue with the price. Officials told reporters on Friday that it would. The governor touted her record on ports.`

describe('the learned model of reported speech', () => {
  it('finds attributions whose verbs no list holds', () => {
    const { quotations } = createPipeline().extract(articleFrom(NEWS))
    const learned = quotations.filter(({ rule }) => rule.startsWith('learned'))
    expect(learned.map(({ text }) => text)).toContain('the price')
    expect(learned.map(({ cue }) => NEWS.slice(cue!.start, cue!.end))).toContain('touted')
    for (const { confidence } of learned) expect(confidence).toBeGreaterThan(0)
  })

  it('reads the cues of rules as news marks them, and leaves those of a release bare', () => {
    const wonders = 'On Wednesday the mayor wondered aloud whether the ferry would ever return.'
    const cuesIn = (text: string): string[] => {
      const { quotations } = createPipeline().extract(articleFrom(text))
      return quotations
        .filter(({ rule }) => !rule.startsWith('learned'))
        .map(({ cue }) => text.slice(cue!.start, cue!.end))
    }
    expect(cuesIn(NEWS)).toContain('wondered aloud')
    expect(cuesIn(`FOR IMMEDIATE RELEASE\n\n${wonders}`)).toEqual(['wondered'])
  })

  it('gives in news the dash of a signature as its cue, and the whole phrase as the source', () => {
    const text = `${NEWS}

“The ferry gave us work when nobody else did.” ― Jane Doe

Richard Roe, who runs the only shipyard in town, said, “We will build another one by the end of May.”`
    const { quotations } = createPipeline().extract(articleFrom(text))
    expect(quotations.map(({ cue }) => cue && text.slice(cue.start, cue.end))).toContain('―')
    const last = quotations.at(-1)!.source!
    expect(text.slice(last.start, last.end)).toMatch(/^Richard Roe, who runs the only shipyard in town/)
    expect(text.slice(last.mention.start, last.mention.end)).toBe('Richard Roe')
  })

  it('joins in news what goes on behind an attribution, and gives it apart in a release', () => {
    const words = `“The ferry gave us work when nobody else did,” said Jane Doe on Friday.

“It will be back by the end of the spring.”`
    const told = (text: string): string[][] =>
      createPipeline()
        .extract(articleFrom(text))
        .quotations.filter(({ content }) => content[0]!.start >= text.indexOf(words))
        .map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))
    const [first, second] = [
      '“The ferry gave us work when nobody else did,”',
      '“It will be back by the end of the spring.”',
    ]
    expect(told(`${NEWS}\n\n${words}`)).toEqual([[first, second]])
    expect(told(`FOR IMMEDIATE RELEASE\n\n${words}`)).toEqual([[first], [second]])
  })

  it('reads a text the same each time', () => {
    const [first, second] = [createPipeline().extract(articleFrom(NEWS)), createPipeline().extract(articleFrom(NEWS))]
    expect(second).toEqual(first)
  })

  it('keeps its weights through packing', () => {
    const weights = model()!
    const again = decode(packModel(weights))
    expect(again.cues.transitions).toEqual(weights.cues.transitions)
    expect(again.frames.edges.weights).toEqual(weights.frames.edges.weights)
    expect(again.judge.marks).toEqual(weights.judge.marks)
  })
})

const SENTENCES = [
  ['Doe', 'said', 'the bridge would open in May'],
  ['The council', 'claimed', 'nobody had asked'],
  ['Roe', 'told reporters', 'that the price was too high'],
  ['She', 'doubted', 'that it would rain'],
] as const

/** A few texts of invented sentences, each with its gold. */
const sample = () =>
  Array.from({ length: 10 }, (_, i) => {
    let text = ''
    const quotations = SENTENCES.map((_, k) => {
      const [source, cue, content] = SENTENCES[(k + i) % SENTENCES.length]!
      const at = text.length
      text += `${source} ${cue} ${content}. The day was long and nothing else happened in town.\n\n`
      const [cueAt, contentAt] = [at + source.length + 1, at + source.length + cue.length + 2]
      return {
        source: [[at, at + source.length]] as const,
        cue: [[cueAt, cueAt + cue.length]] as const,
        content: [[contentAt, contentAt + content.length]] as const,
      }
    })
    return { text, quotations }
  })

describe('train quotations', () => {
  it('gives the same bytes from the same texts', () => {
    const [first, second] = [fitModel(lessonsOf(sample())), fitModel(lessonsOf(sample()))]
    expect(second.bytes.equals(first.bytes)).toBe(true)
    expect(decode(first.bytes).cues.table.rows.features.length).toBeGreaterThan(0)
  })
})
