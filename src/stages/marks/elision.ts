// Written for this project: words that begin with an apostrophe for what was left out.
const WORDS = new Set(
  'tis twas twere twill em im er til till cause cos cuz bout round neath gainst ere nuff n an nother burbs hood kay sup ya'.split(
    ' ',
  ),
)

/** ’tis, ‘90s, class of ’24, rock ’n’ roll: an apostrophe before a shortened word. */
export const isElision = (text: string, at: number): boolean => {
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return false
  const word = /^(?:\p{L}{1,7}|\d{2}s?)(?![\p{L}\p{N}]|[,.]\d)/u.exec(text.slice(at + 1, at + 10))?.[0]
  if (!word) return isTail(text, at)
  return /^\d/.test(word)
    ? !/^\s+\p{L}+[’']/u.test(text.slice(at + 1 + word.length, at + 30))
    : WORDS.has(word.toLowerCase())
}

/** The second apostrophe of rock ’n’ roll. */
const isTail = (text: string, at: number): boolean => /[’‘']n$/iu.test(text.slice(at - 2, at))
