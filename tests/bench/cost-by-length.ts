import { extract } from '../../src/index.js'
import type { Release } from '../releases.js'
import { table } from './table.js'

const LENGTHS = [5_000, 50_000, 500_000, 5_000_000]

// Short texts are measured over many different ones, about so many characters in all, and none of them twice.
const MEASURED = 5_000_000

// The lengths take turns, and each keeps its best: what else the machine does is not what is measured.
const ROUNDS = 3

/** What one character costs in documents of 5 kB to 5 MB: nothing may grow faster than the text. */
export const costByLength = (list: readonly Release[]): string[] => {
  const all = repeated(list.map(({ text }) => text).join('\n\n'), MEASURED)
  const costs = LENGTHS.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, length] of LENGTHS.entries()) costs[index] = Math.min(costs[index]!, costOf(all, length))
  return table(
    ['one document of', 'ns a character', 'of the first'],
    LENGTHS.map((length, index) => [
      length < 1e6 ? `${length / 1e3} kB` : `${length / 1e6} MB`,
      costs[index]!.toFixed(0),
      (costs[index]! / costs[0]!).toFixed(2),
    ]),
  )
}

/** Nanoseconds a character when the text comes in documents of this length. */
const costOf = (all: string, length: number): number => {
  const texts = Array.from({ length: all.length / length }, (_, index) =>
    all.slice(index * length, (index + 1) * length),
  )
  const start = performance.now()
  for (const text of texts) extract(text)
  return (1e6 * (performance.now() - start)) / all.length
}

const repeated = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length)
