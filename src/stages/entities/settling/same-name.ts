import { type Name, nameOf } from '../name.js'
import type { ListRule, Scene } from './rule.js'

/** A name of several words that the text names in one place is a name wherever it is written so. */
export const sameName: ListRule = (names, scene) => {
  const { tokens } = scene
  const byFirst = new Map<string, Name[]>()
  for (const name of names) {
    const { word } = tokens[name.from]!
    const known = byFirst.get(word) ?? []
    if (name.to - name.from < 2 || known.length === MOST || known.some((other) => isSame(other, name.from, scene)))
      continue
    known.push(name)
    byFirst.set(word, known)
  }
  if (byFirst.size === 0) return names
  const found: Name[] = []
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    while (next < names.length && names[next]!.to <= at) next++
    if (next < names.length && names[next]!.from <= at) continue
    const same = byFirst.get(tokens[at]!.word)?.find((name) => isSame(name, at, scene))
    if (!same) continue
    const to = at + same.to - same.from
    if (next < names.length && names[next]!.from < to) continue
    found.push(nameOf(tokens, same.type, at, to))
    at = to - 1
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start)
}

// How many names that begin with one word are looked for.
const MOST = 20

const isSame = ({ from, to }: Name, at: number, { tokens }: Scene): boolean => {
  for (let i = 0; i < to - from; i++) if (tokens[at + i]?.word !== tokens[from + i]!.word) return false
  return tokens[at]!.paragraph === tokens[at + to - from - 1]!.paragraph
}
