import type { Phrase, Token } from '../../document/layers.js'
import { type VerbForm, verbForm } from './verb-form.js'

/** What a clause is read from: phrases, and the words between them that part or join clauses. */
export interface Item {
  readonly kind:
    | 'noun'
    | 'verb'
    | 'comma'
    | 'dash'
    | 'colon'
    | 'conjunction'
    | 'preposition'
    | 'adverb'
    | 'adjective'
    | 'quoted'
  readonly from: number
  readonly to: number
  /** Index into `phrases`; -1 for what is none. */
  readonly phrase: number
  /** Its first word in lower case. */
  readonly word: string
  readonly form: VerbForm | null
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor', 'yet', '&'])
const DASHES: ReadonlySet<string> = new Set(['—', '–', '--', '---', '-', '―'])

/** The items of the tokens `from` to `to`; what stands in brackets is left out. */
export const itemsOf = (
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  phraseOf: Int32Array,
  inTitle: Uint8Array,
  from: number,
  to: number,
  into: Item[],
): void => {
  let brackets = 0
  for (let at = from; at < to; ) {
    const token = tokens[at]!
    const phrase = phraseOf[at]!
    const end = phrase < 0 ? at + 1 : phrases[phrase]!.to
    if (token.word === '(' || token.word === '[') brackets = at + BRACKET
    else if (token.word === ')' || token.word === ']') brackets = 0
    else if (at >= brackets) {
      const kind = phrase < 0 ? kindOf(token, inTitle[at] === 1) : phrases[phrase]!.kind
      if (kind) {
        const form = kind === 'verb' ? verbForm(tokens, at, phrases[phrase]!) : null
        into.push({ kind, from: at, to: end, phrase, word: token.lower, form })
      }
    }
    at = end
  }
}

// A bracket that is never closed must not swallow the sentence.
const BRACKET = 40

const kindOf = (token: Token, inTitle: boolean): Item['kind'] | null => {
  const word = token.lower
  if (word === ',') return 'comma'
  // “The Long Road: A Memoir” is one name.
  if (word === ';' || word === ':') return inTitle ? null : 'colon'
  if (DASHES.has(word)) return 'dash'
  if (CONJUNCTIONS.has(word)) return 'conjunction'
  switch (token.pos) {
    case 'ADV':
    case 'INTJ':
      return 'adverb'
    case 'ADJ':
      return 'adjective'
    case 'PUNCT':
    case 'SPACE':
      return null
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'PRON':
      return 'noun'
    default:
      return 'preposition'
  }
}
