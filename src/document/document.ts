import type { Article } from './article.js'
import type { Layers } from './layers.js'

export type LayerName = keyof Layers

/** A document on its way through the pipeline: its article, and the layers that stages have added so far. */
export type Document<Has extends LayerName = LayerName> = { readonly article: Article; readonly text: string } & {
  readonly [Name in Has]: Layers[Name]
}
