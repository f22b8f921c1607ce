import type { Reading } from '../reading.js'
import { type Surroundings, surroundingsOf } from './surroundings.js'
import { type Traits, traitsOf } from './traits.js'

/** A document as the learned model reads it. */
export interface Sight {
  readonly reading: Reading
  readonly traits: Traits
  readonly surroundings: Surroundings
}

export const sightOf = (reading: Reading): Sight => {
  const traits = traitsOf(reading)
  return { reading, traits, surroundings: surroundingsOf(reading, traits) }
}
