import type { Cue } from './cue.js'
import { type Reading, wordAt } from './reading.js'
import { type Source, subjectBefore } from './source.js'

const COORDINATORS = new Set(['and', 'but', 'then', 'or'])
const DEEPEST = 4

/**
 * The subject of a cue: its own, or that of the clause it shares one with. “Doe visited Boston and said”;
 * “Doe welcomed the plan, saying”.
 */
export const clauseSubject = (reading: Reading, cue: Cue, floor: number): Source | null =>
  subjectOf(reading, cue.from, floor, cue.participle, DEEPEST)

const subjectOf = (reading: Reading, verb: number, floor: number, shared: boolean, depth: number): Source | null => {
  const before = wordAt(reading, verb - 1)
  const isShared = shared || COORDINATORS.has(before)
  if (!isShared) {
    const own = subjectBefore(reading, verb, floor)
    if (own || depth === 0) return own
  }
  if (depth === 0) return null
  const earlier = verbBefore(reading, verb, floor)
  return earlier < 0 ? null : subjectOf(reading, earlier, floor, wordAt(reading, earlier).endsWith('ing'), depth - 1)
}

/** The first token of the nearest verb group on the left that is no infinitive; -1 when there is none. */
const verbBefore = (reading: Reading, verb: number, floor: number): number => {
  for (let at = verb - 1; at >= floor; at--) {
    const phrase = reading.phrases[reading.phraseAt[at] ?? -1]
    if (!phrase || phrase.to > verb) continue
    if (phrase.kind === 'verb' && wordAt(reading, phrase.from) !== 'to') return phrase.from
    at = Math.max(floor, phrase.from)
  }
  return -1
}
