import { type Name, nameOf } from '../name.js'
import type { ListRule, Scene } from './rule.js'

/** "ACME LABS Acme Labs, Inc.", "Acme The Acme": a heading run into the line below it is two names of one body or person. */
export const doubledName: ListRule = (names, scene) =>
  names.flatMap((name) => {
    const second = name.type === 'organization' || name.type === 'person' ? secondOf(name, scene) : 0
    if (second === 0) return [name]
    const end = scene.tokens[second - 1]!.lower === 'the' ? second - 1 : second
    return [nameOf(scene.tokens, name.type, name.from, end), nameOf(scene.tokens, name.type, second, name.to)]
  })

/** The token at which the words that begin a name begin again, or 0. */
const secondOf = ({ from, to }: Name, { tokens }: Scene): number => {
  const first = tokens[from]!.lower === 'the' ? from + 1 : from
  for (let at = first + 1; at < to; at++) {
    if (tokens[at]!.lower !== tokens[first]!.lower) continue
    const end = tokens[at - 1]!.lower === 'the' ? at - 1 : at
    const length = end - first
    let same = 0
    while (same < length && at + same < to && tokens[at + same]!.lower === tokens[first + same]!.lower) same++
    if (same === length) return at
  }
  return 0
}
