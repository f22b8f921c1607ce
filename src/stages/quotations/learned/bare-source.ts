import type { Mention } from '../../../document/layers.js'
import { REFLEXIVES } from '../../../lexicon/function-words.js'
import { type Reading, sentenceOf, stretch, wordAt } from '../reading.js'
import { endingAt } from '../source.js'
import { DAYS } from '../time-words.js'

/** What stands for the noun in front of it. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which'])

/**
 * The mention in a source as the model predicts it, which has title and appositive as PolNeAR's has:
 * “Mayor | Jane Doe | , a Democrat,”.
 */
export const bareSource = (reading: Reading, from: number, to: number): Mention | null => {
  let first = from
  let last = to
  while (last > first + 1 && (reading.tokens[last - 1]!.pos === 'PUNCT' || DAYS.has(wordAt(reading, last - 1)))) last--
  while (first < last - 1 && reading.tokens[first]!.pos === 'PUNCT') first++
  const end = beforeAppositive(reading, first, last)
  if (end === first + 1 && REFLEXIVES.has(wordAt(reading, first)))
    return endingAt(reading, first, sentenceOf(reading, first)?.from ?? first)?.mention ?? null
  if (end === first + 1 && RELATIVES.has(wordAt(reading, first))) {
    const floor = sentenceOf(reading, first)?.from ?? first
    const noun = endingAt(reading, wordAt(reading, first - 1) === ',' ? first - 1 : first, floor)
    if (noun && first > floor) return noun.mention
  }
  const found = endingAt(reading, end, first)
  if (found && found.mention.from >= first && found.mention.to <= last) return found.mention
  return { ...stretch(reading.tokens, first, last), form: 'nominal' }
}

/** Where the first comma outside of names stands, unless an “and” behind it joins several. */
const beforeAppositive = (reading: Reading, from: number, to: number): number => {
  let comma = to
  for (let at = to - 1; at > from; at--) {
    if ((reading.nameAt[at] ?? -1) >= 0) continue
    const word = wordAt(reading, at)
    if (word === ',' || word === '(') comma = at
    else if (word === 'and') return to
  }
  return comma
}
