import type { Name } from '../name.js'
import type { Scene } from './rule.js'

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', '-', '&', ',', 'with'])

/**
 * "software development kit (SDK)", "Mineral Resource Estimate (MRE)": an acronym means what it was made of, and where
 * that is no name of a body, place or event, nor is the acronym, anywhere in the text.
 */
export const acronymOfNoName = (names: readonly Name[], scene: Scene): Name[] => {
  const { text, tokens } = scene
  const ends = new Set(names.map(({ to }) => to))
  const acronyms = new Set(names.filter(isSingle).map(({ start, end }) => text.slice(start, end)))
  const none = new Set<string>()
  for (let at = 1; at + 1 < tokens.length; at++) {
    const { word } = tokens[at]!
    if (tokens[at - 1]!.word !== '(' || tokens[at + 1]!.word !== ')' || ends.has(at - 1) || !acronyms.has(word))
      continue
    // "SDKs" are several, "ILRS" is one.
    if (spells(word.replace(/s$|[^\p{L}]/gu, '').toLowerCase(), at - 2, scene)) none.add(word)
  }
  return none.size === 0 ? [...names] : names.filter(({ start, end }) => !none.has(text.slice(start, end)))
}

const isSingle = ({ from, to, type }: Name): boolean => type === 'organization' && to - from === 1

/** Whether the words that end at `last` begin with the letters of the acronym, in whatever order, small words left out. */
const spells = (acronym: string, last: number, { tokens }: Scene): boolean => {
  const letters: string[] = []
  for (let at = last; at >= 0 && at > last - 3 * acronym.length && letters.length < acronym.length; at--)
    if (!SMALL.has(tokens[at]!.lower)) letters.push(tokens[at]!.lower[0]!)
  return acronym.length > 1 && letters.sort().join('') === [...acronym].sort().join('')
}
