import type { Token } from '../../document/layers.js'
import { EVALUATING_ADVERBS, EVALUATIVE } from '../../lexicon/evaluation.js'
import { FINE_PRINT } from '../../lexicon/fine-print.js'
import { CURRENCIES, MAGNITUDES, MONTHS, MULTIPLES, NUMBER_WORDS, WEEKDAYS } from '../../lexicon/numbers.js'

/** What the rules of this stage look for in single words, a bit each: every word is looked up once a document. */
export const CLASS = {
  finePrint: 1,
  pronoun: 2,
  pointer: 4,
  number: 8,
  time: 16,
  comparison: 32,
  cause: 64,
  evaluative: 128,
  evaluatingAdverb: 256,
} as const

// Written for this project, as far as they are no lexicon.
const LISTS: readonly (readonly [number, Iterable<string>])[] = [
  [CLASS.finePrint, FINE_PRINT.keys()],
  [CLASS.pronoun, 'i me my we us our ourselves he his she her it its they their'.split(' ')],
  [CLASS.pointer, 'the this that these those'.split(' ')],
  [CLASS.number, [...NUMBER_WORDS.keys(), ...MULTIPLES.keys(), ...MONTHS.keys(), ...CURRENCIES.keys(), 'a', 'an']],
  [CLASS.number, [...MAGNITUDES.keys()].filter((word) => word.length > 3)],
  [CLASS.number, 'decade century hour day week month year'.split(' ')],
  [CLASS.time, [...MONTHS.keys(), ...WEEKDAYS, ...'today yesterday tomorrow last this next'.split(' ')]],
  [
    CLASS.comparison,
    `more less fewer than most least first only largest biggest highest lowest fastest oldest best worst double triple
    record`.split(/\s+/u),
  ],
  [
    CLASS.cause,
    `cause caused causes lead led leads result resulted results because due reduce reduced reduces increase increased
    increases`.split(/\s+/u),
  ],
  [CLASS.evaluative, EVALUATIVE],
  [CLASS.evaluatingAdverb, EVALUATING_ADVERBS],
]

const CLASSES: ReadonlyMap<string, number> = (() => {
  const classes = new Map<string, number>()
  for (const [bit, words] of LISTS) for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit)
  return classes
})()

/** The classes of each token, as bits. */
export const classesOf = (tokens: readonly Token[]): Uint16Array => {
  const result = new Uint16Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const { lower, lemma, pos } = tokens[at]!
    const code = lower.charCodeAt(0)
    if (code >= 0x30 && code <= 0x39) result[at] = CLASS.number | CLASS.time
    else if (isCompound(tokens, at)) result[at] = CLASS.evaluative
    else {
      const classes = CLASSES.get(lower) ?? 0
      const evaluates = classes & CLASS.evaluative || (lemma !== lower && OPEN.has(pos) && EVALUATIVE.has(lemma))
      result[at] = evaluates && OPEN.has(pos) ? classes | CLASS.evaluative : classes & ~CLASS.evaluative
    }
  }
  return result
}

/** The last part of “world-class”, “thought-provoking”. */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === '-' &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  EVALUATIVE.has(`${tokens[at - 2]?.lower}-${tokens[at]!.lower}`)

// Names do not evaluate: “Best Northwind”.
const OPEN: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'VERB', 'ADV'])
