export interface Anchored {
  readonly start: number
  readonly end: number
}

const LETTER = /[\p{L}\p{N}]/u

const letters = (text: string, start: number, end: number): number => {
  let count = 0
  for (let at = start; at < end; at++) if (LETTER.test(text[at] ?? '')) count++
  return count
}

/** How many letters two clauses share, of all that either has (intersection over union). */
export const overlap = (text: string, a: Anchored, b: Anchored): number => {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)]
  if (end <= start) return 0
  const common = letters(text, start, end)
  return common / (letters(text, a.start, a.end) + letters(text, b.start, b.end) - common || 1)
}

const MATCH = 0.5

export interface Matches<G, P> {
  /** One to one, the closest first. */
  readonly pairs: readonly (readonly [G, P])[]
  /** For each predicted clause that is close enough to any, the gold clause that it is closest to. */
  readonly closest: ReadonlyMap<P, G>
}

/** Matches clauses that share at least half of their letters. */
export const matchAnchors = <G extends Anchored, P extends Anchored>(
  text: string,
  gold: readonly G[],
  predicted: readonly P[],
): Matches<G, P> => {
  const candidates = gold
    .flatMap((g) => predicted.map((p) => ({ g, p, share: overlap(text, g, p) })))
    .filter(({ share }) => share >= MATCH)
    .sort((a, b) => b.share - a.share)
  const used = new Set<Anchored>()
  const pairs: (readonly [G, P])[] = []
  const closest = new Map<P, G>()
  for (const { g, p } of candidates) {
    if (!closest.has(p)) closest.set(p, g)
    if (used.has(g) || used.has(p)) continue
    used.add(g).add(p)
    pairs.push([g, p])
  }
  return { pairs, closest }
}
