import type { Clause } from '../../document/layers.js'
import type { Item } from './items.js'
import type { VerbForm } from './verb-form.js'

/** A clause while its segment is being read. Places are indices into the items of the segment. */
export interface Draft {
  kind: Clause['kind']
  /** First item. */
  readonly start: number
  /** The draft it hangs on, by index; -1 for a main clause. For a coordinate one: the clause whose subject it shares. */
  readonly parent: number
  readonly depth: number
  /** Phrase indices. */
  subject: number | null
  predicate: number | null
  form: VerbForm | null
  /** An appositive ends before this item. */
  readonly until: number
}

/** A segment while it is being read, left to right. */
export interface Reading {
  readonly items: readonly Item[]
  readonly lemmaOf: (item: Item) => string
  readonly headOf: (item: Item) => string
  /** Whether a phrase begins with a common noun or an adjective: “bidding”, “loved ones”. */
  readonly isPlain: (item: Item) => boolean
  /** Whether a phrase names a time: “today”, “last year”. */
  readonly isTime: (item: Item) => boolean
  /** Whether a phrase begins with an owner: “America’s oldest bank”. */
  readonly isOwned: (item: Item) => boolean
  /** Whether a phrase begins with a capital or is a pronoun: what may stand behind “said” as its subject. */
  readonly isSomebody: (item: Item) => boolean
  /** Whether a verb takes a clause: “say”, “believe”. */
  readonly takesClause: (item: Item) => boolean
  readonly drafts: Draft[]
  /** For each item, the draft that it belongs to. */
  readonly owner: number[]
  /** The draft that items belong to as they come. */
  current: number
  /** The item of the verb read last; -1 before the first. */
  verb: number
  /** Whether the verb read last opened no clause: a gerund. */
  absorbed: boolean
}

/** Opens a clause at an item: from there on, items are its own. */
export const open = (reading: Reading, draft: Partial<Draft> & Pick<Draft, 'kind' | 'start' | 'parent'>): Draft => {
  let parent = draft.parent
  if (parent >= 0 && reading.drafts[parent]!.depth >= DEEPEST) parent = reading.drafts[parent]!.parent
  const depth = parent < 0 ? 0 : reading.drafts[parent]!.depth + 1
  const { kind, start, subject = null, until = -1 } = draft
  const made: Draft = { kind, start, parent, depth, subject, predicate: null, form: null, until }
  reading.drafts.push(made)
  reading.current = reading.drafts.length - 1
  claimBack(reading, made.start)
  return made
}

// Nobody nests clauses deeper; a bound keeps the walks upward short in text that is no prose.
const DEEPEST = 20

/** Goes back to a clause that was left, from an item on. */
export const resume = (reading: Reading, draft: number, from: number): Draft => {
  reading.current = draft
  claimBack(reading, from)
  return reading.drafts[draft]!
}

/** The items from `from` to the one being read go over to the current clause. */
const claimBack = (reading: Reading, from: number): void => {
  for (let at = from; at < reading.owner.length; at++) reading.owner[at] = reading.current
}

export const setPredicate = (draft: Draft, item: Item, subject: number | null = draft.subject): void => {
  draft.predicate = item.phrase
  draft.form = item.form
  draft.subject = subject
}

/** “…, | said Jane Doe”: a verb of saying before its subject. */
export const isInverted = ({ items, takesClause, isSomebody, lemmaOf }: Reading, at: number): boolean => {
  const [verb, subject] = [items[at]!, items[at + 1]]
  if (subject?.kind !== 'noun' || !takesClause(verb)) return false
  return isSomebody(subject) || (lemmaOf(verb) === 'say' && items[at + 2]?.kind !== 'verb')
}

/** The current clause and those around it, innermost first. */
export function* upward(reading: Reading): Generator<number> {
  for (let at = reading.current; at >= 0; at = reading.drafts[at]!.parent) yield at
}

/** The nearest clause that waits for its verb; -1 if none does. */
export const pending = (reading: Reading): number => {
  for (const at of upward(reading)) {
    const draft = reading.drafts[at]!
    if (draft.predicate === null && draft.kind !== 'appositive') return at
  }
  return -1
}

/** The clause that a participle or an adverbial clause behind a comma says something about. */
export const host = (reading: Reading): number => {
  for (const at of upward(reading)) if (!isTight(reading, at)) return at
  return reading.current
}

/** Clauses that what follows a comma does not hang on: infinitives, and what restricts a noun. */
const isTight = ({ drafts, items }: Reading, at: number): boolean => {
  let draft = drafts[at]!
  if (draft.kind === 'participle' && draft.subject !== null) return true
  if (draft.kind === 'relative' && items[draft.start - 1]?.kind !== 'comma') return true
  while (draft.kind === 'coordinate' && draft.parent >= 0) draft = drafts[draft.parent]!
  return draft.kind === 'infinitive'
}
