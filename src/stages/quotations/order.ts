// Lists of things in text order, looked up by token so that no rule walks through a whole document.

import { indexFrom } from '../../document/span.js'

interface Placed {
  readonly from: number
  readonly to: number
}

/** The first thing that begins at or behind a token. */
export const firstFrom = <T extends Placed>(list: readonly T[], token: number): T | undefined =>
  list[indexFrom(list, token)]

/** The last thing that begins before a token and ends at or before it. */
export const lastBefore = <T extends Placed>(list: readonly T[], token: number): T | undefined => {
  const at = indexFrom(list, token) - 1
  const last = list[at]
  return last && last.to > token ? list[at - 1] : last
}

/** The things that begin in a stretch of tokens. */
export const within = <T extends Placed>(list: readonly T[], from: number, to: number): T[] => {
  const result: T[] = []
  for (let at = indexFrom(list, from); at < list.length && list[at]!.from < to; at++) result.push(list[at]!)
  return result
}
