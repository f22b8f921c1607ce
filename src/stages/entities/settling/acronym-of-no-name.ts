import type { Name } from '../name.js'
import type { Scene } from './rule.js'

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', '-', '&', ',', 'with'])

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

/** Whether the words that end at `last` begin with the letters of the acronym, in whatever order, small words left out. */
const spells = (acronym: string, last: number, { tokens }: Scene): boolean => {
  const letters: string[] = []
  for (let at = last; at >= 0 && at > last - 3 * acronym.length && letters.length < acronym.length; at--)
    if (!SMALL.has(tokens[at]!.lower)) letters.push(tokens[at]!.lower[0]!)
  return acronym.length > 1 && letters.sort().join('') === [...acronym].sort().join('')
}
