import type { Mention } from '../../../document/layers.js'
import { indexAt, type Span } from '../../../document/span.js'
import type { Reading } from '../reading.js'
import type { Reported, Verdict } from './judge.js'
import { bareSpan, inTokens, withoutEdges } from './stretches.js'
import { LEAST_NEWS } from './thresholds.js'

/** What a rule found: quoted words have pieces, reported ones none. */
export interface Found {
  readonly content: readonly Span[]
  readonly cue: (Span & { readonly lemma: string }) | null
  readonly source: Mention | null
  readonly pieces?: readonly number[]
  /** Where what it follows on begins. */
  readonly followsAt?: number
}

/**
 * What rules found in news, with the cue as far as the model reads it (a rule sees the bare verb of “also said in a
 * statement”), and reported words as the model delimits them where it finds about the same.
 */
export const respanned = <T extends Found>(
  reading: Reading,
  others: readonly T[],
  all: readonly Reported[],
  verdicts: readonly Verdict[],
): T[] => {
  const { tokens } = reading
  const at = new Int32Array(tokens.length).fill(-1)
  all.forEach(({ cue }, index) => {
    at.fill(index, cue.from, cue.to)
  })
  const uses = new Uint8Array(tokens.length)
  for (const { content, cue } of others)
    for (const span of cue ? [cue, ...content] : content) for (const i of indices(reading, span)) uses[i]!++
  const moved = new Map<number, number>()
  const result = others.map((one): T => {
    const head = one.cue ? indexAt(tokens, one.cue.end - 1) : -1
    const told = all[at[head] ?? -1]
    if (!one.cue || !told) return one
    const own = new Set([one.cue, ...one.content].flatMap((span) => indices(reading, span)))
    const isFree = (from: number, to: number): boolean => {
      for (let i = from; i < to; i++) if (uses[i]! > (own.has(i) ? 1 : 0)) return false
      return true
    }
    const [wide] = withoutEdges(reading, told.cue.from, told.cue.to)
    const cue =
      wide &&
      isFree(...wide) &&
      !one.content.some((span) => indices(reading, span).some((i) => wide[0] <= i && i < wide[1]))
        ? { ...one.cue, ...bareSpan(reading, ...wide) }
        : one.cue
    if (one.pieces || verdicts[at[head]!]!.found < LEAST_NEWS) return { ...one, cue }
    const stretches = told.frame.content.flatMap(([from, to]) => withoutEdges(reading, from, to))
    const before = new Set(one.content.flatMap((span) => indices(reading, span)))
    let [size, shared] = [0, 0]
    for (const [from, to] of stretches)
      for (let i = from; i < to; i++) {
        size++
        if (before.has(i)) shared++
      }
    if (shared * 2 < size || shared * 2 < before.size || !stretches.every((s) => isFree(...s))) return { ...one, cue }
    const content = stretches.map((s) => bareSpan(reading, ...s))
    moved.set(one.content[0]!.start, content[0]!.start)
    return { ...one, cue, content }
  })
  return result.map((one) => {
    const to = one.followsAt === undefined ? undefined : moved.get(one.followsAt)
    return to === undefined ? one : { ...one, followsAt: to }
  })
}

const indices = (reading: Reading, span: Span): number[] => {
  const [from, to] = inTokens(reading, span)
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
