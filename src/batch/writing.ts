import type { Article } from '../document/article.js'
import type { Record } from '../document/record.js'
import { InputError } from '../io/errors.js'
import type { FailedDocuments } from '../io/writers/failed-documents.js'
import type { Sink } from '../io/writers/sink.js'
import { identity } from '../record/identity.js'
import { deliver, type Patience, whenThere } from './delivery.js'
import { type Done, type Item, isArticle } from './reading.js'

/** What a run tells while it goes on, one event a document, in the order of the documents. */
export type Event =
  | { readonly kind: 'written'; readonly record: Record }
  | { readonly kind: 'failed'; readonly error: InputError }
  | { readonly kind: 'skipped'; readonly article: Article }

export interface WritingOptions extends Patience {
  /** Where documents go that were read but not extracted, or not written. */
  readonly failures?: FailedDocuments | undefined
}

/** Why a document is not where it was to go, and the names of the sinks that do not have it. */
interface Refusal {
  readonly reason: InputError
  readonly by: readonly string[]
}

/** Writes what a batch gave into every sink, and returns what is to be told about each of its documents. */
export const write = async (
  batch: readonly Done[],
  sinks: readonly Sink[],
  options: WritingOptions,
): Promise<Event[]> => {
  const names = sinks.map(({ name }) => name)
  const refusals = new Map<Done['result'], Refusal>()
  for (const { result } of batch) if (result instanceof InputError) refusals.set(result, { reason: result, by: names })
  const records = batch.flatMap(({ result }) => (isRecord(result) ? [result] : []))
  for (const sink of sinks)
    for (const [index, reason] of await deliver(sink, records, options)) {
      const { by = [] } = refusals.get(records[index]!) ?? {}
      refusals.set(records[index]!, { reason, by: [...by, sink.name] })
    }

  const events: Event[] = []
  for (const { article, result } of batch) {
    const refusal = refusals.get(result)
    if (article && options.failures) await settle(options.failures, article, names, refusal)
    if (refusal) events.push({ kind: 'failed', error: refusal.reason })
    else if (isRecord(result)) events.push({ kind: 'written', record: result })
    else events.push({ kind: 'skipped', article: article! })
  }
  return events
}

const settle = async (
  failures: FailedDocuments,
  article: Article,
  sinks: readonly string[],
  refusal: Refusal | undefined,
): Promise<void> => {
  const id = identity(article.text)
  const isThere = (name: string): boolean => !refusal?.by.includes(name)
  failures.written(id, article.source, sinks.filter(isThere))
  if (refusal) await failures.add(id, article, refusal.reason.message, refusal.by)
}

const isRecord = (result: Done['result']): result is Record => result !== 'skipped' && !(result instanceof InputError)

/** The articles among the items that every sink holds already. */
export const heldByAll = async (
  items: readonly Item[],
  sinks: readonly Sink[],
  patience: Patience = {},
): Promise<Set<Item>> => {
  let held = items.filter(isArticle)
  for (const sink of sinks) {
    const asked = held.map(({ text, source }) => ({ id: identity(text), source }))
    const there = sink.holds ? await whenThere(sink, () => sink.holds!(asked), patience) : []
    held = held.filter((_, index) => there[index])
  }
  return new Set(held)
}
