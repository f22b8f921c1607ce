import type { Name } from '../name.js'
import type { ListRule } from './rule.js'

// What legislators bring in together.
const DEEDS = new Set(
  'bill act amendment resolution legislation measure provision proposal letter substitute'.split(' '),
)

/** "the Doe-Roe bill", where Jane Doe and John Roe are named: what two people do together is called by both. */
export const jointSurnames: ListRule = (names, { tokens }) => {
  const surnames = new Set(
    names.flatMap(({ type, from, to }) => (type === 'person' && to - from > 1 ? [tokens[to - 1]!.word] : [])),
  )
  const isJoint = ({ from, to }: Name): boolean => {
    if (to - from !== 3 || tokens[from + 1]!.word !== '-' || !DEEDS.has(tokens[to]?.lower ?? '')) return false
    const [one, other] = [tokens[from]!.word, tokens[to - 1]!.word]
    return one !== other && surnames.has(one) && surnames.has(other)
  }
  return names.filter((name) => !isJoint(name))
}
