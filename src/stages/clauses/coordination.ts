import { MODALS } from '../../lexicon/function-words.js'
import type { Chain } from './chain.js'
import { isInverted, open, type Reading, setPredicate, upward } from './draft.js'
import type { Item } from './items.js'

/** “A opened it and | closed it”: a verb that shares the subject of the clause whose verb has its form. */
export const coordinate = (reading: Reading, at: number, chain: Chain): void => {
  const { items } = reading
  const item = items[at]!
  const boundary = items[chain.boundary]
  if (!boundary || boundary.kind === 'verb') return
  if (items[at - 1]?.kind === 'comma' && isInverted(reading, at)) {
    setPredicate(open(reading, { kind: 'main', start: chain.start, parent: -1 }), item, items[at + 1]!.phrase)
    return
  }
  if (isParted(reading, at)) {
    setPredicate(reading.drafts[reading.current]!, item)
    return
  }
  const like = matching(reading, at)
  if (like < 0) return
  setPredicate(open(reading, { kind: 'coordinate', start: chain.start, parent: like }), item)
}

/** “will, | in due course, | clarify”: a modal parted from its verb. */
const isParted = ({ items, drafts, current, verb }: Reading, at: number): boolean => {
  const modal = items[verb]
  return (
    modal !== undefined &&
    items[at]!.form!.shape === 'base' &&
    MODALS.has(modal.word) &&
    modal.to - modal.from === 1 &&
    items[verb + 1]?.kind === 'comma' &&
    drafts[current]!.predicate === modal.phrase
  )
}

/** The nearest clause whose verb can share its subject and auxiliary with this one; -1 if none can. */
const matching = (reading: Reading, at: number): number => {
  const { shape } = reading.items[at]!.form!
  let found = -1
  for (const up of upward(reading)) {
    const { form, kind } = reading.drafts[up]!
    if (!form || !shares(form, shape)) continue
    if (found < 0) found = up
    // “…, who lives here, and | signed it”: behind a comma the clause around a relative one is meant.
    if (kind !== 'relative' && kind !== 'adverbial') return behindComma(reading, at) ? up : found
  }
  return found
}

const behindComma = (reading: Reading, at: number): boolean => {
  for (let before = at - 1; before >= 0; before--) {
    const { kind } = reading.items[before]!
    if (kind === 'conjunction') return reading.items[before - 1]?.kind === 'comma'
    if (kind !== 'adverb') return false
  }
  return false
}

const shares = (form: { shape: string; main: string }, shape: string): boolean => {
  // “We have worked and | count”
  if (shape === 'base') return form.main === 'base' || form.shape === 'finite'
  if (shape === 'past') return form.main === 'past' || form.main === 'participle' || form.shape === 'finite'
  return form.shape === 'finite' || form.shape === 'past' || form.shape === 'base'
}

/** Behind “and”, a comma or a colon, a clause with a subject of its own: beside the one before it, at the same level. */
export const newClause = (reading: Reading, at: number, chain: Chain): void => {
  const { items } = reading
  const subject = items[chain.bare.at(-1)!]!.phrase
  const joint = conjunctionBefore(items, chain.boundary)
  const start = joint < 0 ? chain.start : joint + 1
  const level = joint < 0 ? null : sameLevel(reading, items[joint - 1]?.kind === 'comma')
  setPredicate(open(reading, { kind: level?.kind ?? 'main', start, parent: level?.parent ?? -1 }), items[at]!, subject)
}

/** The “and” that a clause begins with, with what stands between: “but | without help, it may fail”; -1 if none. */
const conjunctionBefore = (items: readonly Item[], boundary: number): number => {
  if (items[boundary]!.kind === 'conjunction') return boundary
  if (items[boundary]!.kind !== 'comma') return -1
  for (let at = boundary - 1; at >= Math.max(0, boundary - ASIDE); at--) {
    const { kind } = items[at]!
    if (kind === 'conjunction')
      return items[at + 1]?.kind === 'preposition' || items[at + 1]?.kind === 'adverb' ? at : -1
    if (kind === 'verb' || kind === 'colon') return -1
  }
  return -1
}
const ASIDE = 8

const sameLevel = (
  reading: Reading,
  comma: boolean,
): { kind: 'complement' | 'relative' | 'adverbial'; parent: number } | null => {
  for (const up of upward(reading)) {
    const { kind, parent } = reading.drafts[up]!
    if (kind === 'complement') return { kind, parent }
    if (kind === 'adverbial' && !comma) return { kind, parent }
  }
  return null
}
