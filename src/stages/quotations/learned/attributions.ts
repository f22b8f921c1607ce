import { candidatesIn } from './cue-chain.js'
import { FrameReader } from './frame.js'
import type { Reported, Verdict } from './judge.js'
import type { Model } from './model.js'
import type { Sight } from './sight.js'
import { THOROUGH } from './thresholds.js'

// What is longer is no sentence but a list or a page without stops.
const LONGEST_SENTENCE = 400

/** The candidates of the body's sentences where they are open, with what each would report. */
export const reportedIn = (
  sight: Sight,
  { cues, frames }: Omit<Model, 'judge'>,
  isOpen: (at: number) => boolean = () => true,
  patience = THOROUGH,
  frameReader = new FrameReader(sight, frames),
): Reported[] => {
  const { reading, traits, surroundings } = sight
  const result: Reported[] = []
  for (const { from, to, paragraph } of reading.sentences) {
    const { zone, english } = reading.paragraphs[paragraph]!
    if (zone !== 'body' || !english || to <= from || to - from > LONGEST_SENTENCE) continue
    for (const cue of candidatesIn(traits, surroundings, cues, from, to, patience, isOpen)) {
      const frame = frameReader.read(cue.from, cue.to)
      if (frame.content.length > 0) result.push({ cue, frame })
    }
  }
  return result
}

export interface Attribution extends Reported, Verdict {}

/**
 * The likeliest of some candidates, in text order. Contents may lie apart or one inside the other; where two cross, the
 * less likely keeps what is left of its own when that is most of it. What was found `before` is likelier than all.
 */
export const chosen = (
  all: readonly Reported[],
  verdicts: readonly Verdict[],
  least: number,
  length: number,
  before: readonly Stretches[] = [],
): Attribution[] => {
  const owner = new Int32Array(length).fill(-1)
  const contents: Stretches[] = []
  const result: Attribution[] = []
  const put = (content: Stretches): void => {
    for (const [from, to] of content)
      for (let at = from; at < to; at++) if (owner[at] === -1) owner[at] = contents.length
    contents.push(content)
  }
  before.forEach(put)
  const order = [...all.keys()]
    .filter((index) => verdicts[index]!.found >= least)
    .sort((a, b) => verdicts[b]!.found - verdicts[a]!.found || a - b)
  for (const index of order) {
    const { cue, frame } = all[index]!
    if (owner[cue.from] !== -1 || owner[cue.to - 1] !== -1) continue
    const content = beside(contents, frame.content, owner)
    if (content.length === 0) continue
    put(content)
    result.push({ ...all[index]!, frame: { ...frame, content }, ...verdicts[index]! })
  }
  return result.sort((a, b) => a.cue.from - b.cue.from)
}

type Stretches = Reported['frame']['content']

const isInside = (inner: Stretches, outer: Stretches): boolean =>
  inner.every(([from, to]) => outer.some(([first, last]) => first <= from && to <= last))

/** The content as it can stand beside what was chosen before; empty when it cannot. */
const beside = (others: readonly Stretches[], content: Stretches, owner: Int32Array): Stretches => {
  const touched = new Set<number>()
  let [all, free] = [0, 0]
  for (const [from, to] of content)
    for (let at = from; at < to; at++) {
      all++
      if (owner[at] === -1) free++
      else touched.add(owner[at]!)
    }
  if (free * 2 < all) return []
  if ([...touched].every((other) => isInside(others[other]!, content))) return content
  const rest: [number, number][] = []
  for (const [from, to] of content)
    for (let at = from; at < to; at++) {
      if (owner[at] !== -1) continue
      const last = rest.at(-1)
      if (last && last[1] === at && at > from) last[1] = at + 1
      else rest.push([at, at + 1])
    }
  return rest.filter(([from, to]) => to - from > 1)
}
