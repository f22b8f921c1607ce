import type { Document } from '../../document/document.js'
import type { Clause, Entity, Mention, Quotation } from '../../document/layers.js'
import type { Span } from '../../document/span.js'
import { finePrintOf } from './selection/disclaimer.js'

export type Read = Document<
  | 'paragraphs'
  | 'dateline'
  | 'tokens'
  | 'sentences'
  | 'marks'
  | 'phrases'
  | 'clauses'
  | 'entities'
  | 'quotations'
  | 'affiliations'
  | 'speakers'
>

/** A document with what every rule of this stage looks up, made once. */
export interface Scene extends Read {
  /** The clauses that hang on each clause, in text order. */
  readonly children: readonly (readonly number[])[]
  /** The quotation whose content a stretch lies in (the innermost), by content piece; see `quotationAt`. */
  readonly pieces: readonly Piece[]
  /** Indices of quotations by the place of their cue. */
  readonly cues: readonly (Span & { readonly quotation: number })[]
  /** Mentions by the token they begin with. */
  readonly mentions: ReadonlyMap<number, Named>
  /** 1 for each token of a name. */
  readonly inName: Uint8Array
  /** For each token, the phrase that begins with it; -1 for none. */
  readonly phraseOf: Int32Array
  /** Sentences that are fine print. */
  readonly finePrint: ReadonlySet<number>
  /** Phrases that are the subject of a clause. */
  readonly subjects: ReadonlySet<number>
  /** The organization that the document is about: the one its body names most; null when none is named twice. */
  readonly mainOrganization: Entity | null
}

export interface Piece extends Span {
  readonly quotation: number
}

export interface Named {
  readonly entity: Entity
  readonly index: number
  readonly mention: Mention
}

export const sceneOf = (document: Read): Scene => ({
  ...document,
  children: childrenOf(document.clauses),
  pieces: piecesOf(document.quotations),
  cues: cuesOf(document.quotations),
  mentions: mentionsOf(document.speakers.entities),
  inName: inNameOf(document),
  phraseOf: phraseOfTokens(document),
  finePrint: finePrintOf(document),
  subjects: new Set(document.clauses.flatMap(({ subject }) => (subject === null ? [] : [subject]))),
  mainOrganization: mainOrganizationOf(document),
})

const phraseOfTokens = ({ tokens, phrases }: Read): Int32Array => {
  const phraseOf = new Int32Array(tokens.length).fill(-1)
  phrases.forEach(({ from }, index) => {
    phraseOf[from] = index
  })
  return phraseOf
}

const inNameOf = ({ tokens, speakers }: Read): Uint8Array => {
  const inName = new Uint8Array(tokens.length)
  for (const { mentions } of speakers.entities)
    for (const { form, from, to } of mentions) if (form === 'name') inName.fill(1, from, to)
  return inName
}

const mainOrganizationOf = ({ speakers, paragraphs, tokens }: Read): Entity | null => {
  let main: Entity | null = null
  let most = 1
  for (const entity of speakers.entities) {
    if (entity.type !== 'organization') continue
    let count = 0
    for (const { form, from } of entity.mentions) {
      const zone = paragraphs[tokens[from]?.paragraph ?? 0]?.zone
      if (form === 'name' && (zone === 'body' || zone === 'boilerplate')) count++
    }
    if (count > most) [main, most] = [entity, count]
  }
  return main
}

const childrenOf = (clauses: readonly Clause[]): number[][] => {
  const children: number[][] = clauses.map(() => [])
  clauses.forEach(({ parent }, index) => {
    if (parent !== null) children[parent]!.push(index)
  })
  return children
}

const piecesOf = (quotations: readonly Quotation[]): Piece[] =>
  quotations
    .flatMap(({ content }, quotation) => content.map(({ start, end }) => ({ start, end, quotation })))
    .sort((a, b) => a.start - b.start || b.end - a.end)

const cuesOf = (quotations: readonly Quotation[]) =>
  quotations
    .flatMap(({ cue }, quotation) => (cue ? [{ start: cue.start, end: cue.end, quotation }] : []))
    .sort((a, b) => a.start - b.start)

const mentionsOf = (entities: readonly Entity[]): Map<number, Named> => {
  const found = new Map<number, Named>()
  entities.forEach((entity, index) => {
    for (const mention of entity.mentions) {
      const known = found.get(mention.from)
      if (!known || known.mention.to < mention.to) found.set(mention.from, { entity, index, mention })
    }
  })
  return found
}
