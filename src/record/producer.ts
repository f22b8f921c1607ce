import type { Record } from '../document/record.js'
import { CONFIDENCE } from '../weights/confidence.js'
import { encoded as entities } from '../weights/entities.js'
import * as genre from '../weights/genre.js'
import { encoded as quotations } from '../weights/quotations.js'
import { identity } from './identity.js'

/** The version of the package; a test holds it equal to package.json's. */
export const VERSION = '0.1.0'

const DIGITS = 12

let weights: string | undefined

/**
 * Who wrote a record, so that two records can be compared: `weights` is a hash of the learned numbers.
 * @param minConfidence the least confidence of its quotations
 */
export const producer = (minConfidence = 0): Record['producer'] => {
  weights ??= identity(entities + quotations + JSON.stringify([genre, CONFIDENCE])).slice(0, DIGITS)
  return { name: 'onrecord', version: VERSION, engine: 'fast', weights, minConfidence }
}
