import type { Token } from '../../../document/layers.js'

// Words and phrases that only tie a sentence to the one before it. Written for this project.
const CONNECTORS: readonly (readonly string[])[] = [
  'however',
  'moreover',
  'furthermore',
  'additionally',
  'meanwhile',
  'therefore',
  'thus',
  'consequently',
  'specifically',
  'indeed',
  'instead',
  'likewise',
  'similarly',
  'nevertheless',
  'nonetheless',
  'also',
  'overall',
  'ultimately',
  'first',
  'second',
  'finally',
  'in addition',
  'by contrast',
  'in contrast',
  'as a result',
  'at the same time',
  'for example',
  'for instance',
  'in fact',
  'of course',
  'first of all',
  'on the other hand',
  'in turn',
  'as such',
  'in short',
  'to this end',
  'to that end',
  'in other words',
].map((words) => words.split(' '))

const LONGEST = 5

/** The place behind a connector and its comma at the start of a claim: “However, | the plan works”. */
export const behindConnector = (tokens: readonly Token[], from: number, to: number): number => {
  let comma = from + 1
  while (comma < Math.min(from + LONGEST, to) && tokens[comma]!.word !== ',') comma++
  if (tokens[comma]?.word !== ',' || comma + 1 >= to) return from
  const known = CONNECTORS.some(
    (words) => words.length === comma - from && words.every((word, at) => tokens[from + at]!.lower === word),
  )
  return known ? comma + 1 : from
}
