import { isOrganizationHead } from '../../../lexicon/organizations.js'
import { type Name, nameOf } from '../name.js'
import type { ListRule, Scene } from './rule.js'

/** "Department of Rivers and the Federal Harbor Commission": an article begins another body's name. */
export const twoBodies: ListRule = (names, scene) =>
  names.flatMap((name) => {
    const and = name.type === 'organization' ? joint(name, scene) : 0
    if (and === 0) return [name]
    return [nameOf(scene.tokens, name.type, name.from, and), nameOf(scene.tokens, name.type, and + 2, name.to)]
  })

/** The index of the "and" between two bodies, or 0. */
const joint = ({ from, to }: Name, { tokens }: Scene): number => {
  if (!isOrganizationHead(tokens[to - 1]!.lower)) return 0
  for (let at = to - 4; at > from; at--)
    if (tokens[at]!.lower === 'and' && tokens[at + 1]!.lower === 'the') return isBody(tokens, from, at) ? at : 0
  return 0
}

const isBody = (tokens: Scene['tokens'], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isOrganizationHead(tokens[at]!.lower)) return true
  return false
}
