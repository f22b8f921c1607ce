import { isOrganizationHead } from '../../../lexicon/organizations.js'
import type { Name } from '../name.js'
import { namesBuilding } from './head-of-name.js'
import type { Scene } from './rule.js'

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', '-', '&', ',', 'with'])

/**
 * "software development kit (SDK)", "Mineral Resource Estimate (MRE)": an acronym means what it was made of, and where
 * that is no name of a body, place or event, nor is the acronym, anywhere in the text.
 */
export const acronymOfNoName = (names: readonly Name[], scene: Scene): Name[] => {
  const none = new Set<string>()
  names.forEach((name, index) => {
    const { from, to, type } = name
    const [word, before, behind] = [scene.tokens[from]!, scene.tokens[from - 1], scene.tokens[to]]
    if (type !== 'organization' || to - from > 1 || before?.word !== '(' || behind?.word !== ')') return
    // "SDKs" are several, "ILRS" is one.
    const letters = word.word.replace(/s$|[^\p{L}]/gu, '').toLowerCase()
    const first = spelledFrom(letters, from - 2, scene)
    // A name within the words is one that was cut too short.
    if (first >= 0 && (names[index - 1]?.to ?? 0) <= first && !headsBody(scene, from - 2)) none.add(word.word)
  })
  return none.size === 0 ? [...names] : names.filter(({ start, end }) => !none.has(scene.text.slice(start, end)))
}

// "special investigation team (SIT)"
const headsBody = ({ tokens }: Scene, at: number): boolean =>
  isOrganizationHead(tokens[at]!.lower) && !namesBuilding(tokens, at)

/** Where the words begin that end at `last` and have the letters of the acronym, in whatever order; -1 when they have not. */
const spelledFrom = (acronym: string, last: number, { tokens }: Scene): number => {
  const letters: string[] = []
  let at = last
  for (; at >= 0 && at > last - 3 * acronym.length && letters.length < acronym.length; at--)
    if (!SMALL.has(tokens[at]!.lower)) letters.push(tokens[at]!.lower[0]!)
  return acronym.length > 1 && letters.sort().join('') === [...acronym].sort().join('') ? at + 1 : -1
}
