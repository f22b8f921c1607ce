import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleFrom } from '../document/article.js'
import { dateline } from '../stages/dateline/dateline.js'
import { LEAST_NEWS } from '../stages/genre/genre.js'
import { likelihood, rateOf, STANDING_SIGNS, standingOf, sureness } from '../stages/genre/signs.js'
import { tokens } from '../stages/tokens/tokens.js'
import { zones } from '../stages/zones/zones.js'
import { fitLogistic } from './logistic.js'
import { type TrainOptions, WEIGHTS } from './options.js'

const FOLDS = 5
// Keeps the weight of each sign small.
const DECAY = 0.003
// A word counts as small when treebanks give it so mostly one of these parts of speech, and know it well enough.
const SMALL = new Set(['DET', 'ADP', 'PRON', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'ADV'])
const SMALL_SHARE = 0.8
const KNOWN = 20
// In this share of the texts of either genre at least.
const LEAST_SHARE = 0.1

// What tells who reports and who announces; of no topic.
const TELLING = (
  'said say says told tell tells asked asks added adds calls called argued claimed noted wrote tweeted suggested ' +
  'reported according announced announces announce announcing statement released stated commented continued concluded ' +
  'explained believe believes think thought spokesman spokeswoman interview reporters ' +
  'monday tuesday wednesday thursday friday saturday sunday ' +
  'today contact press release media information http https www com visit please click following office proud pleased ' +
  'excited learn website inc'
).split(' ')

interface Example {
  readonly news: boolean
  readonly tokens: number
  readonly counts: ReadonlyMap<string, number>
  readonly standing: readonly string[]
}

/** Fits the logistic regression that tells news from releases, and writes `weights/genre.ts`. */
export const train = async ({ data, log, weights = WEIGHTS, folds = true }: TrainOptions): Promise<void> => {
  const small = smallWords(data)
  const examples = [
    ...textsOf(data, 'polnear/train.jsonl').map((text) => exampleOf(text, true, small)),
    ...textsOf(data, 'press/unlabelled.jsonl').map((text) => exampleOf(text, false, small)),
  ]
  const signs = signsOf(examples)
  log(`${examples.length} texts, ${signs.length} signs`)
  if (folds) {
    const right = { news: [0, 0], release: [0, 0] }
    for (let fold = 0; fold < FOLDS; fold++) {
      const regression = fitted(
        examples.filter((_, index) => index % FOLDS !== fold),
        signs,
      )
      for (const example of examples.filter((_, index) => index % FOLDS === fold)) {
        const tally = right[example.news ? 'news' : 'release']
        tally[1]!++
        if (regression.judge(example) >= LEAST_NEWS === example.news) tally[0]!++
      }
    }
    log(`${FOLDS}-fold: news ${right.news.join(' of ')} right, releases ${right.release.join(' of ')}`)
  }
  writeFileSync(join(weights, 'genre.ts'), written(signs, fitted(examples, signs).weights))
}

const textsOf = (data: string, file: string): string[] =>
  readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text)

/** The words that the treebanks give a closed class, with the telling ones. */
const smallWords = (data: string): ReadonlySet<string> => {
  const seen = new Map<string, [small: number, all: number]>()
  for (const file of ['ewt.conllu', 'gum.train.conllu'])
    for (const line of readFileSync(join(data, 'ud', file), 'utf8').split('\n')) {
      const [index, word, , part] = line.split('\t')
      if (!word || !part || !/^\d+$/u.test(index!) || !/\p{L}/u.test(word)) continue
      const counts = seen.get(word.toLowerCase()) ?? [0, 0]
      seen.set(word.toLowerCase(), counts)
      counts[1]++
      if (SMALL.has(part)) counts[0]++
    }
  const small = [...seen].filter(([, [some, all]]) => all >= KNOWN && some > SMALL_SHARE * all).map(([word]) => word)
  return new Set([...small, ...TELLING])
}

const exampleOf = (text: string, news: boolean, words: ReadonlySet<string>): Example => {
  const article = articleFrom(text)
  const paragraphs = zones.run({ article, text })
  const head = { article, text, paragraphs }
  const document = { ...head, dateline: dateline.run(head), tokens: tokens.run(head) }
  const counts = new Map<string, number>()
  for (const { lower } of document.tokens) if (words.has(lower)) counts.set(lower, (counts.get(lower) ?? 0) + 1)
  return { news, tokens: document.tokens.length, counts, standing: standingOf(document) }
}

/** The words that are common in either genre, and the standing signs behind them. */
const signsOf = (examples: readonly Example[]): string[] => {
  const [news, releases] = [examples.filter((one) => one.news), examples.filter((one) => !one.news)]
  const shares = [news, releases].map((list) => {
    const share = new Map<string, number>()
    for (const { counts } of list)
      for (const word of counts.keys()) share.set(word, (share.get(word) ?? 0) + 1 / list.length)
    return share
  })
  const words = [...new Set(shares.flatMap((share) => [...share.keys()]))]
    .filter((word) => shares.some((share) => (share.get(word) ?? 0) >= LEAST_SHARE))
    .sort()
  return [...words, ...STANDING_SIGNS.map((sign) => `(${sign})`)]
}

const fitted = (examples: readonly Example[], signs: readonly string[]) => {
  const index = new Map(signs.map((sign, at) => [sign, at]))
  const rowOf = ({ counts, standing, tokens }: Example): [number, number][] => [
    ...[...counts].flatMap(([word, count]): [number, number][] =>
      index.has(word) ? [[index.get(word)!, rateOf(count, tokens)]] : [],
    ),
    ...standing.map((sign): [number, number] => [index.get(`(${sign})`)!, 1]),
    [signs.length, 1],
  ]
  const rows = examples.map(rowOf)
  const all = examples.length
  const news = examples.filter((one) => one.news).length
  // Both genres weigh the same.
  const shares = examples.map((one) => 0.5 / (one.news ? news : all - news))
  const targets = examples.map((one) => (one.news ? 1 : 0))
  const { weights, oddsOf } = fitLogistic(rows, targets, shares, signs.length + 1, DECAY)
  return { weights, judge: (example: Example): number => likelihood(oddsOf(rowOf(example)) * sureness(example.tokens)) }
}

const written = (signs: readonly string[], weights: Float64Array): string => {
  const rounded = (at: number): number => Math.round(weights[at]! * 1000) / 1000
  const words = signs.flatMap((sign, at) =>
    sign.startsWith('(') ? [] : [`  ['${sign.replaceAll("'", "\\'")}', ${rounded(at)}],`],
  )
  const standing = STANDING_SIGNS.map((sign) => `  ${sign}: ${rounded(signs.indexOf(`(${sign})`))},`)
  return [
    '// Written by `onrecord train genre`; see genre.md. Positive speaks for news.',
    `export const BIAS = ${rounded(signs.length)}`,
    '',
    'export const WORDS: readonly (readonly [word: string, weight: number])[] = [',
    ...words,
    ']',
    '',
    'export const STANDING = {',
    ...standing,
    '}',
    '',
  ].join('\n')
}
