import { type Name, nameOf } from '../name.js'
import type { ListRule, Scene } from './rule.js'

/** "Newsworthy.ai has opened an office": a name that is written like an address and does something. */
export const webName: ListRule = (names, scene) => {
  const taken = new Set(names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  const found: Name[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const to = taken.has(at) ? 0 : endOfWebName(at, scene)
    if (to > 0 && ACTS.test(scene.tokens[to]?.lower ?? '')) found.push(nameOf(scene.tokens, 'organization', at, to))
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start)
}

const endOfWebName = (at: number, { text, tokens }: Scene): number => {
  const { start, end, word, lower } = tokens[at]!
  if (word === lower || !/^\p{Lu}/u.test(word) || /[./@-]/u.test(text[start - 1] ?? '')) return 0
  if (ADDRESS.test(word)) return at + 1
  const [stop, ending] = [tokens[at + 1], tokens[at + 2]]
  if (stop?.word.startsWith('.') && stop.start === end && ENDING.test(stop.word)) return at + 2
  return stop?.word === '.' && ending?.start === stop.end && stop.start === end && ENDING.test(`.${ending.word}`)
    ? at + 3
    : 0
}

const ENDING = /^\.(?:com|ai|io|org|net|co)$/u
const ADDRESS = /^[\p{L}\p{N}]+\.(?:com|ai|io|org|net|co)$/u
const ACTS = /^(?:has|is|was|will|said|says|today|announced|announces|offers|provides|’s|'s)$/u
