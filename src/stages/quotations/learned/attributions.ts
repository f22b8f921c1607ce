import type { Reading } from '../reading.js'
import { type Candidate, candidatesIn } from './cue-chain.js'
import { frameOf } from './frame.js'
import { judge, type Reported, type Verdict } from './judge.js'
import type { Model } from './model.js'
import { type Surroundings, surroundingsOf } from './surroundings.js'
import { type Traits, traitsOf } from './traits.js'

/** A document as the learned model reads it. */
export interface Sight {
  readonly reading: Reading
  readonly traits: Traits
  readonly surroundings: Surroundings
}

export const sightOf = (reading: Reading): Sight => {
  const traits = traitsOf(reading)
  return { reading, traits, surroundings: surroundingsOf(reading, traits) }
}

// A candidate that is less likely than this to be a cue is not looked at.
export const LEAST_CANDIDATE = 0.08

/** The candidates of the body's sentences, with what each would report. */
export const reportedIn = ({ reading, traits, surroundings }: Sight, { cues, frames }: Omit<Model, 'judge'>, isFree: (candidate: Candidate) => boolean = () => true): Reported[] => {
  const result: Reported[] = []
  for (const { from, to, paragraph } of reading.sentences) {
    const { zone, english } = reading.paragraphs[paragraph]!
    if (zone !== 'body' || !english || to <= from) continue
    for (const cue of candidatesIn(traits, surroundings, cues, from, to, LEAST_CANDIDATE)) {
      if (!isFree(cue)) continue
      const frame = frameOf(reading, traits, surroundings, frames, cue.from, cue.to)
      if (frame.content.length > 0) result.push({ cue, frame })
    }
  }
  return result
}

export interface Attribution extends Reported, Verdict {}

/** The likeliest of some candidates that no likelier one's content overlaps, in text order. */
export const chosen = (all: readonly Reported[], verdicts: readonly Verdict[], least: number, length: number): Attribution[] => {
  const taken = new Uint8Array(length)
  const isTaken = (from: number, to: number): boolean => taken.subarray(from, to).some((one) => one === 1)
  const order = all.map((_, index) => index).filter((index) => verdicts[index]!.found >= least).sort((a, b) => verdicts[b]!.found - verdicts[a]!.found || a - b)
  const result: Attribution[] = []
  for (const index of order) {
    const { cue, frame } = all[index]!
    if (isTaken(cue.from, cue.to) || frame.content.some(([from, to]) => isTaken(from, to))) continue
    for (const [from, to] of frame.content) taken.fill(1, from, to)
    result.push({ ...all[index]!, ...verdicts[index]! })
  }
  return result.sort((a, b) => a.cue.from - b.cue.from)
}

export const attributionsIn = (sight: Sight, model: Model, least: number): Attribution[] => {
  const all = reportedIn(sight, model)
  return chosen(all, judge(sight.reading, sight.traits, sight.surroundings, model.judge, all), least, sight.reading.tokens.length)
}
