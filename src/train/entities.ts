import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, LABELS, type Reader } from '../stages/entities/tagger/model.js'
import { readDocument } from '../stages/entities/tagger/reading.js'
import { labelsOf, namesIn, tag } from '../stages/entities/tagger/tag.js'
import { countVotes, type Votes, votesAt } from '../stages/entities/tagger/votes.js'
import { clusterWords } from './clusters.js'
import { type Example, hashedChains } from './examples.js'
import { chooseFeatures, fitReader } from './fit-reader.js'
import { nameScores } from './name-scores.js'
import { type NamedText, readExtra, readNews, readUnlabelled } from './named-texts.js'
import { packModel } from './pack.js'
import { goldLabels, type Prepared, prepare } from './readings.js'

const FOLDS = 5
// What fits into the size that the weights may have: 15 bytes a feature.
const FIRST_FEATURES = 24_000
const SECOND_FEATURES = 40_000
const CLUSTERS = { least: 8, contexts: 2000, dimensions: 48, sizes: [64, 256, 1024], rounds: 10, seed: 7 }

export interface TrainOptions {
  /** The folder of data that the card names. */
  readonly data: string
  readonly log: (line: string) => void
  /** Where the weights are written; the project's own folder when left out. */
  readonly weights?: string
  /** Whether to report 5-fold figures too; takes as long again. */
  readonly folds?: boolean
}

/**
 * Fits the tagger's two readings and writes `weights/entities.ts`. The second reading learns from what the first says
 * of texts that it was not fitted on, as it will have to at run time (stacking, Wolpert 1992).
 */
export const train = async ({
  data,
  log,
  weights = join(import.meta.dirname, '..', 'weights'),
  folds = true,
}: TrainOptions): Promise<void> => {
  const texts = [...readNews(data, 'train'), ...readExtra(data)]
  const prepared = texts.map(({ text }) => prepare(text))
  log(`${texts.length} texts with names`)
  const clusters = clusterWords(linesOf([...readUnlabelled(data).map(prepare), ...prepared]), CLUSTERS)
  log(`${clusters.size} words in clusters`)
  const examples = texts.map((text, i) => exampleOf(text, prepared[i]!, (word) => clusters.get(word) ?? []))

  const firstChains = hashedChains(examples)
  const firstFeatures = chooseFeatures(firstChains, FIRST_FEATURES)
  const first = fitReader(firstChains, firstFeatures)
  log('first reading fitted')
  const votes = new Map<Example, Votes>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const reader = fitReader(firstChains, firstFeatures, (example) => example % FOLDS !== fold)
    for (const example of inFold(examples, fold))
      votes.set(example, countVotes(example.reading, labelsOf(example.reading, reader), LABELS))
  }
  log('first reading applied to held-out texts')
  const further = (example: Example, at: number, into: Int32Array, count: number): number =>
    votesAt(example.reading, votes.get(example)!, at, into, count)
  const secondChains = hashedChains(examples, further)
  const secondFeatures = chooseFeatures(secondChains, SECOND_FEATURES)
  const second = fitReader(secondChains, secondFeatures)
  log('second reading fitted')

  const bytes = packModel(clusters, [first, second])
  writeFileSync(
    join(weights, 'entities.ts'),
    `// Written by \`onrecord train entities\`; see entities.md.\nexport const encoded =\n  ${JSON.stringify(bytes.toString('base64'))}\n`,
  )
  log(`${bytes.length} bytes of weights`)

  const model = decode(bytes)
  const dev = readNews(data, 'dev').map((text) => {
    const { tokens, sentences, paragraphs, ...rest } = prepare(text.text)
    return {
      text,
      tokens: { ...rest, tokens, sentences, paragraphs },
      found: tag(tokens, sentences, paragraphs, model),
    }
  })
  log(`ner/dev: ${nameScores(dev.map(({ text, tokens, found }) => ({ gold: goldLabels(tokens, text.names), found })))}`)
  if (!folds) return
  const found = new Map<Example, ReturnType<typeof namesIn>>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const reader: Reader = fitReader(secondChains, secondFeatures, (example) => example % FOLDS !== fold)
    for (const example of inFold(examples, fold))
      found.set(
        example,
        namesIn(labelsOf(example.reading, reader, (at, into, count) => further(example, at, into, count))),
      )
  }
  const news = examples.filter(({ weight }) => weight === 1)
  log(`ner/train, 5-fold: ${nameScores(news.map((example) => ({ gold: example.gold, found: found.get(example)! })))}`)
}

const inFold = (examples: readonly Example[], fold: number): Example[] => examples.filter((_, i) => i % FOLDS === fold)

const exampleOf = (text: NamedText, prepared: Prepared, clusters: (word: string) => readonly number[]): Example => ({
  reading: readDocument(prepared.tokens, prepared.sentences, prepared.paragraphs, clusters),
  gold: goldLabels(prepared, text.names),
  weight: text.weight,
})

/** The lines of all texts as words, each long line once: releases repeat their boilerplate. */
function* linesOf(texts: readonly Prepared[]): Generator<string[]> {
  const seen = new Set<string>()
  for (const { tokens } of texts) {
    for (let from = 0; from < tokens.length; ) {
      const { paragraph } = tokens[from]!
      const words = ['<s>', '<s>']
      for (; tokens[from]?.paragraph === paragraph; from++) words.push(tokens[from]!.word.replace(/\d/gu, '9'))
      const line = words.join(' ')
      if (words.length > REPEATED && seen.has(line)) continue
      seen.add(line)
      yield [...words, '<s>', '<s>']
    }
  }
}

const REPEATED = 8
