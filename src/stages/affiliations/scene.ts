import type { Entity, Mention, Paragraph, Quotation, Sentence, Token } from '../../document/layers.js'
import type { Span } from '../../document/span.js'
import type { Office } from './office.js'

/** The layers that rules look at. */
export interface Reading {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly quotations: readonly Quotation[]
}

/** A name in the text, and the entity that it names. */
export interface Named extends Mention {
  readonly entity: number
}

/** What every rule looks at: the document's layers, and which name covers each token. */
export interface Scene extends Reading {
  /** Every named mention of every entity, in text order. */
  readonly names: readonly Named[]
  /** For each token the index into `names` of the name that covers it, or -1. */
  readonly covering: Int32Array
  /** The entity that "the company" stands for; null when the release does not make it plain. */
  readonly company: number | null
  /** Offices of prosecutors and sheriffs that the text names. */
  readonly offices: readonly Office[]
  /** Organizations by their name and aliases in lower case. */
  readonly called: ReadonlyMap<string, number>
}

/** The name that covers a token, or null. */
export const nameAt = (scene: Scene, at: number): Named | null => scene.names[scene.covering[at] ?? -1] ?? null

export const typeAt = (scene: Scene, at: number): Entity['type'] | null => {
  const name = nameAt(scene, at)
  return name && scene.entities[name.entity]!.type
}

export const isPersonAt = (scene: Scene, at: number): boolean => typeAt(scene, at) === 'person'

/** The token in lower case; the empty string beyond the edges, so that rules need no bounds. */
export const lowerAt = (scene: Scene, at: number): string => scene.tokens[at]?.lower ?? ''

export const isCapitalised = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at]
  return token !== undefined && token.word.charCodeAt(0) !== token.lower.charCodeAt(0)
}

// "“…,” said\nJane Doe\n,\npresident of\nthe Acme Trust": some pages break a line at every link.
const JOINING = new Set(`, of the for at and & ’s 's`.split(/\s+/u))

/** Whether the text runs on from the token before to this one: in one paragraph, or over a line break inside a phrase. */
export const runsOn = (scene: Scene, at: number): boolean => {
  const [before, here] = [scene.tokens[at - 1], scene.tokens[at]]
  if (!before || !here) return false
  if (before.paragraph === here.paragraph) return true
  if (here.paragraph !== before.paragraph + 1 || hasBlankLine(scene.text, before.end, here.start)) return false
  return here.lower === ',' || JOINING.has(before.lower) || (/^\p{Ll}/u.test(here.word) && before.pos !== 'PUNCT')
}

// The gap between two neighbouring lines is short; in a longer one something else stands between.
const GAP = 4

const hasBlankLine = (text: string, from: number, to: number): boolean =>
  to - from > GAP || text.slice(from, to).split('\n').length > 2

/** The characters that the tokens `from` to `to` (exclusive) take up. */
export const spanOf = (scene: Scene, from: number, to: number): Span => ({
  start: scene.tokens[from]!.start,
  end: scene.tokens[to - 1]!.end,
})

/** The words of some tokens as people read them: white space collapsed. */
export const wordsOf = (scene: Scene, from: number, to: number): string => {
  const { start, end } = spanOf(scene, from, to)
  return scene.text.slice(start, end).replace(/\s+/gu, ' ')
}
