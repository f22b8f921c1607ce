import type { Token } from '../../../document/layers.js'
import type { Scene } from '../scene.js'
import type { Edit } from './edits.js'
import type { Resolving } from './resolve.js'

/** A work by its title and subtitle: “Deep Water: A Life at Sea”, later called “Deep Water”. */
export interface Work {
  /** The words of the title. */
  readonly title: readonly string[]
  readonly full: string
}

const OPENING: ReadonlySet<string> = new Set(['“', '"'])
const CLOSING: ReadonlySet<string> = new Set(['”', '"'])
// Titles with their subtitles are rarely longer, in tokens.
const LONGEST = 16
// A title in one word is too often a word.
const SHORTEST = 2

/** The works that a text names with their subtitles in quote marks, by the first word of the title. */
export const worksOf = (text: string, tokens: readonly Token[]): Map<string, Work> => {
  const found = new Map<string, Work>()
  for (let at = 0; at < tokens.length; at++) {
    if (!OPENING.has(tokens[at]!.word)) continue
    const colon = next(tokens, at + 1, (word) => word === ':')
    const end = colon < 0 ? -1 : next(tokens, colon + 1, (word) => CLOSING.has(word))
    if (end < 0 || colon - at - 1 < SHORTEST || !isTitle(tokens, at + 1, colon) || !isTitle(tokens, colon + 1, end))
      continue
    let last = end
    while (tokens[last - 1]!.pos === 'PUNCT') last--
    const title = tokens.slice(at + 1, colon).map(({ word }) => word)
    const full = text.slice(tokens[at + 1]!.start, tokens[last - 1]!.end).replace(/\s+/gu, ' ')
    if (!found.has(title[0]!)) found.set(title[0]!, { title, full })
  }
  return found
}

const next = (tokens: readonly Token[], from: number, is: (word: string) => boolean): number => {
  for (let at = from; at < Math.min(from + LONGEST, tokens.length); at++) {
    if (is(tokens[at]!.word)) return at
    if (OPENING.has(tokens[at]!.word)) return -1
  }
  return -1
}

const SMALL = 3

/** Capitals but for small words. */
const isTitle = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const { word } = tokens[at]!
    if (word.length > SMALL && word[0] === word[0]!.toLowerCase() && /\p{L}/u.test(word[0]!)) return false
  }
  return to > from && tokens[from]!.word[0] !== tokens[from]!.word[0]!.toLowerCase()
}

/** “Deep Water” → “Deep Water: A Life at Sea”, once in a claim. */
export const workEdit = ({ scene, named }: Resolving, at: number, to: number): Edit | null => {
  const { tokens, works } = scene
  const work = works.get(tokens[at]!.word)
  if (!work) return onlyWork(scene, named, at, to)
  if (named.has(work.full)) return null
  const end = at + work.title.length
  if (end > to || !work.title.every((word, index) => tokens[at + index]!.word === word)) return null
  named.add(work.full)
  return tokens[end]?.word === ':' ? null : { from: at, to: end, text: work.full }
}

const WORKS: ReadonlySet<string> = new Set('book novel memoir publication anthology volume title'.split(' '))
const POINTING: ReadonlySet<string> = new Set(['this', 'the'])

/** “this moving memoir” → “the memoir “Deep Water: A Life at Sea””, where the text names one work. */
const onlyWork = (
  { tokens, works, phrases, phraseOf }: Scene,
  named: Set<string>,
  at: number,
  to: number,
): Edit | null => {
  const phrase = phrases[phraseOf[at]!]
  if (works.size !== 1 || !phrase || phrase.to > to || !POINTING.has(tokens[at]!.lower)) return null
  const [work] = works.values()
  const noun = tokens[phrase.head]!.lower
  const behind = tokens[phrase.to]?.word ?? ''
  if (!WORKS.has(noun) || OPENING.has(behind) || works.has(behind) || named.has(work!.full)) return null
  named.add(work!.full)
  return { from: at, to: phrase.to, text: `the ${noun} “${work!.full}”` }
}
