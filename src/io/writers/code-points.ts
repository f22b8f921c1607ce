/**
 * Translates offsets in UTF-16 code units, asked in any order, into counts of code points. One pass over the text;
 * none where the two are the same.
 */
export const codePointsIn = (text: string): ((offset: number) => number) => {
  const pairs: number[] = []
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index)
  return (offset) => offset - countBefore(pairs, offset)
}

/** How many of the ascending numbers are below the limit. */
const countBefore = (ascending: readonly number[], limit: number): number => {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
