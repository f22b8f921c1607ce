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

/** Writes what a batch gave into every sink, and returns what is to be told about each of its documents. */
export const write = async (
  batch: readonly Done[],
  sinks: readonly Sink[],
  options: WritingOptions,
): Promise<Event[]> => {
  const { failures } = options
  const records = batch.flatMap(({ result }) => (isRecord(result) ? [result] : []))
  const refusals = new Map<Record, InputError>()
  for (const sink of sinks)
    for (const [index, reason] of await deliver(sink, records, options)) refusals.set(records[index]!, reason)

  const events: Event[] = []
  for (const { article, result } of batch) {
    const outcome = isRecord(result) ? (refusals.get(result) ?? result) : result
    if (outcome === 'skipped') events.push({ kind: 'skipped', article: article! })
    else if (outcome instanceof InputError) {
      if (article) await failures?.add(identity(article.text), article, outcome.message)
      events.push({ kind: 'failed', error: outcome })
    } else {
      failures?.written(outcome.id, outcome.source)
      events.push({ kind: 'written', record: outcome })
    }
  }
  return events
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
