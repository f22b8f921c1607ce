import type { Document } from '../../document/document.js'
import type { Entity, EntityType, Mention, Quotation } from '../../document/layers.js'
import { contains, indexAt, type Span } from '../../document/span.js'
import { Known } from './known.js'

export type SpeakerNeeds =
  | 'paragraphs'
  | 'genre'
  | 'tokens'
  | 'sentences'
  | 'phrases'
  | 'entities'
  | 'quotations'
  | 'affiliations'

/** A mention of an entity; `spoken` when it stands inside a quotation's direct content, where nobody is introduced. */
export interface Named extends Span {
  readonly entity: number
  readonly type: EntityType
  readonly form: Mention['form']
  readonly spoken: boolean
}

/** What resolution needs to know of a document, and what it has found out so far. */
export interface Context extends Document<SpeakerNeeds> {
  /** Name mentions in text order. */
  readonly names: readonly Named[]
  /** The entities; those that resolution makes are added at the end. */
  readonly found: Found[]
  readonly known: Known
  /** The speakers of each quotation resolved so far. */
  readonly resolved: Resolved[]
}

export interface Found extends Omit<Entity, 'mentions' | 'aliases'> {
  readonly mentions: Mention[]
  readonly aliases: readonly string[]
}

export interface Resolved {
  readonly speakers: readonly number[]
  readonly resolution: 'name' | 'alias' | 'pronoun' | 'role' | 'group' | 'follow-on' | 'none'
  readonly confidence: number
}

/** A sieve looks at one source mention and says whom it means, or lets it fall through to the next. */
export type Sieve = (context: Context, quotation: Quotation, source: Mention, index: number) => Resolved | null

export const contextOf = (document: Document<SpeakerNeeds>): Context => {
  const { entities, quotations } = document
  const content = quotations.filter(({ kind }) => kind === 'direct').flatMap((quotation) => quotation.content)
  content.sort((a, b) => a.start - b.start)
  const names = entities
    .flatMap(({ type, mentions }, entity) =>
      mentions.map(({ start, end, form }): Named => {
        const around = content[indexAt(content, start)]
        return { start, end, form, entity, type, spoken: around !== undefined && contains(around, { start, end }) }
      }),
    )
    .filter(({ form }) => form === 'name')
    .sort((a, b) => a.start - b.start)
  const found = entities.map((entity) => ({ ...entity, mentions: [...entity.mentions] }))
  return { ...document, names, found, known: new Known(found, names, document.affiliations), resolved: [] }
}

/** The name mentions that stand in a stretch of text. */
export const namesIn = ({ names }: Context, { start, end }: Span): Named[] => {
  const result: Named[] = []
  for (let at = Math.max(0, indexAt(names, start)); at < names.length && names[at]!.start < end; at++)
    if (names[at]!.start >= start && names[at]!.end <= end) result.push(names[at]!)
  return result
}

export const sentenceAt = ({ sentences }: Context, offset: number): number => indexAt(sentences, offset)
