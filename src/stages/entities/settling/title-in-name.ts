import { isHonorific, isRoleHead, isTitlePrefix } from '../../../lexicon/titles.js'
import { nameOf } from '../name.js'
import type { Rule } from './rule.js'

/** "Congressman Doe", "Brig. Gen. Doe", "DA Doe", "Senators Doe": titles are no part of a person's name. */
export const titleInName: Rule = (name, { tokens }) => {
  if (name.type !== 'person') return name
  let { from } = name
  for (let at = name.from; at < name.to - 1; at++) {
    const { lower } = tokens[at]!
    const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower
    if (isTitlePrefix(lower) || isHonorific(lower) || isRoleHead(lower) || isTitlePrefix(singular) || lower === 'da')
      from = at + 1
    else if (lower === '.' && from === at) from = at + 1
  }
  return from === name.from ? name : nameOf(tokens, 'person', from, name.to)
}
