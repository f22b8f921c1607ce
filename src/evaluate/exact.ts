import type { Span } from '../document/span.js'
import type { Comparison, GoldSide, PredictedSide } from './comparison.js'
import { shared, union } from './letters.js'
import { mapValues, matchLists, type Score, Tally } from './tally.js'

const PARTS = ['content', 'cue', 'source'] as const
type Part = (typeof PARTS)[number]
type Parts<T> = { readonly [part in Part]: T }

const tallies = (): Parts<Tally> => ({ content: new Tally(), cue: new Tally(), source: new Tally() })

/** Whether spans are equal to the letter, and how many letters are, on what is demanded. */
export class Exactness {
  private readonly spans = tallies()
  private readonly letters = tallies()

  add({ text, goldSides, predictedSides }: Comparison): void {
    const demanded = goldSides.filter(({ quotation }) => !quotation.optional)
    const optional = goldSides.filter(({ quotation }) => quotation.optional)
    const optionalKeys = new Set(optional.map(({ quotation }) => keyOf(quotation.content, text)))
    const counted = predictedSides.filter((side) => !optionalKeys.has(keyOf(spansOf(side, 'content'), text)))
    for (const part of PARTS) {
      const keys = {
        gold: demanded.map(({ quotation }) => keyOf(quotation[part], text)).filter(Boolean),
        predicted: counted.map((side) => keyOf(spansOf(side, part), text)).filter(Boolean),
      }
      matchLists(keys.predicted, keys.gold, (a, b) => a === b, this.spans[part])
      this.addLetters(part, predictedSides, demanded, optional)
    }
  }

  private addLetters(
    part: Part,
    predicted: readonly PredictedSide[],
    demanded: readonly GoldSide[],
    optional: readonly GoldSide[],
  ): void {
    const lettersOf = (sides: readonly (GoldSide | PredictedSide)[]) => union(sides.map((side) => side[part]))
    const [given, wanted] = [lettersOf(predicted), lettersOf(demanded)]
    for (const place of lettersOf(optional)) if (!wanted.has(place)) given.delete(place)
    const common = shared(given, wanted)
    const tally = this.letters[part]
    tally.rightPredicted += common
    tally.foundGold += common
    tally.predicted += given.size
    tally.gold += wanted.size
  }

  report(): { exact: Parts<Score>; characters: Parts<Score> } {
    const scores = (parts: Parts<Tally>) => mapValues(parts, (tally) => tally.score())
    return { exact: scores(this.spans), characters: scores(this.letters) }
  }
}

type Pairs = readonly (readonly [number, number])[]

const spansOf = ({ quotation }: PredictedSide, part: Part): Pairs => {
  const spans: readonly Span[] =
    part === 'content' ? quotation.content : [quotation[part]].filter((one) => one !== null)
  return spans.map(({ start, end }) => [start, end] as const)
}

const keyOf = (spans: Pairs, text: string): string => spans.map((span) => trimmed(span, text).join('-')).join('+')

const EDGE = /[\s"“”„«»'‘’,.;:!?()[\]—–-]/

/** A span without the marks and punctuation at its edges, and without a "that" at its front. */
const trimmed = ([start, end]: readonly [number, number], text: string): [number, number] => {
  let [first, last] = [start, end]
  while (first < last && EDGE.test(text[first]!)) first++
  while (last > first && EDGE.test(text[last - 1]!)) last--
  if (!/^that\s/i.test(text.slice(first, last))) return [first, last]
  first += 'that'.length
  while (first < last && EDGE.test(text[first]!)) first++
  return [first, last]
}
