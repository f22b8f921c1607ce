import { ARTICLES, POSSESSIVES } from '../../lexicon/function-words.js'
import { isRoleHead } from '../../lexicon/titles.js'
import { open, type Reading } from './draft.js'
import type { Item } from './items.js'

/** “Northwind, | a maker of pumps, …”: behind a comma a noun phrase that says what the one before it is. */
export const appositive = (reading: Reading, at: number): void => {
  const { items } = reading
  const before = items[at - 1]
  const first = items[at + 1]
  if (before?.kind !== 'noun' || first?.kind !== 'noun' || !describes(reading, first)) return
  const until = endOf(items, at + 1)
  if (until < 0 || isList(items, at, until)) return
  if (reading.verb < 0 && items[at - 2]?.kind === 'preposition' && items[0]?.kind === 'preposition') return
  open(reading, { kind: 'appositive', start: at + 1, parent: reading.current, subject: before.phrase, until })
}

const describes = (reading: Reading, item: Item): boolean =>
  ARTICLES.has(item.word) || POSSESSIVES.has(item.word) || reading.isOwned(item) || isRoleHead(item.word)

// An appositive is not longer than this many items.
const REACH = 24

/** The item before which it ends: a comma, a dash or the end; -1 when a verb shows that it was a subject. */
const endOf = (items: readonly Item[], start: number): number => {
  for (let at = start; at < Math.min(start + REACH, items.length); at++) {
    const { kind, form, word } = items[at]!
    if (kind === 'comma' || kind === 'dash' || kind === 'colon') return at
    if (word === 'that' || word === 'who' || word === 'which' || word === 'where') return relativeEnd(items, at)
    if (kind === 'verb' && form!.shape !== 'infinitive' && form!.shape !== 'ing' && form!.shape !== 'participle')
      return form!.shape === 'past' ? relativeEnd(items, at) : -1
  }
  return start + REACH < items.length ? -1 : items.length
}

/** “a book | that explains it, …” */
const relativeEnd = (items: readonly Item[], from: number): number => {
  for (let at = from; at < Math.min(from + REACH, items.length); at++)
    if (items[at]!.kind === 'comma' || items[at]!.kind === 'dash') return at
  return from + REACH < items.length ? -1 : items.length
}

/** “a pump, a valve, and a filter” */
const isList = (items: readonly Item[], comma: number, until: number): boolean => {
  if (items[until]?.kind === 'comma' && items[until + 1]?.kind === 'conjunction' && items[until + 2]?.kind === 'noun')
    return true
  for (let at = comma + 1; at < until; at++)
    if (items[at]!.kind === 'conjunction' && items[at - 1]!.kind === 'comma') return true
  // “the first medal, the second medal, the prize, and the cup”
  for (let at = until; at < Math.min(until + REACH, items.length) && items[at]!.kind !== 'verb'; at++)
    if (items[at]!.kind === 'conjunction' && items[at - 1]!.kind === 'comma') return true
  return items[comma - 2]?.kind === 'comma' && items[comma + 2]?.kind === 'comma'
}

/** Leaves an appositive where it ends. */
export const closeAppositive = (reading: Reading, at: number): void => {
  for (let up = reading.current; up >= 0; up = reading.drafts[up]!.parent) {
    if (reading.drafts[up]!.kind !== 'appositive' || at < reading.drafts[up]!.until) continue
    reading.current = reading.drafts[up]!.parent
    reading.owner[at] = reading.current
    return
  }
}
