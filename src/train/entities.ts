import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LABELS } from '../stages/entities/tagger/labels.js'
import { decode } from '../stages/entities/tagger/model.js'
import { readDocument } from '../stages/entities/tagger/reading.js'
import { namesIn, tag } from '../stages/entities/tagger/tag.js'
import { countVotes, type Votes, votesAt } from '../stages/entities/tagger/votes.js'
import { clusterWords } from './clusters.js'
import { byFrequency, type Example, hashedChains } from './examples.js'
import { decoderOf, featureWorth, fitReading, mostWorth, quantizedRows, readWith } from './fit-reading.js'
import { nameScores } from './name-scores.js'
import { type NamedText, readExtra, readNews, readUnlabelled } from './named-texts.js'
import { type TrainOptions, WEIGHTS } from './options.js'
import { packModel } from './pack.js'
import { readPress } from './press-texts.js'
import { goldLabels, type Prepared, prepare } from './readings.js'

const FOLDS = 5
// The mean of three fits errs a little less than one.
const ORDERS = 3
// What fits into the size that the weights may have: 26 bytes a shared feature, 15 one of the votes.
const SHARED_FEATURES = 44_000
const VOTE_FEATURES = 8_000
const CLUSTERS = { least: 8, contexts: 2000, dimensions: 48, sizes: [64, 256, 1024], rounds: 10, seed: 7 }

/**
 * Fits the tagger's two readings and writes `weights/entities.ts`. The second reading learns from what the first says
 * of texts that it was not fitted on, as it will have to at run time (stacking, Wolpert 1992).
 */
export const train = async ({ data, log, weights = WEIGHTS, folds = true }: TrainOptions): Promise<void> => {
  const texts = [...readNews(data, 'train'), ...readExtra(data), ...readPress(data)]
  const prepared = texts.map(({ text }) => prepare(text))
  log(`${texts.length} texts with names`)
  const clusters = clusterWords(linesOf([...readUnlabelled(data).map(prepare), ...prepared]), CLUSTERS)
  log(`${clusters.size} words in clusters`)
  const examples = texts.map((text, i) => exampleOf(text, prepared[i]!, (word) => clusters.get(word) ?? []))

  const firstChains = hashedChains(examples)
  const firstWorth = featureWorth(firstChains)
  const provisional = mostWorth(firstWorth, SHARED_FEATURES)
  const votes = new Map<Example, Votes>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const reading = fitReading(firstChains, provisional, (example) => example % FOLDS !== fold)
    for (const [example, labels] of readWith(firstChains, reading, examples, (index) => index % FOLDS === fold))
      votes.set(example, countVotes(example.reading, labels, LABELS))
  }
  log('first reading applied to held-out texts')
  const secondChains = hashedChains(examples, (example, at, into, count) =>
    votesAt(example.reading, votes.get(example)!, at, into, count),
  )
  const secondWorth = featureWorth(secondChains)
  const isShared = (feature: number): boolean => firstWorth.has(feature)
  const both = new Map(
    [...firstWorth].map(([feature, worth]) => [feature, Math.hypot(worth, secondWorth.get(feature) ?? 0)]),
  )
  const shared = byFrequency(mostWorth(both, SHARED_FEATURES), firstChains.features)
  const voting = mostWorth(new Map([...secondWorth].filter(([feature]) => !isShared(feature))), VOTE_FEATURES)
  const first = fitReading(firstChains, shared, () => true, ORDERS)
  const secondFeatures = Int32Array.from([...shared, ...voting])
  const second = fitReading(secondChains, secondFeatures, () => true, ORDERS)
  log('both readings fitted')

  const [firstDecoder, secondDecoder] = [decoderOf(first), decoderOf(second)]
  const [firstRow, secondRow] = [quantizedRows(first, firstDecoder), quantizedRows(second, secondDecoder)]
  const bytes = packModel(
    clusters,
    [firstDecoder, secondDecoder],
    [
      {
        width: 2 * LABELS,
        features: shared,
        rowOf: (feature) => Int8Array.from([...firstRow(feature), ...secondRow(feature)]),
      },
      { width: LABELS, features: voting, rowOf: secondRow },
    ],
  )
  const card = '// Written by `onrecord train entities`; see entities.md.'
  writeFileSync(
    join(weights, 'entities.ts'),
    `${card}\nexport const encoded =\n  ${JSON.stringify(bytes.toString('base64'))}\n`,
  )
  log(`${bytes.length} bytes of weights`)

  const model = decode(bytes)
  const dev = readNews(data, 'dev').map((text) => {
    const read = prepare(text.text)
    return { gold: goldLabels(read, text.names), found: tag(read.tokens, read.sentences, read.paragraphs, model) }
  })
  log(`ner/dev: ${nameScores(dev)}`)
  if (!folds) return
  const found = new Map<Example, Uint8Array>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const reading = fitReading(secondChains, secondFeatures, (example) => example % FOLDS !== fold)
    for (const [example, labels] of readWith(secondChains, reading, examples, (index) => index % FOLDS === fold))
      found.set(example, labels)
  }
  const news = examples.filter(({ weight }) => weight === 1)
  log(
    `ner/train, 5-fold: ${nameScores(news.map((example) => ({ gold: example.gold, found: namesIn(found.get(example)!) })))}`,
  )
}

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
