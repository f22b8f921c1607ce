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
    const words = notTwice(result + before, edit.text)
    result += apart ? ` ${words}` : before + words
    at = tokens[edit.to - 1]!.end
  }
  result += text.slice(at, tokens[to - 1]!.end)
  return UNEVEN.test(result) ? result.replace(/\s+/gu, ' ').trim() : result
}

const LETTER_AT_END = /[\p{L}\p{N}]$/u
const LETTER_AT_START = /^\p{L}/u
// White space that is not single blanks between words.
const UNEVEN = /^\s|\s\s|[^\S ]|\s$/u

const LETTER = /\p{Lu}/u

/** “Hillary | Hillary Rodham Doe”, “The | The Northwind Group”, “Northwind Northwind”: what stands there is not said again. */
const notTwice = (before: string, text: string): string => {
  if (!LETTER.test(text)) return text
  let words = text.split(' ')
  const half = words.length / 2
  if (Number.isInteger(half) && words.slice(0, half).join(' ') === words.slice(half).join(' '))
    words = words.slice(half)
  for (let count = words.length - 1; count > 0; count--) {
    const start = `${words.slice(0, count).join(' ')} `
    if (before.endsWith(start) || before.endsWith(` ${start.toLowerCase()}`)) return words.slice(count).join(' ')
  }
  return words.join(' ')
}
