import type { Name } from '../name.js'
import type { Scene } from './rule.js'

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', '-', '&', 'with'])

/**
 * "software development kit (SDK)", "Mineral Resource Estimate (MRE)": an acronym means what it was made of, and where
 * that is no name of a body, place or event, nor is the acronym, anywhere in the text.
 */
export const acronymOfNoName = (names: readonly Name[], scene: Scene): Name[] => {
  const ends = new Set(names.map(({ to }) => to))
  const none = new Set<string>()
  for (const name of names) {
    const { from, to, type } = name
    const [word, before, behind] = [scene.tokens[from]!, scene.tokens[from - 1], scene.tokens[to]]
    if (type !== 'organization' || to - from > 1 || before?.word !== '(' || behind?.word !== ')' || ends.has(from - 1))
      continue
    if (spells(word.lower.replace(/[^\p{L}]/gu, '').replace(/s$/u, ''), from - 2, scene)) none.add(word.word)
  }
  return none.size === 0 ? [...names] : names.filter(({ start, end }) => !none.has(scene.text.slice(start, end)))
}

/** Whether the words that end at `last` begin with the letters of the acronym, small words left out. */
const spells = (acronym: string, last: number, { tokens }: Scene): boolean => {
  let at = last
  for (let letter = acronym.length - 1; letter >= 0; letter--) {
    while (
      at >= 0 &&
      at > last - 2 * acronym.length &&
      SMALL.has(tokens[at]!.lower) &&
      tokens[at]!.lower[0] !== acronym[letter]
    )
      at--
    if (tokens[at]?.lower[0] !== acronym[letter]) return false
    at--
  }
  return acronym.length > 1
}
