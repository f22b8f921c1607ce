import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../document/span.js'
import type { Kind } from '../stages/entities/tagger/labels.js'

/** A text whose names are known, and how much it counts in training. */
export interface NamedText {
  readonly text: string
  readonly names: readonly (Span & { readonly kind: Kind })[]
  readonly weight: number
}

// The data's own labels; dates and sums of money are no names.
const KIND_OF: { readonly [label: string]: Kind } = {
  person: 'person',
  organization: 'organization',
  location: 'place',
  norp: 'people',
  misc: 'other',
  product: 'other',
  facility: 'other',
}

/** How the sets of ner/extra are cut into documents: sentences that follow each other in the source belong together. */
const EXTRA = [
  { file: 'crossner', sentences: 1 },
  { file: 're3d', sentences: 15 },
  { file: 'uner-ewt', sentences: 10 },
  { file: 'wikigold', sentences: Infinity },
] as const

// Their label habits differ from those of ner/train.
const EXTRA_WEIGHT = 0.5

const lines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

/** ner/train or ner/dev. */
export const readNews = (data: string, part: 'train' | 'dev'): NamedText[] =>
  lines<{ text: string; entities: (Span & { type: string })[] }>(join(data, 'ner', `${part}.jsonl`)).map(
    ({ text, entities }) => ({
      text,
      weight: 1,
      names: entities.flatMap(({ start, end, type }) => (KIND_OF[type] ? [{ start, end, kind: KIND_OF[type] }] : [])),
    }),
  )

interface Sentence {
  readonly tokens: readonly string[]
  readonly tags: readonly string[]
}

/** The sets of ner/extra, their tokens put together into texts. */
export const readExtra = (data: string): NamedText[] =>
  EXTRA.flatMap(({ file, sentences }) =>
    documents(lines<Sentence>(join(data, 'ner', 'extra', `${file}.jsonl`)), sentences).map((list) => ({
      ...joined(list),
      weight: EXTRA_WEIGHT,
    })),
  )

const documents = (list: readonly Sentence[], size: number): Sentence[][] => {
  const result: Sentence[][] = [[]]
  for (const sentence of list) {
    const starts = sentence.tokens[0] === '-DOCSTART-'
    if ((starts || result.at(-1)!.length === size) && result.at(-1)!.length > 0) result.push([])
    if (!starts) result.at(-1)!.push(sentence)
  }
  return result
}

const NO_SPACE_BEFORE = /^(?:[,.;:!?)\]%]|'(?:s|S|re|ve|ll|d|m)|n't|’s)$/u
const NO_SPACE_BEHIND = /^[([]$/u

const joined = (sentences: readonly Sentence[]): Pick<NamedText, 'text' | 'names'> => {
  let text = ''
  const names: { start: number; end: number; kind: Kind }[] = []
  for (const { tokens, tags } of sentences) {
    if (text) text += '\n'
    let open: (typeof names)[number] | null = null
    tokens.forEach((token, i) => {
      if (i > 0 && !NO_SPACE_BEFORE.test(token) && !NO_SPACE_BEHIND.test(tokens[i - 1]!)) text += ' '
      const start = text.length
      text += token
      const kind = KIND_OF[tags[i]!.slice(2)]
      if (open && tags[i]!.startsWith('I-') && open.kind === kind) open.end = text.length
      else {
        open = kind ? { start, end: text.length, kind } : null
        if (open) names.push(open)
      }
    })
  }
  return { text, names }
}

/** Texts without labels, for the clusters. */
export const readUnlabelled = (data: string): string[] =>
  [join('press', 'unlabelled.jsonl'), join('polnear', 'train.jsonl')].flatMap((path) =>
    lines<{ text: string }>(join(data, path)).map(({ text }) => text),
  )
