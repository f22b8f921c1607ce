import { POSSESSIVE_ENDINGS } from '../../../lexicon/function-words.js'
import { isOrganizationHead } from '../../../lexicon/organizations.js'
import { type Name, nameOf } from '../name.js'
import type { ListRule, Scene } from './rule.js'

/** "Acme’s Vision for Europe" where Acme is named elsewhere: what somebody has is no body of its own, but "Acme’s Office". */
export const possessed: ListRule = (names, { text, tokens }) => {
  const known = new Map<string, Name['type']>()
  for (const { type, start, end, from, to } of names) {
    known.set(text.slice(start, end), type)
    // "Acme" of "Acme Labs"
    const first = tokens[from]!.word
    if (
      type === 'organization' &&
      to - from > 1 &&
      !POSSESSIVE_ENDINGS.has(tokens[from + 1]!.word) &&
      !known.has(first)
    )
      known.set(first, type)
  }
  return names.map((name) => {
    const owner = name.type === 'organization' ? ownerEnd(name, tokens) : 0
    const type = owner > 0 ? known.get(text.slice(name.start, tokens[owner - 1]!.end)) : undefined
    return type ? nameOf(tokens, type, name.from, owner) : name
  })
}

/** Where the owner that the name begins with ends; 0 where there is none, or what he has is a body. */
const ownerEnd = ({ from, to }: Name, tokens: Scene['tokens']): number => {
  let owner = 0
  for (let at = from + 1; at < to; at++)
    if (owner > 0 && isOrganizationHead(tokens[at]!.lower)) return 0
    else if (owner === 0 && at < to - 1 && POSSESSIVE_ENDINGS.has(tokens[at]!.word)) owner = at
  return owner
}
