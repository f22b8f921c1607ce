import type { Token } from '../../../document/layers.js'
import { type List, listed, townSizes } from '../gazetteer.js'
import { hash, mix } from './hash.js'
import { hasCapital, type Stretch } from './stretches.js'

// "Santa Cruz de la Sierra": longer names are not looked up.
const LONGEST = 5

/** A phrase begun with `SEED` and continued word by word, so that every beginning of a stretch is hashed once. */
const SEED = 17
const continued = (phrase: number, word: number): number => mix(phrase, word)

/** The hash of a lower-case phrase, cut into words as the tokens stage cuts them. */
export const phraseHash = (phrase: string): number =>
  phrase.split(/ +|(?=['’-])|(?<=-)/u).reduce((hashed, word) => continued(hashed, hash(word)), SEED)

const TOWN = 3
const PLACE = 4
const ORGANIZATION = 8
const INSIDE = 16
const SEVERAL = 32

const hashes = new Map<List, ReadonlySet<number>>()
const listedPhrases = (list: List): ReadonlySet<number> => {
  const known = hashes.get(list)
  if (known) return known
  const phrases = new Set([...listed(list)].map(phraseHash))
  hashes.set(list, phrases)
  return phrases
}

/** For each token the lists that hold a phrase which it is part of, and its place there, as bits. */
export const phrasesOf = (
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  lowerOf: (at: number) => number,
): Uint8Array => {
  const bits = new Uint8Array(tokens.length)
  const [towns, places, organizations] = [townSizes(), listedPhrases('place'), listedPhrases('organization')]
  for (const { from, to } of stretches)
    for (let i = from; i < to; i++) {
      if (!hasCapital(tokens[i]!)) continue
      let phrase = SEED
      for (let j = i; j < Math.min(to, i + LONGEST); j++) {
        phrase = continued(phrase, lowerOf(j))
        const found =
          ((towns.get(phrase) ?? 0) & TOWN) |
          (places.has(phrase) ? PLACE : 0) |
          (organizations.has(phrase) ? ORGANIZATION : 0)
        if (found === 0) continue
        for (let k = i; k <= j; k++) bits[k]! |= found | (k > i ? INSIDE : 0) | (j > i ? SEVERAL : 0)
      }
    }
  return bits
}
