import type { Document, LayerName } from '../document/document.js'
import type { Layers } from '../document/layers.js'

/**
 * One step of the pipeline. It names the layers that it needs and the one it gives; it gets a document with just
 * those and returns its layer. It never changes what it was given, and never touches disk, network or clock.
 */
export interface Stage<Needs extends LayerName = LayerName, Gives extends LayerName = LayerName> {
  readonly name: string
  readonly needs: readonly Needs[]
  readonly gives: Gives
  // A method, not a property, so that a list of stages with different needs has one type.
  run(document: Document<Needs>): Layers[Gives]
}

/** Infers the layers from the lists, so that reading a layer which is not declared does not compile. */
export const defineStage = <const Needs extends LayerName, Gives extends LayerName>(
  stage: Stage<Needs, Gives>,
): Stage<Needs, Gives> => stage
