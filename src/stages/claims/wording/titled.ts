import type { Entity, Token } from '../../../document/layers.js'

// What is said before a name wherever it is said; what somebody does (“director”) is an affiliation. Written for this
// project.
const TITLES: ReadonlySet<string> = new Set(
  `dr. congresswoman congressman representative rep. sen. senator brigadier brig. general gen. colonel col. lieutenant lt.
  major maj. captain capt. admiral adm. sergeant sgt. judge justice`.split(/\s+/u),
)

// Titles stand before the first mentions.
const FIRST = 8

/** “Dr. Jane Doe”, “Brigadier General John Roe”, where the text calls them so. */
export const titled = (tokens: readonly Token[], { name, type, mentions }: Entity): string => {
  if (type !== 'person') return name
  for (const { form, from } of mentions.slice(0, FIRST)) {
    if (form !== 'name' || !isTitle(tokens[from - 1])) continue
    const before = tokens[from - 2]
    const [first, second] = [tokens[from - 1]!.word, isTitle(before) ? `${before!.word} ` : '']
    return `${second}${first} ${name}`
  }
  return name
}

const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && TITLES.has(token.lower) && token.word !== token.lower

/** Whether a title stands before a token: “Gen. Doe”, “Gen | . | Doe”. */
export const isBehindTitle = (tokens: readonly Token[], at: number): boolean =>
  isTitle(tokens[at - 1]) || (tokens[at - 1]?.word === '.' && isTitle(tokens[at - 2]))
