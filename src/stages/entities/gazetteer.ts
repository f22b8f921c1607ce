import * as lists from '../../weights/gazetteer.js'

export type List = keyof typeof lists

const cache = new Map<List, ReadonlySet<string>>()

/** One of the name lists, lower case; split on first use, so that importing the library costs nothing. */
export const listed = (list: List): ReadonlySet<string> => {
  const known = cache.get(list)
  if (known) return known
  const words = new Set(lists[list].split('|'))
  cache.set(list, words)
  return words
}
