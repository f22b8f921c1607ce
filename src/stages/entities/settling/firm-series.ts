import { isLegalForm } from '../../../lexicon/organizations.js'
import { type Name, nameOf } from '../name.js'
import type { ListRule } from './rule.js'

/** "Harper, Lowe & Stanton LLP": the partners before a firm's ampersand are the firm's name as well. */
export const firmSeries: ListRule = (names, { tokens }) => {
  const kept: Name[] = []
  for (const name of names) {
    let { from } = name
    const firm =
      name.type === 'organization' && tokens[from + 1]?.word === '&' && isLegalForm(tokens[name.to - 1]!.lower)
    while (firm && tokens[from - 1]?.word === ',' && isPartner(tokens[from - 2]?.word ?? '')) from -= 2
    while (from < name.from && kept.length > 0 && kept.at(-1)!.from >= from) kept.pop()
    kept.push(
      from < name.from && !(kept.at(-1) && kept.at(-1)!.to > from)
        ? nameOf(tokens, 'organization', from, name.to)
        : name,
    )
  }
  return kept
}

const isPartner = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word)
