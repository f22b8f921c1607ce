import { ABSTRACT_NOUNS } from '../../../lexicon/sources.js'
import type { Name } from '../name.js'
import type { ListRule } from './rule.js'

/** “Experience shows that …”: a common noun that has its capital only where a sentence begins names nobody. */
export const abstractNoun: ListRule = (names, { tokens }) => {
  const isBare = ({ from, to }: Name): boolean => to - from === 1 && ABSTRACT_NOUNS.has(tokens[from]!.lower)
  const opens = ({ from }: Name): boolean =>
    from === 0 ||
    /^[.!?:;“”"‘’—–]$/u.test(tokens[from - 1]!.word) ||
    tokens[from - 1]!.paragraph !== tokens[from]!.paragraph
  const bare = names.filter(isBare)
  if (bare.length === 0) return names
  const real = new Set(bare.filter((name) => !opens(name)).map(({ from }) => tokens[from]!.lower))
  // “Experience, the consulting firm, …” is one
  return names.filter((name) => !isBare(name) || real.has(tokens[name.from]!.lower) || tokens[name.to]?.word === ',')
}
