import type { Record } from '../document/record.js'

/** The version of the package; a test holds it equal to package.json's. */
export const VERSION = '0.1.0'

/** Who wrote a record, so that two records can be compared. */
export const producer = (): Record['producer'] => ({
  name: 'onrecord',
  version: VERSION,
  engine: 'fast',
  weights: 'rules',
})
