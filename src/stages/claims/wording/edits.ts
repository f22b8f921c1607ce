import type { Scene } from '../scene.js'

/** A replacement in the wording of a claim: tokens `from` to `to` become `text`. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The text of tokens with edits made, white space collapsed. Edits are in text order and do not overlap. */
export const rendered = ({ text, tokens }: Scene, from: number, to: number, edits: readonly Edit[]): string => {
  if (to <= from) return ''
  let result = ''
  let at = tokens[from]!.start
  for (const edit of edits) {
    if (edit.from < from || edit.to > to) continue
    const before = text.slice(at, tokens[edit.from]!.start)
    // “We’ve” → “Northwind has”: a contraction had no space before it.
    const apart = before === '' && LETTER_AT_END.test(result) && LETTER_AT_START.test(edit.text)
    result += apart ? ` ${edit.text}` : before + edit.text
    at = tokens[edit.to - 1]!.end
  }
  result += text.slice(at, tokens[to - 1]!.end)
  return UNEVEN.test(result) ? result.replace(/\s+/gu, ' ').trim() : result
}

const LETTER_AT_END = /[\p{L}\p{N}]$/u
const LETTER_AT_START = /^\p{L}/u
// White space that is not single blanks between words.
const UNEVEN = /^\s|\s\s|[^\S ]|\s$/u
