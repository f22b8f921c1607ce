import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../document/document.js'
import { indexAt } from '../../document/span.js'
import { createPipeline, stages } from '../../pipeline.js'
import { type Sight, sightOf } from '../../stages/quotations/learned/sight.js'
import type { QuotationNeeds } from '../../stages/quotations/reading.js'
import { readingOf } from '../../stages/quotations/reading.js'

export type TokenStretch = readonly [from: number, to: number]

/** An attribution as the gold has it, in tokens. */
export interface GoldAttribution {
  readonly cue: TokenStretch
  readonly content: readonly TokenStretch[]
  readonly source: readonly TokenStretch[]
}

/** A text to learn from: as the model sees it, with its gold. */
export interface Lesson extends Sight {
  readonly attributions: readonly GoldAttribution[]
}

type Offsets = readonly [start: number, end: number]
interface GoldLine {
  readonly text: string
  readonly quotations: readonly {
    readonly cue?: readonly Offsets[]
    readonly content: readonly Offsets[]
    readonly source?: readonly Offsets[]
  }[]
}

const NEEDED = new Set([
  'paragraphs',
  'dateline',
  'genre',
  'tokens',
  'sentences',
  'marks',
  'phrases',
  'clauses',
  'entities',
])

/** Reads PolNeAR's texts (`train` or `dev`) as the stages before this one see them. */
export const readLessons = (data: string, part: 'train' | 'dev', limit = Number.POSITIVE_INFINITY): Lesson[] => {
  const lines = readFileSync(join(data, 'polnear', `${part}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, limit)
  return lessonsOf(lines.map((line) => JSON.parse(line) as GoldLine))
}

export const lessonsOf = (lines: readonly GoldLine[]): Lesson[] => {
  const pipeline = createPipeline(stages.filter(({ gives }) => NEEDED.has(gives)))
  return lines.map(({ text, quotations }) => {
    const source = { id: '', path: null, format: 'jsonl', url: null, title: null, publishedAt: null } as const
    const document = pipeline.read({ text, source }) as Document<QuotationNeeds>
    const { tokens } = document
    const stretch = ([start, end]: Offsets): TokenStretch => {
      const at = indexAt(tokens, start)
      return [at >= 0 && tokens[at]!.end > start ? at : at + 1, indexAt(tokens, end - 1) + 1]
    }
    const attributions = quotations.flatMap(({ cue, content, source: who }) => {
      const [first] = cue ?? []
      if (!first) return []
      const gold = { cue: stretch(first), content: content.map(stretch), source: (who ?? []).map(stretch) }
      return [gold.cue, ...gold.content].every(([from, to]) => to > from) ? [gold] : []
    })
    return { ...sightOf(readingOf(document)), attributions }
  })
}
