import type { Token } from '../../../document/layers.js'
import { type Name, nameOf } from '../name.js'
import type { ListRule } from './rule.js'

// Written for this project: bodies whose name goes on behind "of" or "for".
const HEADS = new Set('office department ministry bureau endowment secretariat directorate'.split(' '))
const LONGEST = 8

/** "Marlow County Office of the Solicitor General", "National Endowment for Rivers": what the name of a body goes on with. */
export const restOfBody: ListRule = (names, { tokens }) => {
  const kept: Name[] = []
  for (const [at, name] of names.entries()) {
    const last = kept.at(-1)
    if (last && last.to > name.from) continue
    const to = name.type === 'organization' && HEADS.has(tokens[name.to - 1]!.lower) ? endOfRest(tokens, name.to) : 0
    const cuts = names[at + 1] && names[at + 1]!.from < to && names[at + 1]!.to > to
    kept.push(to > 0 && !cuts ? nameOf(tokens, 'organization', name.from, to) : name)
  }
  return kept
}

const endOfRest = (tokens: readonly Token[], behind: number): number => {
  if (!/^(?:of|for)$/u.test(tokens[behind]?.lower ?? '')) return 0
  const first = tokens[behind + 1]?.lower === 'the' ? behind + 2 : behind + 1
  const same = (at: number): boolean => tokens[at]?.paragraph === tokens[behind]!.paragraph
  let to = first
  while (to < first + LONGEST && same(to) && isCapital(tokens[to]!)) {
    to++
    if (tokens[to]?.lower === 'and' && same(to + 1) && isCapital(tokens[to + 1]!)) to++
  }
  return to > first ? to : 0
}

const isCapital = ({ word, lower }: Token): boolean => word !== lower && /^\p{L}/u.test(word)
