import type { Scene } from '../scene.js'

/** A replacement in the wording of a claim: tokens `from` to `to` become `text`. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The text of tokens with edits made, white space collapsed. Edits are in text order and do not overlap. */
export const rendered = ({ text, tokens }: Scene, from: number, to: number, edits: readonly Edit[]): string => {
  let result = ''
  let at = from
  let edit = 0
  while (at < to) {
    const next = edits[edit]
    if (next && next.from === at) {
      result += gap(text, tokens, at, from, result, next.text) + next.text
      at = next.to
      edit++
      continue
    }
    const token = tokens[at]!
    if (at > from) result += text.slice(tokens[at - 1]!.end, token.start)
    result += token.word
    at++
  }
  return result.replace(/\s+/gu, ' ').trim()
}

/** The space before a replacement: as in the text, and one where a contraction had none (“We’ve” → “Northwind has”). */
const gap = (text: string, tokens: Scene['tokens'], at: number, from: number, before: string, word: string): string => {
  if (at === from) return ''
  const space = text.slice(tokens[at - 1]!.end, tokens[at]!.start)
  return space === '' && /[\p{L}\p{N}]$/u.test(before) && /^\p{L}/u.test(word) ? ' ' : space
}
