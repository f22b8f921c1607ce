import type { Item } from './items.js'

/** What stands directly before a verb and may be its subject: “the head of the agency | also”. */
export interface Chain {
  /** First item of it. */
  readonly start: number
  /** Items that are noun phrases without a preposition before them, in text order; the last is the subject's head. */
  readonly bare: readonly number[]
  /** The item before it that ends it: -1 at the start of the segment. */
  readonly boundary: number
}

const INSIDE: ReadonlySet<Item['kind']> = new Set(['noun', 'preposition', 'adverb', 'adjective', 'quoted'])

/**
 * Walks left from a verb to the next comma, conjunction or verb, at most to `floor`. `opener` is the item that opened the
 * clause, if one did: a noun behind “as” or “after” is then no part of a prepositional phrase.
 */
export const chainBefore = (items: readonly Item[], verb: number, floor: number, opener = -1): Chain => {
  let start = verb
  while (start > floor && INSIDE.has(items[start - 1]!.kind)) start--
  const bare: number[] = []
  for (let at = start; at < verb; at++) {
    const { kind } = items[at]!
    if ((kind === 'noun' || kind === 'quoted') && (items[at - 1]?.kind !== 'preposition' || at - 1 === opener))
      bare.push(at)
  }
  return { start, bare, boundary: start - 1 }
}
