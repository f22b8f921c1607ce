import { type Reading, wordAt } from './reading.js'

/** Whether a token belongs to a verb group. */
export const isVerb = (reading: Reading, at: number): boolean =>
  reading.phrases[reading.phraseAt[at] ?? -1]?.kind === 'verb'

/** Whether any verb group stands in a stretch of tokens. */
export const hasVerb = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isVerb(reading, at)) return true
  return false
}

/** The same, but an infinitive makes no clause. */
export const hasFiniteVerb = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (isVerb(reading, at) && wordAt(reading, reading.phrases[reading.phraseAt[at]!]!.from) !== 'to') return true
  return false
}
