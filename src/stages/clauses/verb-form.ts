import type { Phrase, Token } from '../../document/layers.js'
import { DO, MODALS } from '../../lexicon/function-words.js'
import { PARTICIPLE_ONLY, PAST_ONLY, PAST_OR_PARTICIPLE } from '../../lexicon/irregular-verbs.js'

/**
 * The form of a verb group, told from its words: `finite` for certain (“is”, “has built”, “works”, “went”), `past` for
 * what may be a past tense or a participle (“built”), `participle` (“written”), `ing`, `base` (“work”: plural, bare
 * infinitive or imperative), `infinitive` (“to work”).
 */
export interface VerbForm {
  readonly shape: 'finite' | 'past' | 'participle' | 'ing' | 'base' | 'infinitive'
  /** The shape of the main verb behind an auxiliary, for coordination: “has been built and | opened”. */
  readonly main: 'finite' | 'past' | 'participle' | 'ing' | 'base'
}

export const verbForm = (tokens: readonly Token[], from: number, phrase: Phrase): VerbForm => {
  const first = tokens[from]!.lower
  const main = mainShape(tokens[phrase.head]!.lower)
  if (first === 'to') return { shape: 'infinitive', main: 'base' }
  if (phrase.head === from) return { shape: main, main }
  if (MODALS.has(first) || DO.has(first)) return { shape: 'finite', main: 'base' }
  const shape = mainShape(first)
  return { shape: shape === 'past' ? 'finite' : shape, main: main === 'past' ? 'participle' : main }
}

const FINITE_AUXILIARIES: readonly string[] = "is are was were am ’s 's ’re 're ’m 'm has ’ve 've had does did".split(
  ' ',
)
const BASES: readonly string[] = ['be', 'have', 'do', 'ai', 'exceed', 'proceed', 'succeed', 'focus', 'bias', 'canvas']

// Later entries win: “had” is finite though it may be a participle.
const SHAPES: ReadonlyMap<string, VerbForm['main']> = new Map(
  (
    [
      ['past', PAST_OR_PARTICIPLE],
      ['participle', PARTICIPLE_ONLY],
      ['finite', PAST_ONLY],
      ['base', BASES],
      ['participle', ['been']],
      ['finite', FINITE_AUXILIARIES],
      ['finite', MODALS],
    ] as const
  ).flatMap(([shape, words]) => [...words].map((word): [string, VerbForm['main']] => [word, shape])),
)

const mainShape = (word: string): VerbForm['main'] => {
  const known = SHAPES.get(word)
  if (known) return known
  if (word.endsWith('ing') && word.length > LONGEST_BASE_IN_ING) return 'ing'
  if (word.endsWith('ed') && word.length > LONGEST_BASE_IN_ED) return 'past'
  return word.endsWith('s') && !word.endsWith('ss') ? 'finite' : 'base'
}

const LONGEST_BASE_IN_ING = 5 // “bring”, “cling”
const LONGEST_BASE_IN_ED = 4 // “need”, “feed”
