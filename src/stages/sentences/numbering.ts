import type { Rule } from './sentences.js'

const COUNTER = /^[•*⁃▪–(-]{0,2}\s?(?:\d{1,3}|\p{L}|[ivx]{1,4}|[IVX]{1,4})[.)]{1,2}$/u
// The longest counter, `(viii.)`.
const LONGEST = 8

/** `1. The first item`, `b.) The second`: what begins a sentence may count it. */
export const numbering: Rule = ({ text, tokens, from, next }) => {
  const [start, end] = [tokens[from]!.start, tokens[next - 1]!.end]
  return end - start <= LONGEST && COUNTER.test(text.slice(start, end)) ? false : null
}
