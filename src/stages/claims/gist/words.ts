import { BASE_FORMS } from '../../../lexicon/irregular-verbs.js'
import { isLegalForm } from '../../../lexicon/organizations.js'

// What a claim is the same without: determiners, what only joins, and denials, which its polarity tells.
const EMPTY: readonly string[] = 'a an the this that these those and & also not do does did'.split(' ')
const HAVE: readonly string[] = ['have', 'has', 'had', 'having']
const BE: readonly string[] = ['am', 'is', 'are', 'was', 'were', 'been', 'being', 'be']
const CONTRACTED: ReadonlyMap<string, string> = new Map(
  Object.entries({ cannot: 'can', "can't": 'can', "won't": 'will', "shan't": 'shall' }),
)

/** The words of a claim that tell it from others, without inflection; `owns` where “have” is its verb and no auxiliary. */
export const gistWords = (text: string, owns: boolean): string[] => {
  const result: string[] = []
  let named = false
  for (const piece of plain(text).split(' ')) {
    const isSmall = SMALL.test(piece)
    const word = isSmall ? piece : bare(piece)
    const small = isSmall ? piece : word.toLowerCase()
    const lower = isSmall ? piece : affirmed(small)
    const capital = word !== small
    const known = STEMS.get(lower)
    const idle = known === '' || (!owns && known === 'have') || (capital && named && isLegalForm(lower))
    // Names keep their ending: Roberts is not Robert.
    if (!idle && lower !== '') result.push(capital ? lower : (known ?? stem(lower)))
    named = capital
  }
  return result
}

const SMALL = /^[a-z]+$/u

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
const stem = (word: string): string => (DIGIT.test(word) ? word.replaceAll(',', '') : unsuffixed(word))

const DIGIT = /\d/u
const unsuffixed = (word: string): string => {
  const one = withoutPast(withoutPlural(word))
  if (one.endsWith('i')) return `${one.slice(0, -1)}y`
  if (one.endsWith('ie')) return `${one.slice(0, -2)}y`
  return one.length > 2 && one.endsWith('e') ? one.slice(0, -1) : one
}

const NO_PLURAL: ReadonlySet<string> = new Set(['s', 'u', "'"])
const SIBILANTS: ReadonlySet<string> = new Set(['s', 'x', 'z'])

/** “pumps”, “boxes” */
const withoutPlural = (word: string): string => {
  if (!word.endsWith('s') || word.length < 4 || NO_PLURAL.has(word.at(-2)!)) return word
  const isLong = word.endsWith('es') && (SIBILANTS.has(word.at(-3)!) || word.endsWith('ches') || word.endsWith('shes'))
  return word.slice(0, isLong ? -2 : -1)
}

const DOUBLED: ReadonlySet<string> = new Set('bdgmnprt')

/** “opened”, “planned”, but “need” */
const withoutPast = (word: string): string => {
  if (!word.endsWith('ed') || word.length < 5 || word.at(-3) === 'e') return word
  return word.at(-3) === word.at(-4) && DOUBLED.has(word.at(-3)!) ? word.slice(0, -3) : word.slice(0, -2)
}

/** The stems that no spelling tells; empty for words that tell nothing. */
const STEMS: ReadonlyMap<string, string> = new Map([
  ...[...BASE_FORMS].map(([form, base]): [string, string] => [form, unsuffixed(base)]),
  ...BE.map((form): [string, string] => [form, 'be']),
  ...HAVE.map((form): [string, string] => [form, 'have']),
  ...EMPTY.map((word): [string, string] => [word, '']),
  ['cannot', 'can'],
])
