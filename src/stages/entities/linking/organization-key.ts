import { isLegalForm } from '../../../lexicon/organizations.js'

/** Without leading article and legal form: what is left must be the same. */
export const coreOf = (words: readonly string[]): readonly string[] => {
  let [from, to] = [words[0] === 'the' && words.length > 1 ? 1 : 0, words.length]
  while (to > from + 1 && (isLegalForm(words[to - 1]!) || /^[.,]$/.test(words[to - 1]!))) to--
  return words.slice(from, to)
}

/** Whether a name (lower case) ends in a legal form: "acme , inc.". */
export const legalFormOf = (words: readonly string[]): boolean => words.length > 1 && isLegalForm(words.at(-1)!)

/** What two spellings of one name share: no article, legal form, possessive or web ending, "U.S." for "United States". */
export const keyOf = (words: readonly string[]): string =>
  coreOf(words)
    .filter((word) => word !== "'s" && word !== '’s')
    .map((word, at, all) => (word === 'united' && all[at + 1] === 'states' ? 'us' : word))
    .filter((word, at, all) => !(word === 'states' && all[at - 1] === 'us'))
    .map((word) => (word === '&' ? 'and' : word))
    .join('')
    .replace(/\.(?:com|org|net|ai|io)$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
