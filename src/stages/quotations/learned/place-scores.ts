import { EDGES } from './arm.js'
import type { FrameModel } from './frame.js'
import { edgeFeaturesAt, MOST_FRAME_FEATURES, tokenFeaturesAt } from './frame-features.js'
import type { Sight } from './sight.js'
import { addScores } from './table.js'

const features = new Int32Array(MOST_FRAME_FEATURES)

/**
 * The scores of a document’s places on one side of any cue, as far as the cue does not matter: several cues of a sentence
 * have the same places on their arms, and each is looked at once.
 */
export class PlaceScores {
  readonly #sight: Sight
  readonly #model: FrameModel
  readonly #side: number
  readonly #tokens: Float64Array
  readonly #edges: Float64Array
  /** Bits: token scored, edge in front of it scored. */
  readonly #scored: Uint8Array

  constructor(sight: Sight, model: FrameModel, side: number) {
    const places = sight.reading.tokens.length + 1
    this.#sight = sight
    this.#model = model
    this.#side = side
    this.#tokens = new Float64Array(places * 2)
    this.#edges = new Float64Array(places * EDGES)
    this.#scored = new Uint8Array(places)
  }

  addToken(index: number, into: Float64Array, place: number): void {
    const { traits, surroundings } = this.#sight
    if ((this.#scored[index]! & 1) === 0) {
      this.#scored[index]! |= 1
      const count = tokenFeaturesAt(traits, surroundings, index, this.#side, features)
      addScores(this.#model.tokens, features, count, this.#tokens, index * 2)
    }
    for (let column = 0; column < 2; column++) into[place + column]! += this.#tokens[index * 2 + column]!
  }

  addEdge(index: number, into: Float64Array, place: number): void {
    const { traits, surroundings } = this.#sight
    if ((this.#scored[index]! & 2) === 0) {
      this.#scored[index]! |= 2
      const count = edgeFeaturesAt(traits, surroundings, index, this.#side, features)
      addScores(this.#model.edges, features, count, this.#edges, index * EDGES)
    }
    for (let column = 0; column < EDGES; column++) into[place + column]! += this.#edges[index * EDGES + column]!
  }
}
