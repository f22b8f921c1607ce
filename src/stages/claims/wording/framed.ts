import type { Frame } from '../frame.js'
import { body, inOrder, type Wording } from './body.js'
import { rendered } from './edits.js'
import { references } from './resolve.js'

/** “As a maker of pumps, Northwind …” → “Northwind is a maker of pumps”. */
export const framedWords = (wording: Wording, { from, comma, to }: Frame): string => {
  const subject = rendered(wording.scene, comma + 1, to, inOrder(references(wording, comma + 1, to, to)))
  return `${subject} is ${body({ ...wording, to: comma }, from, from)}`
}
