import type { Prediction } from './comparison.js'
import type { Gold } from './gold.js'
import { mapValues, type Score, Tally } from './tally.js'

// The gold's names for the types; the record calls a location a place.
const TYPES = { person: 'person', organization: 'organization', place: 'location' } as const
type Type = keyof typeof TYPES

/** Exact spans of name mentions, edge punctuation trimmed, where the gold lists entities. */
export class EntityScores {
  private readonly tallies = { person: new Tally(), organization: new Tally(), place: new Tally() }

  add({ text, entities }: Gold, prediction: Prediction | undefined): void {
    if (!entities) return
    for (const type of Object.keys(TYPES) as Type[]) {
      const gold = new Set(entities.filter((one) => one.type === TYPES[type]).map((span) => trimmedKey(span, text)))
      const predicted = new Set(
        (prediction?.entities ?? [])
          .filter((one) => one.type === type)
          .flatMap(({ mentions }) =>
            mentions.filter(({ form }) => form === 'name').map((span) => trimmedKey(span, text)),
          ),
      )
      const tally = this.tallies[type]
      tally.gold += gold.size
      tally.predicted += predicted.size
      for (const key of predicted) if (gold.has(key)) tally.match()
    }
  }

  report(): { [type in Type]: Score } | undefined {
    return Object.values(this.tallies).some(({ gold }) => gold > 0)
      ? mapValues(this.tallies, (tally) => tally.score())
      : undefined
  }
}

const OTHER = /[^\p{L}\p{N}]/u

const trimmedKey = ({ start, end }: { start: number; end: number }, text: string): string => {
  let [first, last] = [start, end]
  while (first < last && OTHER.test(text[first]!)) first++
  while (last > first && OTHER.test(text[last - 1]!)) last--
  return `${first}-${last}`
}
