/** Places (UTF-16 code units) of the letters and digits inside spans: what overlap is measured in. */
export type Letters = ReadonlySet<number>

const LETTER = /[\p{L}\p{N}]/u

export const lettersIn = (text: string, spans: Iterable<readonly [number, number]>): Letters => {
  const places = new Set<number>()
  for (const [start, end] of spans) for (let at = start; at < end; at++) if (LETTER.test(text[at] ?? '')) places.add(at)
  return places
}

/** How many places two sets share. */
export const shared = (a: Letters, b: Letters): number => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const place of small) if (large.has(place)) count++
  return count
}

export const union = (sets: Iterable<Letters>): Set<number> => {
  const all = new Set<number>()
  for (const set of sets) for (const place of set) all.add(place)
  return all
}

// At least half: a span that shares most of its letters says the same, whatever its edges.
const COVER = 0.5

/** Whether at least half of the letters lie in the others. */
export const isCovered = (letters: Letters, by: Letters): boolean => shared(letters, by) / (letters.size || 1) >= COVER
