import type { Rule } from './sentences.js'

/** `family. “` at the end, `word. ” said`: a closing mark with a space before it still belongs to its sentence. */
export const loneMark: Rule = ({ text, tokens, next }) => {
  const mark = tokens[next]!
  if (mark.end - mark.start > 2 || !/^["”’»)\]}'“]+$/u.test(mark.word)) return null
  const after = tokens[next + 1]
  if (!after || after.paragraph !== mark.paragraph) return false
  if (/^[”’»)\]}]/u.test(mark.word)) return false
  // A straight mark closes when what follows is set apart from it and begins small.
  return after.start > mark.end && /^\p{Ll}/u.test(text.slice(after.start, after.start + 2)) ? false : null
}
