import type { Paragraph, Token } from '../../../document/layers.js'
import type { Name } from '../name.js'

export interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Paragraph[]
}

/** Looks at one name where it stands and gives it back, put right, or null when it is none. */
export type Rule = (name: Name, scene: Scene) => Name | null

/** Looks at all names of a text together. */
export type ListRule = (names: readonly Name[], scene: Scene) => readonly Name[]
