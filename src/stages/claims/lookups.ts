import type { Clause, Entity, Quotation } from '../../document/layers.js'
import { indexAt, type Span } from '../../document/span.js'
import type { Named, Piece, Read } from './scene.js'

// More clauses than this do not hang on one clause in prose; a bound keeps every walk over them short.
const MOST_CHILDREN = 60

export const childrenOf = (clauses: readonly Clause[]): number[][] => {
  const children: number[][] = clauses.map(() => [])
  clauses.forEach(({ parent }, index) => {
    if (parent !== null && children[parent]!.length < MOST_CHILDREN) children[parent]!.push(index)
  })
  return children
}

export const piecesOf = (quotations: readonly Quotation[]): Piece[] =>
  quotations
    .flatMap(({ content }, quotation) => content.map(({ start, end }) => ({ start, end, quotation })))
    .sort((a, b) => a.start - b.start || b.end - a.end)

export const cuesOf = (quotations: readonly Quotation[]): Span[] =>
  quotations.flatMap(({ cue }) => (cue ? [{ start: cue.start, end: cue.end }] : [])).sort((a, b) => a.start - b.start)

export const mentionsOf = ({ tokens, speakers }: Read): (Named | undefined)[] => {
  const found = new Array<Named | undefined>(tokens.length).fill(undefined)
  for (const entity of speakers.entities)
    for (const mention of entity.mentions) {
      const known = found[mention.from]
      if (!known || known.mention.to < mention.to) found[mention.from] = { entity, mention }
    }
  for (const named of shortNames(tokens, speakers.entities, found)) found[named.mention.from] = named
  return found
}

/** “Brig. Gen. Doe”, “Northwind”: what one person or body of the text is called in short, where nothing else is named. */
function* shortNames(
  tokens: Read['tokens'],
  entities: readonly Entity[],
  found: readonly (Named | undefined)[],
): Generator<Named> {
  const called = new Map<string, Entity | null>()
  for (const entity of entities) {
    for (const word of shortForms(entity)) called.set(word, called.has(word) ? null : entity)
  }
  let end = 0
  for (let at = 0; at < tokens.length; at++) {
    const mention = found[at]?.mention
    if (mention) end = Math.max(end, mention.to)
    const { word, pos, start, end: behind } = tokens[at]!
    if (at < end || pos !== 'PROPN' || tokens[at + 1]?.pos === 'PROPN' || tokens[at + 1]?.word === '-') continue
    const entity = called.get(word)
    const isSure = entity?.type === 'organization' ? tokens[at - 1]?.pos !== 'PROPN' : isTitle(tokens[at - 1]?.word)
    if (entity && isSure) yield { entity, mention: { form: 'name', from: at, to: at + 1, start, end: behind } }
  }
}

/** The surname of a person, the names in one word of an organization. */
const shortForms = ({ type, name, aliases }: Entity): readonly string[] => {
  if (type === 'person') return name.includes(' ') ? [name.slice(name.lastIndexOf(' ') + 1)] : []
  return type === 'organization' ? aliases.filter((alias) => /^\p{Lu}\p{Ll}{3,}$/u.test(alias)) : []
}

const isTitle = (word = ''): boolean => TITLED.test(word)

// What stands before a surname: “Gen.”, “Dr.”, “Senator”.
const TITLED =
  /^(?:\p{Lu}\p{Ll}{0,4}\.|General|Colonel|Captain|Major|Senator|Congress(?:wo)?man|Representative|Judge|Justice|Mayor|Governor|President|Professor|Chief|Sheriff)$/u

export const phraseOfTokens = ({ tokens, phrases }: Read): Int32Array => {
  const phraseOf = new Int32Array(tokens.length).fill(-1)
  phrases.forEach(({ from }, index) => {
    phraseOf[from] = index
  })
  return phraseOf
}

export const entityOfPhrases = ({ phrases }: Read, mentions: readonly (Named | undefined)[]): (Entity | undefined)[] =>
  phrases.map(({ kind, from, to }) => {
    if (kind === 'verb') return undefined
    for (let at = from; at < to; at++) {
      const named = mentions[at]
      if (named && named.mention.to >= to) return named.entity
    }
    return undefined
  })

export const inNameOf = ({ tokens, speakers }: Read): Uint8Array => {
  const inName = new Uint8Array(tokens.length)
  for (const { mentions } of speakers.entities)
    for (const { form, from, to } of mentions) if (form === 'name') inName.fill(1, from, to)
  return inName
}

/** For each phrase, the direct quotation in whose content it stands; -1 for the document’s own words and reported speech. */
export const speechOfPhrases = ({ phrases, quotations }: Read, pieces: readonly Piece[]): Int32Array => {
  const result = new Int32Array(phrases.length).fill(-1)
  for (const { start, end, quotation } of pieces) {
    if (quotations[quotation]!.kind !== 'direct') continue
    for (let at = Math.max(0, indexAt(phrases, start)); at < phrases.length && phrases[at]!.start < end; at++)
      if (phrases[at]!.start >= start) result[at] = quotation
  }
  return result
}

/** For each phrase, the clause whose subject it is; -1 for none. */
export const clauseOfSubjects = ({ clauses, phrases }: Read): Int32Array => {
  const result = new Int32Array(phrases.length).fill(-1)
  clauses.forEach(({ subject }, clause) => {
    if (subject !== null) result[subject] = clause
  })
  return result
}

export const mainOrganizationOf = ({ speakers, paragraphs, tokens }: Read): Entity | null => {
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
