import { BASE_FORMS } from '../../../lexicon/irregular-verbs.js'
import { isLegalForm } from '../../../lexicon/organizations.js'

// What a claim is the same without: determiners, what only joins, and denials, which its polarity tells.
const EMPTY: ReadonlySet<string> = new Set('a an the this that these those and & also not do does did'.split(' '))
const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having'])
const BE: ReadonlyMap<string, string> = new Map(
  ['am', 'is', 'are', 'was', 'were', 'been', 'being', 'be'].map((form) => [form, 'be']),
)
const CONTRACTED: ReadonlyMap<string, string> = new Map(
  Object.entries({ cannot: 'can', "can't": 'can', "won't": 'will', "shan't": 'shall' }),
)

/** The words of a claim that tell it from others, without inflection; `owns` where “have” is its verb and no auxiliary. */
export const gistWords = (text: string, owns: boolean): string[] => {
  const result: string[] = []
  let named = false
  for (const piece of plain(text).split(' ')) {
    const word = bare(piece)
    const small = word.toLowerCase()
    const lower = affirmed(small)
    const capital = word !== small
    const idle = EMPTY.has(lower) || (!owns && HAVE.has(lower)) || (capital && named && isLegalForm(lower))
    // Names keep their ending: Roberts is not Robert.
    if (!idle && lower !== '') result.push(capital ? lower : stem(lower))
    named = capital
  }
  return result
}

// Most claims are in ASCII, and white space in them is collapsed.
const plain = (text: string): string =>
  SPECIAL.test(text) ? text.normalize('NFKC').replace(/\s+/gu, ' ').replaceAll('’', "'") : text

const SPECIAL = /[^ -~]/u

/** “hasn't” → “has” */
const affirmed = (word: string): string => CONTRACTED.get(word) ?? (word.endsWith("n't") ? word.slice(0, -3) : word)

/** Without the marks around it and the possessive. */
const bare = (piece: string): string => {
  if (PLAIN.test(piece)) return piece
  let [from, to] = [0, piece.length]
  while (from < to && !WORDLIKE.test(piece[from]!)) from++
  while (to > from && !WORDLIKE.test(piece[to - 1]!)) to--
  const word = piece.slice(from, to)
  return word.endsWith("'s") ? word.slice(0, -2) : word
}

const PLAIN = /^[A-Za-z]+$/u
const WORDLIKE = /[\p{L}\p{N}%&]/u

/**
 * A form without its inflection, told from its spelling alone: the same word gives the same stem in every document.
 * “-ing” stays, for “is building” is not “is built”.
 */
const stem = (word: string): string => {
  if (DIGIT.test(word)) return word.replaceAll(',', '')
  if (HAVE.has(word)) return 'have'
  const known = BE.get(word) ?? BASE_FORMS.get(word)
  return unsuffixed(known ?? word)
}

const DIGIT = /\d/u

const unsuffixed = (word: string): string => {
  let result = word
  if (result.endsWith('s') && /[^su']s$/u.test(result) && result.length > 3)
    result = result.replace(/(?:(?<=(?:[sxz]|ch|sh))es|s)$/u, '')
  if (result.endsWith('ed') && /[^e]ed$/u.test(result) && result.length > 4)
    result = result.slice(0, -2).replace(/([bdgmnprt])\1$/u, '$1')
  if (result.endsWith('i') || result.endsWith('ie')) return result.replace(/ie?$/u, 'y')
  return result.length > 2 && result.endsWith('e') ? result.slice(0, -1) : result
}
