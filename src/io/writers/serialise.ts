import type { Record } from '../../document/record.js'
import { documentName } from '../document-name.js'
import { recordTooLarge } from '../errors.js'

/**
 * A record as JSON.
 * @param indent spaces a level; none for one line
 * @throws {InputError} when it is longer than a string can be (half a gigabyte): that document's failure, not the run's
 */
export const serialise = (record: Record, indent = 0): string => {
  try {
    return `${JSON.stringify(record, null, indent)}\n`
  } catch (cause) {
    throw cause instanceof RangeError ? recordTooLarge(documentName(record.source)) : cause
  }
}
