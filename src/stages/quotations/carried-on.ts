import type { Span } from '../../document/span.js'

interface Found {
  readonly rule: string
  readonly content: readonly Span[]
  readonly followsAt?: number
}

/**
 * What news found, words that go on behind an attribution joined to the quotation that they follow: “A,” said Doe. ¶ “B.”
 * is one statement there, as PolNeAR has it. In a release it is two, the second without a source.
 */
export const carriedOn = <T extends Found>(found: readonly T[]): T[] => {
  const joined = new Map<number, T>(found.map((one) => [one.content[0]!.start, one]))
  // Where what began at an offset stands now.
  const moved = new Map<number, number>()
  for (const one of found) {
    if (one.followsAt === undefined || !one.rule.startsWith('follow-on')) continue
    const start = moved.get(one.followsAt) ?? one.followsAt
    const first = joined.get(start)
    if (!first || first === one) continue
    joined.set(start, { ...first, content: [...first.content, ...one.content].sort((a, b) => a.start - b.start) })
    joined.delete(one.content[0]!.start)
    moved.set(one.content[0]!.start, start)
  }
  return [...joined.values()].map((one) =>
    one.followsAt === undefined ? one : { ...one, followsAt: moved.get(one.followsAt) ?? one.followsAt },
  )
}
